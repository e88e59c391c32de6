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
