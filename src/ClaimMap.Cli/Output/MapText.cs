using System.Globalization;
using ClaimMap.Graph;
using ClaimMap.Model;

namespace ClaimMap.Cli.Output;

/// <summary>Prints a map: its head, and claims section by section.</summary>
internal static class MapText
{
    public static void WriteHead(Page page, ClaimGraph graph)
    {
        var document = graph.Document;
        page.Line(0, new Piece(document.Title, Ink.Title));
        page.Line(0, document.Author, ", ", document.Published.Text);
        page.Line(0, document.Publisher, document.FirstPublisher is { } first ? $" (first published by {first})" : "");
        page.Line(0, new Piece($"Map {document.Id} {graph.DataVersion}", Ink.Dim));
        if (graph.Progress is { IsFinished: false } progress)
        {
            page.Line(0, $"Unfinished: {progress}.");
        }

        page.Line();
        page.Line(
            0,
            $"{Counted.Of(graph.Claims.Count, "claim")}: ",
            new Piece(Counted.Of(graph.Facts.Count, "asserted fact"), Ink.Fact),
            ", ",
            new Piece(Counted.Of(graph.Allegations.Count, "attributed allegation"), Ink.Allegation),
            ", ",
            new Piece(Counted.Of(graph.Opinions.Count, "author opinion"), Ink.Opinion));
        WriteCounts(
            page,
            "Allegations by source (one with several counts for each):",
            graph.Allegations.SelectMany(a => a.Attribution.Sources.Distinct()).Select(s => graph.Names.WithIds.Of(s)));
        WriteCounts(page, "Opinions by mode:", graph.Opinions.Select(o => Kebab.Of(o.Mode)));
    }

    /// <summary>Prints claims under their sections: that of a claim's first anchor, or the one asked for.</summary>
    /// <param name="page">Where to.</param>
    /// <param name="graph">The map.</param>
    /// <param name="claims">The claims, in reading order.</param>
    /// <param name="section">The section that all of them have an anchor in, if it was asked for.</param>
    /// <param name="filter">The filter in words, or null where every claim is shown.</param>
    public static void WriteClaims(Page page, ClaimGraph graph, IReadOnlyList<Claim> claims, SectionId? section, string? filter)
    {
        WriteFilter(page, graph, claims.Count, filter);
        SectionId? open = null;
        foreach (var claim in claims)
        {
            var home = section ?? ClaimPositions.HomeOf(graph, claim).Id;
            if (open != home)
            {
                open = home;
                WriteSection(page, graph.Sections[home]);
            }

            page.Line();
            ClaimText.Write(page, graph, claim);
        }
    }

    /// <summary>Prints how many claims pass the filter, where there is one.</summary>
    public static void WriteFilter(Page page, ClaimGraph graph, int count, string? filter)
    {
        if (filter is not null)
        {
            page.Line();
            page.Line(0, $"Shown: {count.ToString(CultureInfo.InvariantCulture)} of {Counted.Of(graph.Claims.Count, "claim")} ({filter})");
        }
    }

    /// <summary>Prints the heading of a section.</summary>
    public static void WriteSection(Page page, Section section)
    {
        page.Line();
        page.Line(
            0,
            new Piece(string.Create(CultureInfo.InvariantCulture, $"{section.Ordinal}. {section.Label}"), Ink.Title),
            new Piece($" ({section.Id})", Ink.Dim));
    }

    private static void WriteCounts(Page page, string title, IEnumerable<string> names)
    {
        var counts = names.CountBy(n => n).OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).ToArray();
        if (counts.Length == 0)
        {
            return;
        }

        page.Line(0, title);
        foreach (var (name, count) in counts)
        {
            page.Line(2, string.Create(CultureInfo.InvariantCulture, $"{count,4}  "), name);
        }
    }
}
