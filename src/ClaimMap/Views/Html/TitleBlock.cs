using ClaimMap.Model;
namespace ClaimMap.Views.Html;

/// <summary>What the document is, what the tags mean, and what a map does not say.</summary>
internal static class TitleBlock
{
    public static void Write(PageContext context)
    {
        var (graph, page, document) = (context.Graph, context.Page, context.Graph.Document);
        page.Write($"<header class=\"title\">\n<p class=\"eyebrow\">Claim map</p>\n<h1 lang=\"{document.Language}\" dir=\"auto\">{document.Title}</h1>\n");
        page.Write($"<p class=\"byline\">{document.Author} \u00B7 {document.Publisher}");
        if (document.FirstPublisher is { } first)
        {
            page.Write($", first published by {first}");
        }

        page.Write($" \u00B7 {document.Published.Text} \u00B7 language: {document.Language}</p>\n<p class=\"rights\">{document.Rights}</p>\n");
        if (context.Text is not null)
        {
            page.Write($"<p class=\"warning\" role=\"note\"><strong>This page contains the reader\u2019s own copy of the text.</strong> Do not pass it on without the rights to that text.");
            if (!context.Text.IsIdentical)
            {
                page.Write($" The copy is not identical to the one that was mapped, but every passage was found in it; {Counted.Of(context.Text.MovedPassages, "passage")} elsewhere than the map has it.");
            }

            page.Write($"</p>\n");
        }

        page.Write($"<p class=\"lede\">What the document claims, and on whose authority: {Counted.Of(graph.Claims.Count, "claim")} and {Counted.Of(graph.Relations.Count, "relation")} between them, in ClaimMap\u2019s own words. ClaimMap never says whether a claim is true.</p>\n");
        page.Write($"<details class=\"key\" id=\"key_\" open>\n<summary>What the tags mean, and what they do not</summary>\n<dl>\n");
        WriteTag(page, ClaimTag.AssertedFact, "The author states it flatly, about past or present, and records or observation could settle it. It does not mean that it is a fact.");
        WriteTag(page, ClaimTag.AttributedAllegation, "The document reports it as somebody else\u2019s: a named party, a group, or nobody in particular. It does not mean that it is doubtful.");
        WriteTag(page, ClaimTag.AuthorOpinion, "Anything else in the author\u2019s voice: predictions, judgements, causes and motives. It does not mean that it is wrong.");
        page.Write($"<div><dt><span class=\"chip presupposed\">presupposed</span></dt><dd>The passage takes it for granted rather than saying it.</dd></div>\n");
        page.Write($"<div><dt><span class=\"chip\">on condition</span></dt><dd>It is claimed only if something else holds, which is not claimed.</dd></div>\n");
        page.Write($"</dl>\n</details>\n</header>\n");
    }

    private static void WriteTag(MarkupWriter page, ClaimTag tag, string meaning) =>
        page.Write($"<div><dt><span class=\"tag {Words.ClassOf(tag)}\"><span class=\"sign\" aria-hidden=\"true\">{Words.SignOf(tag)}</span> {Words.Of(tag)}</span></dt><dd>{meaning}</dd></div>\n");
}
