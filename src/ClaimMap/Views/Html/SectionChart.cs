using System.Globalization;
using ClaimMap.Model;

namespace ClaimMap.Views.Html;

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
