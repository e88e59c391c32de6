using System.Globalization;
using ClaimMap.Model;

namespace ClaimMap.Views.Html;

/// <summary>What a map is in ten seconds: how many claims of each tag, what the tags mean, and all claims in reading order as a barcode.</summary>
internal static class Strip
{
    private const int Width = 1000;

    public static void Write(PageContext context)
    {
        var (graph, page) = (context.Graph, context.Page);
        int[] counts = [graph.Facts.Count, graph.Allegations.Count, graph.Opinions.Count];
        page.Write($"<section class=\"strip\" aria-label=\"Claims by tag\">\n");
        WriteBar(page, counts);
        page.Write($"<ul class=\"legend\" id=\"legend_\">\n");
        foreach (var tag in Words.Tags)
        {
            page.Write($"<li><button type=\"button\" class=\"tag {Words.ClassOf(tag)}\" data-tag=\"{Kebab.Of(tag)}\" aria-pressed=\"false\"><span class=\"sign\" aria-hidden=\"true\">{Words.SignOf(tag)}</span> <b>{counts[(int)tag]}</b> {(counts[(int)tag] == 1 ? Words.Of(tag).ToLowerInvariant() : Words.Plural(tag))}</button> <span class=\"meaning\">{MeaningOf(tag)}</span></li>\n");
        }

        page.Write($"</ul>\n");
        WriteBarcode(graph, page);
        page.Write($"</section>\n");
    }

    private static string MeaningOf(ClaimTag tag) => tag switch
    {
        ClaimTag.AssertedFact => "stated flatly, and records could settle it: not that it is so",
        ClaimTag.AttributedAllegation => "reported as somebody else\u2019s: not that it is doubtful",
        _ => "judgements, motives, forecasts: not that they are wrong",
    };

    private static void WriteBar(MarkupWriter page, int[] counts)
    {
        var total = Math.Max(1, counts.Sum());
        page.Write($"<svg class=\"share\" viewBox=\"0 0 {Width} 14\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\">");
        var before = 0;
        foreach (var tag in Words.Tags)
        {
            var count = counts[(int)tag];
            if (count > 0)
            {
                var (x, end) = ((long)Width * before / total, (long)Width * (before + count) / total);
                page.Write($"<rect class=\"{Words.ClassOf(tag)}\" data-tag=\"{Kebab.Of(tag)}\" x=\"{(int)x}\" width=\"{(int)(end - x)}\" height=\"14\"/>");
            }

            before += count;
        }

        page.Write($"</svg>\n");
    }

    // A line a claim, a path a tag: the tags differ in height too, so that they differ in grey.
    private static void WriteBarcode(ClaimGraph graph, MarkupWriter page)
    {
        page.Write($"<div class=\"barcode\" id=\"barcode_\"><svg viewBox=\"0 0 {Math.Max(1, graph.Claims.Count)} 24\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\">");
        foreach (var tag in Words.Tags)
        {
            var (top, height) = tag switch { ClaimTag.AssertedFact => (0, 24), ClaimTag.AttributedAllegation => (0, 14), _ => (13, 11) };
            var lines = string.Concat(graph.Claims.Index().Where(c => c.Item.Tag == tag).Select(c => string.Create(CultureInfo.InvariantCulture, $"M{c.Index} {top}v{height}")));
            page.Write($"<path class=\"{Words.ClassOf(tag)}\" d=\"{lines}\"/>");
        }

        page.Write($"</svg></div>\n");
    }
}
