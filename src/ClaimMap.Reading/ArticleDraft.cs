using ClaimMap.Model;

namespace ClaimMap.Reading;

/// <summary>Begins the map of an article.</summary>
internal static class ArticleDraft
{
    /// <summary>Splits an article, with what its file says about it, and placeholders that pass validation for what is not known.</summary>
    /// <param name="article">The article.</param>
    /// <param name="language">The language of its text; null for what the file says, or its words.</param>
    /// <param name="title">The title of which the id is made; null for the article's own.</param>
    public static DocumentFile Propose(Article article, string? language, string? title)
    {
        var text = article.ToSourceText();
        var known = article.Metadata;
        language ??= known.Language;
        var outline = PassageSplitter.Split(text, language);
        var first = outline.Passages[0];
        var own = known.Title ?? (first.Kind == PassageKind.Heading ? text.Slice(first.Span) : Document.Unknown);
        var document = new Document(
            IdText.OfTitle(title ?? own) ?? "document", own, known.Author ?? Document.Unknown, known.Publisher ?? Document.Unknown, known.Published ?? Edtf.Parse(Document.UnknownDate),
            language ?? PassageSplitter.RulesFor(null, text).Code, Document.Unknown, outline.Text, url: known.Url, doi: known.Doi);
        return new DocumentFile(document, outline.Sections, outline.Passages);
    }
}
