using System.Globalization;
using ClaimMap.Graph;
using ClaimMap.Model;

namespace ClaimMap.Views.Pictures;

/// <summary>Draws all claims below each other in reading order, with their relations as arcs beside them.</summary>
/// <remarks>Each claim and each relation is drawn once; the text is as long as there are claims and relations.</remarks>
internal static class ArgumentSpine
{
    public const string Label = "Argument map: the claims in reading order, and their relations as arcs";

    /// <summary>Writes it in its frame.</summary>
    public static void Write(TextWriter writer, ClaimGraph graph)
    {
        var markup = new MarkupWriter(writer);
        Figure.Open(markup, "spine", Label);
        Draw(markup, graph);
        Figure.Close(markup);
    }

    /// <summary>Writes the drawing alone.</summary>
    public static void Draw(MarkupWriter markup, ClaimGraph graph)
    {
        var layout = new SpineLayout(graph);
        Figure.OpenDrawing(markup, "spine", SpineLayout.Width, layout.Height, Label);
        Legend.Draw(markup, 10, 8);
        markup.Write($"<path class=\"pic-axis\" d=\"M{SpineLayout.SpineX} {layout.Top}V{layout.Height - 12}\"/>\n");

        // Their ends are links and each claim's relations stand with it as text: the lines themselves say nothing more to a listener.
        markup.Write($"<g class=\"pic-arcs\" aria-hidden=\"true\">\n");
        foreach (var relation in graph.Relations)
        {
            DrawArc(markup, relation, layout.RowOf(relation.From), layout.RowOf(relation.To));
        }

        markup.Write($"</g>\n");
        foreach (var heading in layout.Headings)
        {
            TextRows.Write(markup, SpineLayout.TextX, heading.Y, SpineLayout.HeadingStep, heading.Lines, "pic-section");
        }

        foreach (var row in layout.Rows)
        {
            DrawClaim(markup, graph, row);
        }

        Figure.CloseDrawing(markup);
    }

    private static void DrawClaim(MarkupWriter markup, ClaimGraph graph, SpineRow row)
    {
        var claim = row.Claim;
        markup.Write($"<a href=\"#{claim.Id.Value}\" class=\"pic-node {TagLook.ClassOf(claim.Tag)}\" data-id=\"{claim.Id.Value}\" transform=\"translate({SpineLayout.SpineX} {row.Y})\"><title>{TagLook.TitleOf(graph, claim)}</title>");
        TagLook.Draw(markup, claim.Tag, claim.Presupposed);
        TextRows.Write(markup, SpineLayout.TextX - SpineLayout.SpineX, 4, SpineLayout.LineStep, row.Lines);
        markup.Write($"</a>\n");
    }

    // An arc leaves and arrives on the side where its other end is, so that what comes from above and from below stays apart.
    private static void DrawArc(MarkupWriter markup, Relation relation, SpineRow from, SpineRow to)
    {
        var side = from.Index < to.Index ? 3 : -3;
        var bulge = SpineLayout.SpineX - SpineLayout.Bulge(Math.Abs(from.Index - to.Index));
        var (y1, y2) = (from.Y + side, to.Y - side);
        markup.Write($"<path class=\"pic-arc pic-{Kebab.Of(relation.Kind)}\" data-from=\"{relation.From.Value}\" data-to=\"{relation.To.Value}\" d=\"M{SpineLayout.SpineX - 8} {y1}C{bulge} {y1} {bulge} {y2} {SpineLayout.SpineX - 9} {y2}\"><title>{relation.From.Value} {Kebab.Of(relation.Kind)} {relation.To.Value}</title></path>\n");
    }
}

/// <summary>Where each claim and heading stands on the spine. Lengths are in pixels.</summary>
internal sealed class SpineLayout
{
    public const int SpineX = 200;
    public const int TextX = SpineX + 18;
    public const int Width = TextX + TextWidth + 12;
    public const int LineStep = 17;
    public const int HeadingStep = 20;
    private const int TextWidth = 440;
    private const int FontSize = 13;
    private const int HeadingSize = 17; // It is 15, and bold.
    private const int MostBulge = 250;

    private readonly List<SpineRow> _rows = [];
    private readonly List<SpineHeading> _headings = [];
    private readonly Dictionary<ClaimId, SpineRow> _rowOf = [];

    public SpineLayout(ClaimGraph graph)
    {
        var y = Top;
        Section? open = null;
        foreach (var claim in graph.Claims)
        {
            var home = ClaimPositions.HomeOf(graph, claim);
            if (home != open)
            {
                var heading = TextLines.Of(string.Create(CultureInfo.InvariantCulture, $"{home.Ordinal}. {home.Label}"), TextWidth, HeadingSize);
                y += open is null ? 16 : 26;
                _headings.Add(new SpineHeading(y, heading));
                y += (heading.Count * HeadingStep) + 6;
                open = home;
            }

            var lines = TextLines.Of(TagLook.TextOf(claim), TextWidth, FontSize);
            var row = new SpineRow(claim, _rows.Count, y, lines);
            _rows.Add(row);
            _rowOf.Add(claim.Id, row);
            y += (lines.Count * LineStep) + 9;
        }

        Height = y + 8;
    }

    /// <summary>Gets where the spine begins, below the legend.</summary>
    public int Top { get; } = Legend.Height + 12;

    public int Height { get; }

    public IReadOnlyList<SpineRow> Rows => _rows;

    public IReadOnlyList<SpineHeading> Headings => _headings;

    public SpineRow RowOf(ClaimId claim) => _rowOf[claim];

    /// <summary>How far the handles of an arc over some rows stand off the spine: further for longer ones, within bounds.</summary>
    public static int Bulge(int rows) => Math.Min(MostBulge, 18 + (int)(14 * Math.Sqrt(rows)));
}

/// <summary>A claim's position on the spine.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Index">Its position in reading order, from zero.</param>
/// <param name="Y">The height of its mark and of its first line, in pixels.</param>
/// <param name="Lines">Its text.</param>
internal sealed record SpineRow(Claim Claim, int Index, int Y, IReadOnlyList<string> Lines);

/// <summary>A section's heading on the spine.</summary>
/// <param name="Y">The base line of its first line, in pixels.</param>
/// <param name="Lines">Its text.</param>
internal sealed record SpineHeading(int Y, IReadOnlyList<string> Lines);

/// <summary>Says what the shapes and lines of the argument map mean.</summary>
internal static class Legend
{
    private const int FontSize = 12;
    private const int RowHeight = 22;

    /// <summary>The height of the legend, in pixels.</summary>
    public const int Height = (2 * RowHeight) + 16;

    public static void Draw(MarkupWriter markup, int x, int y)
    {
        markup.Write($"<g class=\"pic-legend\" transform=\"translate({x} {y})\">\n");
        var at = 8;
        foreach (var tag in Enum.GetValues<ClaimTag>())
        {
            markup.Write($"<g class=\"{TagLook.ClassOf(tag)}\" transform=\"translate({at} 10)\">");
            TagLook.Draw(markup, tag);
            at += Label(markup, 14, 4, TagLook.NameOf(tag)) + 14 + 20;
        }

        markup.Write($"<g class=\"pic-fact\" transform=\"translate({at} 10)\">");
        TagLook.Draw(markup, ClaimTag.AssertedFact, presupposed: true);
        Label(markup, 14, 4, "hollow: presupposed");
        at = 0;
        foreach (var kind in Enum.GetValues<RelationKind>())
        {
            markup.Write($"<g transform=\"translate({at} {RowHeight + 10})\"><path class=\"pic-edge pic-{Kebab.Of(kind)}\" d=\"M0 0h36\"/>");
            at += Label(markup, 42, 4, Kebab.Of(kind)) + 42 + 16;
        }

        markup.Write($"</g>\n");
    }

    // Ends the group that the sample began.
    private static int Label(MarkupWriter markup, int x, int y, string text)
    {
        markup.Write($"<text x=\"{x}\" y=\"{y}\">{text}</text></g>\n");
        return TextWidth.Of(text, FontSize) / 1000;
    }
}
