using ClaimMap.Graph;
using ClaimMap.Model;

namespace ClaimMap.Views.Html;

/// <summary>A claim under a passage: in full where it stands first, as a pointer to that passage elsewhere.</summary>
internal static class ClaimCard
{
    public static void Write(PageContext context, Claim claim, PassageId passage)
    {
        var page = context.Page;
        var first = context.PassageOf(claim);
        if (first != passage)
        {
            page.Write($"<li class=\"again {Words.ClassOf(claim.Tag)}\" data-again=\"{claim.Id}\"><span class=\"sign\" aria-hidden=\"true\">{Words.SignOf(claim.Tag)}</span> <a href=\"#{claim.Id}\" dir=\"auto\">{claim.Statement}</a> <span class=\"from\">also in {first}</span></li>\n");
            return;
        }

        page.Write($"<li class=\"claim {Words.ClassOf(claim.Tag)}{(claim.Presupposed ? " presupposed" : "")}{(claim.Condition is null ? "" : " conditional")}\" id=\"{claim.Id}\"");
        WriteFacets(context, claim);
        page.Write($">\n<p class=\"meta\"><span class=\"tag {Words.ClassOf(claim.Tag)}\"><span class=\"sign\" aria-hidden=\"true\">{Words.SignOf(claim.Tag)}</span> {Words.Of(claim.Tag)}</span>");
        WriteVoice(context, claim);
        WriteMarks(context, claim);
        page.Write($"</p>\n");
        if (claim.Condition is { } condition)
        {
            page.Write($"<p class=\"condition\" dir=\"auto\"><span class=\"label\">On condition:</span> {condition}</p>\n");
        }

        page.Write($"<p class=\"statement\" dir=\"auto\"><a class=\"open\" href=\"#{claim.Id}\">{claim.Statement}</a></p>\n");
        ClaimRecord.Write(context, claim);
        page.Write($"</li>\n");
    }

    // What the filter reads. Lists are joined by spaces, which no id holds.
    private static void WriteFacets(PageContext context, Claim claim)
    {
        var (graph, page) = (context.Graph, context.Page);
        page.Write($" data-tag=\"{Kebab.Of(claim.Tag)}\"");
        if (claim is AuthorOpinion opinion)
        {
            page.Write($" data-mode=\"{Kebab.Of(opinion.Mode)}\"");
        }

        page.Write($" data-source=\"{string.Join(' ', context.Speakers.Of(claim).Select(s => s.Key))}\"");
        page.Write($" data-section=\"{string.Join(' ', ClaimPositions.Of(graph, claim).Select(a => graph.Passages[a.Passage].Section.Value).Distinct())}\"");
        foreach (var kind in new[] { NodeKind.Actor, NodeKind.Event, NodeKind.Resolution })
        {
            var subjects = claim.About.Where(a => a.Subject.Kind == kind).Select(a => a.Subject.Value).Distinct().ToArray();
            if (subjects.Length > 0)
            {
                page.Write($" data-{Kebab.Of(kind)}=\"{string.Join(' ', subjects)}\"");
            }
        }
    }

    private static void WriteVoice(PageContext context, Claim claim)
    {
        if (claim is AuthorOpinion opinion)
        {
            context.Page.Write($" <span class=\"voice\">{Words.Of(opinion.Mode)}</span>");
        }
        else if (claim is AttributedAllegation { Attribution: var attribution })
        {
            context.Page.Write($" <span class=\"voice\">{context.Graph.Names.Of(attribution.Sources)} ({Words.Of(attribution.Cue)})</span>");
        }
    }

    private static void WriteMarks(PageContext context, Claim claim)
    {
        foreach (var field in ClaimFields.Manner.Reverse().Where(f => f.IsMarked(claim)))
        {
            var mark = field.Mark ?? string.Concat(field.Of(claim, context.Graph.Names).Select(Words.Of));
            context.Page.Write($" <span class=\"chip{(field.IsFlag ? $" {field.Name}" : "")}\">{mark}</span>");
        }
    }
}
