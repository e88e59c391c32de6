using ClaimMap.Views.Notebooks;

namespace ClaimMap;

/// <summary>The mapped document: what it is, and the measure of its text, never the text.</summary>
/// <remarks>Equal when every property is.</remarks>
[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed record Document : INotebookView
{
    /// <summary>Creates a document.</summary>
    /// <exception cref="ArgumentException">
    /// A text is blank, <paramref name="id"/> is no id, or <paramref name="dataVersion"/> is no semantic version.
    /// </exception>
    public Document(
        string id,
        string title,
        string author,
        string publisher,
        Edtf published,
        string language,
        string rights,
        TextFingerprint text,
        string? firstPublisher = null,
        string? dataVersion = null)
    {
        IdText.ThrowIfMalformed(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        ArgumentException.ThrowIfNullOrWhiteSpace(author);
        ArgumentException.ThrowIfNullOrWhiteSpace(publisher);
        ArgumentNullException.ThrowIfNull(published);
        ArgumentException.ThrowIfNullOrWhiteSpace(language);
        ArgumentException.ThrowIfNullOrWhiteSpace(rights);
        ArgumentNullException.ThrowIfNull(text);
        if (dataVersion is not null)
        {
            SemanticVersionText.ThrowIfMalformed(dataVersion);
        }

        Id = id;
        Title = title;
        Author = author;
        Publisher = publisher;
        Published = published;
        Language = language;
        Rights = rights;
        Text = text;
        FirstPublisher = firstPublisher;
        DataVersion = dataVersion;
    }

    /// <summary>Gets the map's own id.</summary>
    public string Id { get; }

    /// <summary>Gets the version that the map declares of its data, a semantic version such as <c>1.0.0</c>, if it declares one.</summary>
    /// <remarks>Of the map, not of the document. What the data really are is told by <see cref="ClaimGraph.DataVersion"/>.</remarks>
    public string? DataVersion { get; }

    /// <summary>Gets the title.</summary>
    public string Title { get; }

    /// <summary>Gets the author's name as printed.</summary>
    public string Author { get; }

    /// <summary>Gets the publisher of the copy that was mapped.</summary>
    public string Publisher { get; }

    /// <summary>Gets the publisher that the document itself names as the first, if it names one.</summary>
    public string? FirstPublisher { get; }

    /// <summary>Gets the date printed on it.</summary>
    public Edtf Published { get; }

    /// <summary>Gets the language of the text as a BCP 47 tag.</summary>
    public string Language { get; }

    /// <summary>Gets who holds the rights in the text.</summary>
    public string Rights { get; }

    /// <summary>Gets length and digest of the normalised text.</summary>
    public TextFingerprint Text { get; }

    /// <summary>Returns what the document is as a card in HTML, as notebooks show it: a fragment with inline styles and without scripts, in which text stands as text.</summary>
    public string ToHtml() => Fragment.OfRecord(this);
}
