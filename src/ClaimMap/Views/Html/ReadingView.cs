using System.Text;
using ClaimMap.Model;

namespace ClaimMap.Views.Html;

/// <summary>The document in order: with the reader's text as an article with notes in its margin, without it the claims of each passage.</summary>
internal static class ReadingView
{
    // A stretch of text has a line under it for each of its claims, up to this many.
    private const int MaxLanes = 4;

    // Under one stretch; the panel leads to the others of the passage.
    private const int MaxClaims = 24;

    public static void Write(PageContext context) => WriteSections(context, context.Graph.Sections.Skip(FrontOf(context.Graph).Length));

    /// <summary>Writes the sections before the first claim: title, byline, labels. They stand folded, so that the article begins with what it says.</summary>
    public static void WriteFront(PageContext context)
    {
        if (FrontOf(context.Graph) is { Length: > 0 } front)
        {
            context.Page.Write($"<div class=\"front\">\n<h2>Before the first claim</h2>\n");
            WriteSections(context, front);
            context.Page.Write($"</div>\n");
        }
    }

    private static Section[] FrontOf(ClaimGraph graph)
    {
        Section[] front = [.. graph.Sections.TakeWhile(s => graph.Claims.In(s.Id).Count == 0)];
        return front.Length == graph.Sections.Count ? [] : front;
    }

    private static void WriteSections(PageContext context, IEnumerable<Section> sections)
    {
        var (graph, page) = (context.Graph, context.Page);
        Claim[] claims = [.. graph.Claims];
        var passages = graph.Passages.ToLookup(p => p.Section);
        foreach (var section in sections)
        {
            var count = graph.Claims.In(section.Id).Count;
            page.Write($"<section class=\"part\" id=\"{section.Id}\" aria-labelledby=\"title_{section.Id}\">\n<h3 id=\"title_{section.Id}\"><span class=\"ordinal\">{section.Ordinal}</span> <span class=\"name\">{section.Label}</span> ");
            page.Write($"<span class=\"n\">{(count == 0 ? "no claims" : Counted.Of(count, "claim"))}</span></h3>\n");
            if (context.Text is null)
            {
                WriteClaims(context, passages[section.Id]);
            }
            else
            {
                WriteArticle(context, [.. passages[section.Id]], claims);
            }

            page.Write($"</section>\n");
        }
    }

    private static void WriteClaims(PageContext context, IEnumerable<Passage> passages)
    {
        var (graph, page) = (context.Graph, context.Page);
        var isRun = false;
        foreach (var passage in passages)
        {
            var own = graph.Claims.In(passage.Id);
            if (own.Count == 0)
            {
                page.Write($"{new Markup(isRun ? " " : "<p class=\"bare\">")}<span id=\"{passage.Id}\"><a class=\"place\" href=\"#{passage.Id}\">{passage.Id}</a> {KindOf(passage)}</span>");
                isRun = true;
                continue;
            }

            page.Write($"{new Markup(isRun ? "</p>\n" : "")}<div class=\"passage\" id=\"{passage.Id}\">\n<a class=\"place\" href=\"#{passage.Id}\">{passage.Id}</a>\n<ul class=\"claims\">\n");
            isRun = false;
            foreach (var claim in own)
            {
                ClaimItem.Write(context, claim, passage.Id);
            }

            page.Write($"</ul>\n</div>\n");
        }

        page.Write($"{new Markup(isRun ? "</p>\n" : "")}");
    }

    // Sentences that follow on each other are a paragraph, as they are in the article; the notes stand beside all of a section.
    private static void WriteArticle(PageContext context, Passage[] passages, Claim[] claims)
    {
        var (graph, page) = (context.Graph, context.Page);
        page.Write($"<div class=\"spread\"{new Markup(IsRightToLeft(context, passages) ? " dir=\"rtl\"" : "")}>\n<div class=\"article\">\n");
        for (var i = 0; i < passages.Length; i++)
        {
            var kind = passages[i].Kind;
            if (kind != PassageKind.Sentence || i == 0 || passages[i - 1].Kind != PassageKind.Sentence)
            {
                page.Write($"<p class=\"flow {Kebab.Of(kind)}\" dir=\"auto\">");
            }

            WritePassage(context, passages[i], claims);
            var isEnd = kind != PassageKind.Sentence || i + 1 == passages.Length || passages[i + 1].Kind != PassageKind.Sentence;
            page.Write($"{new Markup(isEnd ? "</p>\n" : " ")}");
        }

        page.Write($"</div>\n");
        if (passages.Any(p => graph.Claims.In(p.Id).Count > 0))
        {
            page.Write($"<ul class=\"claims notes\">\n");
            foreach (var passage in passages)
            {
                foreach (var claim in graph.Claims.In(passage.Id))
                {
                    ClaimItem.Write(context, claim, passage.Id);
                }
            }

            page.Write($"</ul>\n");
        }

        page.Write($"</div>\n");
    }

    private static void WritePassage(PageContext context, Passage passage, Claim[] claims)
    {
        var (page, text) = (context.Page, context.Text!);
        page.Write($"<span class=\"passage{(context.Graph.Claims.In(passage.Id).Count == 0 ? " bare" : "")}\" id=\"{passage.Id}\"><a class=\"place\" dir=\"ltr\" tabindex=\"-1\" href=\"#{passage.Id}\">{passage.Id}{(text.IsMoved(passage.Id) ? " moved" : "")}</a>");
        page.Write($"<span class=\"words\" lang=\"{context.Graph.Document.Language}\">");
        foreach (var (words, marks) in text.Segments(passage.Id))
        {
            if (marks.Count == 0)
            {
                page.Write($"{words}");
                continue;
            }

            var lanes = string.Concat(marks.Where(m => m.Lane < MaxLanes).Select(m => $" u{m.Lane + 1}-{Words.ClassOf(claims[m.Claim].Tag)}"));
            var tags = string.Join(", ", marks.Select(m => claims[m.Claim].Tag).Distinct().Order().Select(t => Words.Of(t).ToLowerInvariant()));
            page.Write($"<mark class=\"seg{lanes}\" data-claims=\"{string.Join(' ', marks.Take(MaxClaims).Select(m => claims[m.Claim].Id.Value))}\" data-tags=\"{tags}\"");
            if (marks[^1].Lane >= MaxLanes)
            {
                // Shown by the style, so that the text stays the text when somebody copies it.
                page.Write($" data-count=\"{marks.Count}\"");
            }

            page.Write($">{words}</mark>");
        }

        page.Write($"</span>");
        if (LiveLink.Address(context.Graph.Document) is { } address)
        {
            page.Write($"<a class=\"live\" dir=\"ltr\" tabindex=\"-1\" rel=\"noopener noreferrer external\" href=\"{LiveLink.To(address, text.Of(passage.Id))}\" aria-label=\"{passage.Id} on the page where it was published\">\u2197</a>");
        }

        page.Write($"</span>");
    }

    // By its first letter, as a browser does for a paragraph: the notes stand on the side where lines end.
    private static bool IsRightToLeft(PageContext context, Passage[] passages) =>
        passages.SelectMany(p => context.Text!.Of(p.Id).EnumerateRunes()).FirstOrDefault(Rune.IsLetter).Value is
            (>= 0x0590 and < 0x0900) or (>= 0xFB1D and < 0xFE00) or (>= 0xFE70 and < 0xFF00) or (>= 0x10800 and < 0x11000) or (>= 0x1E800 and < 0x1F000);

    private static string KindOf(Passage passage) => passage.Disposition is { } disposition ? Words.Of(disposition) : Words.Of(passage.Kind);
}

/// <summary>A claim in the reading view: in full where it stands first, as a pointer to that place elsewhere.</summary>
internal static class ClaimItem
{
    public static void Write(PageContext context, Claim claim, PassageId passage)
    {
        var page = context.Page;
        var first = context.PassageOf(claim);
        var isAgain = first != passage;
        page.Write($"<li class=\"{(isAgain ? "again" : "claim")} {Words.ClassOf(claim.Tag)}{(claim.Presupposed ? " presupposed" : "")}\"");
        if (isAgain)
        {
            page.Write($" data-again=\"{claim.Id}\"");
        }
        else
        {
            page.Write($" id=\"{claim.Id}\"");
        }

        if (context.Text is not null)
        {
            page.Write($" data-in=\"{passage}\"");
        }

        page.Write($"><a class=\"open\"{new Markup(context.Text is null ? "" : " dir=\"auto\"")} href=\"#{claim.Id}\"><span class=\"sign\" aria-hidden=\"true\">{Words.SignOf(claim.Tag)}</span> <span class=\"statement\"{new Markup(context.Text is null ? " dir=\"auto\"" : "")}>{claim.Statement}</span></a> ");
        if (isAgain)
        {
            page.Write($"<span class=\"meta\">also in {first}</span></li>\n");
            return;
        }

        if (claim.Condition is { } condition)
        {
            page.Write($"<span class=\"condition\" dir=\"auto\">if: {condition}</span> ");
        }

        page.Write($"<span class=\"meta\">{Words.Of(claim.Tag)}");
        WriteVoice(context, claim);
        foreach (var field in ClaimFields.Manner.Reverse().Where(f => f.IsMarked(claim) && !f.IsText))
        {
            page.Write($" \u00B7 {field.Mark ?? string.Concat(field.Of(claim, context.Graph.Names).Select(Words.Of))}");
        }

        page.Write($"</span></li>\n");
    }

    private static void WriteVoice(PageContext context, Claim claim)
    {
        if (claim is AuthorOpinion opinion)
        {
            context.Page.Write($" \u00B7 {Words.Of(opinion.Mode)}");
        }
        else if (claim is AttributedAllegation { Attribution: var attribution })
        {
            context.Page.Write($" \u00B7 <bdi>{context.Graph.Names.Of(attribution.Sources)}</bdi> ({Words.Of(attribution.Cue)})");
        }
    }
}
