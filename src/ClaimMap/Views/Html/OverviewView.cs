using System.Globalization;
using ClaimMap.Model;

namespace ClaimMap.Views.Html;

/// <summary>The map in numbers: claims by section and tag, allegations by source and stance, opinions by mode, relations by kind.</summary>
internal static class OverviewView
{
    public static void Write(PageContext context)
    {
        var page = context.Page;
        SectionChart.Write(context);
        page.Write($"<div class=\"tables\">\n");
        WriteStances(context);
        WriteCounts(page, "Opinions by mode", "Mode", context.Graph.Opinions.CountBy(o => o.Mode).OrderBy(c => c.Key).Select(c => (Words.Capital(c.Key), c.Value)));
        WriteCounts(page, "Relations by kind", "Kind", context.Graph.Relations.CountBy(r => r.Kind).OrderBy(c => c.Key).Select(c => (Words.Capital(c.Key), c.Value)));
        WriteCounts(page, "How claims are put", "How", Puts(context.Graph));
        page.Write($"</div>\n");
    }

    private static IEnumerable<(string Name, int Count)> Puts(ClaimGraph graph)
    {
        foreach (var (certainty, count) in graph.Claims.CountBy(c => c.Certainty).OrderBy(c => c.Key))
        {
            yield return (Words.Capital(certainty), count);
        }

        foreach (var field in ClaimFields.Manner.Where(f => f.Mark is not null).OrderBy(f => f.IsText))
        {
            yield return (Words.Capital(field.Mark!), graph.Claims.Count(field.IsMarked));
        }
    }

    private static void WriteStances(PageContext context)
    {
        var page = context.Page;
        var bySource = context.Graph.Allegations
            .SelectMany(a => a.Attribution.Sources.Distinct().Select(s => (Source: s, a.Attribution.Stance)))
            .GroupBy(a => a.Source)
            .Select(g => (Key: context.Speakers.Of(g.Key).Key, Name: context.Graph.Names.Of(g.Key), Stances: g.Select(a => a.Stance).ToArray()))
            .OrderByDescending(s => s.Stances.Length).ThenBy(s => s.Name, StringComparer.OrdinalIgnoreCase).ThenBy(s => s.Key, StringComparer.Ordinal)
            .ToArray();
        if (bySource.Length == 0)
        {
            return;
        }

        page.Write($"<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"stances_\">\n<table>\n<caption id=\"stances_\">Allegations by source, and how the author stands to them</caption>\n<thead><tr><th scope=\"col\">Source</th>");
        foreach (var stance in Enum.GetValues<Stance>())
        {
            page.Write($"<th scope=\"col\" class=\"num\">{Words.Capital(stance)}</th>");
        }

        page.Write($"<th scope=\"col\" class=\"num\">All</th></tr></thead>\n<tbody>\n");
        foreach (var (key, name, stances) in bySource)
        {
            page.Write($"<tr><th scope=\"row\"><a href=\"#&amp;source={key}\">{name}</a></th>");
            foreach (var stance in Enum.GetValues<Stance>())
            {
                WriteNumber(page, stances.Count(s => s == stance));
            }

            page.Write($"<td class=\"num all\">{stances.Length}</td></tr>\n");
        }

        page.Write($"</tbody>\n</table>\n<p class=\"note\">An allegation with several sources counts for each.</p>\n</div>\n");
    }

    private static void WriteCounts(MarkupWriter page, string caption, string head, IEnumerable<(string Name, int Count)> counts)
    {
        (string Name, int Count)[] all = [.. counts];
        if (all.Length == 0)
        {
            return;
        }

        page.Write($"<table>\n<caption>{caption}</caption>\n<thead><tr><th scope=\"col\">{head}</th><th scope=\"col\" class=\"num\">Number</th></tr></thead>\n<tbody>\n");
        foreach (var (name, count) in all)
        {
            page.Write($"<tr><th scope=\"row\">{name}</th><td class=\"num\">{count}</td></tr>\n");
        }

        page.Write($"</tbody>\n</table>\n");
    }

    /// <summary>A number in a table; nought recedes.</summary>
    public static void WriteNumber(MarkupWriter page, int number) =>
        page.Write($"<td class=\"num{(number == 0 ? " nought" : "")}\">{number}</td>");
}

/// <summary>Claims by section and tag: a bar for each section beside its numbers. A claim counts for the section where it stands first.</summary>
internal static class SectionChart
{
    // Units of the drawing, which is scaled to its cell.
    private const int Width = 240;
    private const int Height = 12;

    public static void Write(PageContext context)
    {
        var (graph, page) = (context.Graph, context.Page);
        var counts = graph.Sections.ToDictionary(s => s.Id, _ => new int[Words.Tags.Count]);
        foreach (var claim in graph.Claims)
        {
            counts[context.HomeOf(claim).Id][(int)claim.Tag]++;
        }

        var most = Math.Max(1, counts.Values.Max(c => c.Sum()));
        page.Write($"<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"chart_\">\n<table class=\"chart\">\n<caption id=\"chart_\">Claims by section and tag</caption>\n<thead><tr><th scope=\"col\">Section</th><td class=\"bar\"></td>");
        foreach (var tag in Words.Tags)
        {
            page.Write($"<th scope=\"col\" class=\"num\"><a href=\"#&amp;tag={Kebab.Of(tag)}\"><span class=\"sign {Words.ClassOf(tag)}\" aria-hidden=\"true\">{Words.SignOf(tag)}</span> <span class=\"word\">{Words.Of(tag)}s</span></a></th>");
        }

        page.Write($"<th scope=\"col\" class=\"num\">All</th></tr></thead>\n<tbody>\n");
        foreach (var section in graph.Sections.Where(s => counts[s.Id].Sum() > 0))
        {
            page.Write($"<tr><th scope=\"row\"><a href=\"#&amp;section={section.Id}\">{section.Ordinal}. {section.Label}</a></th><td class=\"bar\">");
            WriteBar(page, counts[section.Id], most);
            page.Write($"</td>");
            WriteNumbers(page, counts[section.Id]);
        }

        page.Write($"</tbody>\n<tfoot><tr><th scope=\"row\">All</th><td class=\"bar\"></td>");
        WriteNumbers(page, [graph.Facts.Count, graph.Allegations.Count, graph.Opinions.Count]);
        page.Write($"</tfoot>\n</table>\n</div>\n");
    }

    private static void WriteNumbers(MarkupWriter page, int[] counts)
    {
        foreach (var count in counts)
        {
            OverviewView.WriteNumber(page, count);
        }

        page.Write($"<td class=\"num all\">{counts.Sum()}</td></tr>\n");
    }

    private static void WriteBar(MarkupWriter page, int[] counts, int most)
    {
        page.Write($"<svg class=\"stack\" viewBox=\"0 0 {Width} {Height}\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\">");
        var before = 0;
        foreach (var tag in Words.Tags)
        {
            var count = counts[(int)tag];
            if (count > 0)
            {
                page.Write($"<rect class=\"{Words.ClassOf(tag)}\" x=\"{At(before, most)}\" y=\"0\" width=\"{At(count, most)}\" height=\"{Height}\"></rect>");
            }

            before += count;
        }

        page.Write($"</svg>");
    }

    private static string At(int count, int most) => (Width * (double)count / most).ToString("0.##", CultureInfo.InvariantCulture);
}
