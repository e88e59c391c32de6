namespace ClaimMap.Reading;

/// <summary>What was read from a file: its blocks in reading order, and what it says about itself.</summary>
/// <param name="Format">The format that it was read as.</param>
/// <param name="Blocks">The blocks, those that are no part of the mapped text among them.</param>
/// <param name="Metadata">What the file says about itself.</param>
public sealed record Article(ArticleFormat Format, ValueList<TextBlock> Blocks, ArticleMetadata Metadata)
{
    /// <summary>Gets the file's own characters, in which offsets into it count; null of a Word document or a PDF, whose text is inside something else.</summary>
    public string? Characters { get; init; }

    /// <summary>Returns the normalised text of the blocks, as maps measure it.</summary>
    public SourceText ToSourceText() => SourceText.FromBlocks(Blocks);

    /// <summary>Returns format, title and how many blocks there are.</summary>
    public override string ToString() => $"{Format}{(Metadata.Title is { } title ? $", {title}" : "")} ({Model.Counted.Of(Blocks.Count, "block")})";
}

/// <summary>The formats that articles are read from.</summary>
public enum ArticleFormat
{
    /// <summary>Plain text.</summary>
    PlainText,

    /// <summary>Markdown: CommonMark with tables, footnotes and front matter.</summary>
    Markdown,

    /// <summary>A web page, of which the article is read and not the navigation around it.</summary>
    Html,

    /// <summary>A Word document (.docx).</summary>
    Word,

    /// <summary>A PDF with text in it.</summary>
    Pdf,
}

/// <summary>What a file says about the document in it, as far as it says anything; a proposal for <c>document.json</c>.</summary>
public sealed record ArticleMetadata
{
    /// <summary>Gets the title.</summary>
    public string? Title { get; init; }

    /// <summary>Gets the author's name.</summary>
    public string? Author { get; init; }

    /// <summary>Gets the publisher's name.</summary>
    public string? Publisher { get; init; }

    /// <summary>Gets the day of publication.</summary>
    public Edtf? Published { get; init; }

    /// <summary>Gets the language as a BCP 47 tag.</summary>
    public string? Language { get; init; }

    /// <summary>Gets the address, http or https.</summary>
    public string? Url { get; init; }

    /// <summary>Gets the DOI.</summary>
    public string? Doi { get; init; }

    /// <summary>Returns what is known in the first place: this, and where it says nothing the other.</summary>
    internal ArticleMetadata Or(ArticleMetadata other) => new()
    {
        Title = Title ?? other.Title,
        Author = Author ?? other.Author,
        Publisher = Publisher ?? other.Publisher,
        Published = Published ?? other.Published,
        Language = Language ?? other.Language,
        Url = Url ?? other.Url,
        Doi = Doi ?? other.Doi,
    };

    /// <summary>Makes of what stands in a file what can stand in <c>document.json</c>; what cannot is dropped.</summary>
    internal static ArticleMetadata Of(string? title, string? author, string? publisher, string? published, string? language, string? url, string? doi = null) => new()
    {
        Title = IsFileName(title) ? null : Text(title),
        Author = Text(author),
        Publisher = Text(publisher),
        Published = Date(published),
        Language = language?.Trim().Replace('_', '-') is { Length: > 1 } tag && IsLanguage(tag) ? tag : null,
        Url = Uri.TryCreate(url?.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri.AbsoluteUri : null,
        Doi = Text(doi) is { } id && id.StartsWith("10.", StringComparison.Ordinal) && id.Contains('/', StringComparison.Ordinal) ? id : null,
    };

    /// <summary>Whether a text is a language tag.</summary>
    internal static bool IsLanguage(string tag)
    {
        var parts = tag.Split('-');
        return parts[0].Length is >= 2 and <= 8 && parts[0].All(char.IsAsciiLetter)
            && parts.Skip(1).All(p => p.Length is >= 1 and <= 8 && p.All(char.IsAsciiLetterOrDigit));
    }

    // What programs put there that know no title.
    private static bool IsFileName(string? title) =>
        title is null || title.StartsWith("Microsoft Word", StringComparison.Ordinal) || title is "untitled" or "Untitled" || (title.Length - title.LastIndexOf('.') is >= 3 and <= 5 && !title.Contains(' ', StringComparison.Ordinal));

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // The day alone: the hour of publication is no use, and depends on where somebody sits.
    private static Edtf? Date(string? date)
    {
        var text = date?.Trim() ?? "";
        var day = text.Length > 10 && text[10] is 'T' or ' ' ? text[..10] : text;
        return Edtf.TryParse(day, out var parsed) ? parsed
            : DateTimeOffset.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var stamp) ? Edtf.Parse(stamp.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))
            : null;
    }
}
