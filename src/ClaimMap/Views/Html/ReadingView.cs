using ClaimMap.Model;

namespace ClaimMap.Views.Html;

/// <summary>The document in order: its sections, their passages, and the claims of each.</summary>
internal static class ReadingView
{
    // A stretch of text has a line under it for each of its claims, up to this many.
    private const int MaxLines = 3;

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
            WriteText(context, passage, claims);
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

    private static void WriteText(PageContext context, Passage passage, Claim[] claims)
    {
        var page = context.Page;
        page.Write($"<p class=\"words\" lang=\"{context.Graph.Document.Language}\" dir=\"auto\">");
        foreach (var (text, marks) in context.Text!.Segments(passage.Id))
        {
            if (marks.Count == 0)
            {
                page.Write($"{text}");
                continue;
            }

            var lines = string.Concat(marks.Take(MaxLines).Select((m, i) => $" u{i + 1}-{Words.ClassOf(claims[m].Tag)}"));
            var ids = string.Join(' ', marks.Select(m => claims[m].Id.Value));
            page.Write($"<a class=\"seg n{Math.Min(marks.Count, MaxLines)}{lines}\" href=\"#{claims[marks[0]].Id}\" data-claims=\"{ids}\"");
            if (marks.Count > MaxLines)
            {
                // Shown by the style, so that the text stays the text when somebody copies it.
                page.Write($" data-count=\"{marks.Count}\"");
            }

            page.Write($">{text}</a>");
        }

        page.Write($"</p>\n");
    }
}
