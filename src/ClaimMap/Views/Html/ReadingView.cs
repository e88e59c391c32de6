using ClaimMap.Model;

namespace ClaimMap.Views.Html;

/// <summary>The document in order: its sections, their passages, and the claims of each.</summary>
internal static class ReadingView
{
    public static void Write(PageContext context)
    {
        var (graph, page) = (context.Graph, context.Page);
        Claim[] claims = [.. graph.Claims];
        var passages = graph.Passages.ToLookup(p => p.Section);
        foreach (var section in graph.Sections)
        {
            var count = graph.Claims.In(section.Id).Count;
            page.Write($"<section class=\"part\" id=\"{section.Id}\" aria-labelledby=\"title_{section.Id}\">\n<h3 id=\"title_{section.Id}\"><span class=\"ordinal\">{section.Ordinal}</span><span class=\"name\">{section.Label}</span>");
            page.Write($"<span class=\"n\" data-of=\"{section.Id}\">{(count == 0 ? "no claims" : Counted.Of(count, "claim"))}</span></h3>\n");
            foreach (var passage in passages[section.Id])
            {
                WritePassage(context, passage, claims);
            }

            page.Write($"</section>\n");
        }

        page.Write($"<p id=\"nothing_\" class=\"nothing\" hidden>No claim passes the filter.</p>\n");
    }

    private static void WritePassage(PageContext context, Passage passage, Claim[] claims)
    {
        var page = context.Page;
        var own = context.Graph.Claims.In(passage.Id);
        var kind = passage.Disposition is { } disposition ? Words.Of(disposition) : Words.Of(passage.Kind);
        page.Write($"<div class=\"passage{(own.Count == 0 ? " bare" : "")} {Kebab.Of(passage.Kind)}\" id=\"{passage.Id}\">\n");
        page.Write($"<p class=\"place\"><a href=\"#{passage.Id}\">{passage.Id}</a>");
        if (own.Count == 0 || passage.Kind == PassageKind.Heading)
        {
            page.Write($" <span>{kind}</span>");
        }

        if (context.Text?.IsMoved(passage.Id) == true)
        {
            page.Write($" <span>moved</span>");
        }

        page.Write($"</p>\n");
        if (context.Text is not null)
        {
            PassageText.Write(context, passage, claims);
        }

        if (own.Count > 0)
        {
            page.Write($"<ul class=\"claims\">\n");
            foreach (var claim in own)
            {
                ClaimCard.Write(context, claim, passage.Id);
            }

            page.Write($"</ul>\n");
        }

        page.Write($"</div>\n");
    }
}
