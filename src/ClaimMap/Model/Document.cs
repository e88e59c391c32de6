using ClaimMap.Model;

namespace ClaimMap;

/// <summary>The mapped document: what it is, and the measure of its text, never the text.</summary>
/// <remarks>Equal when every property is.</remarks>
public sealed partial record Document
{
    /// <summary>Creates a document.</summary>
    /// <exception cref="ArgumentException">
    /// A text is blank, <paramref name="id"/> is no id, <paramref name="dataVersion"/> is no semantic version, or <paramref name="url"/> is no
    /// absolute address.
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
        string? dataVersion = null,
        ActorId? authorActor = null,
        string? url = null,
        string? doi = null,
        Edtf? retrieved = null,
        string? codebook = null,
        ValueList<Reader> readers = default)
    {
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
        AuthorActor = authorActor;
        Url = url;
        Doi = doi;
        Retrieved = retrieved;
        Codebook = codebook;
        Readers = readers;
    }

    /// <summary>Gets the map's own id.</summary>
    public string Id { get; init => field = IdText.Checked(value); }

    /// <summary>Gets the version that the map declares of its data, a semantic version such as <c>1.0.0</c>, if it declares one.</summary>
    /// <remarks>Of the map, not of the document. What the data really are is told by <see cref="ClaimGraph.DataVersion"/>.</remarks>
    public string? DataVersion { get; init => field = value is null ? null : Version(value); }

    /// <summary>Gets the title.</summary>
    public string Title { get; init => field = Checked.Text(value); }

    /// <summary>Gets the author's name as printed.</summary>
    public string Author { get; init => field = Checked.Text(value); }

    /// <summary>Gets the author as an actor of the map, whose voice facts and opinions are in, if the map declares one.</summary>
    public ActorId? AuthorActor { get; init; }

    /// <summary>Gets the publisher of the copy that was mapped.</summary>
    public string Publisher { get; init => field = Checked.Text(value); }

    /// <summary>Gets the publisher that the document itself names as the first, if it names one.</summary>
    public string? FirstPublisher { get; init => field = Checked.OptionalText(value); }

    /// <summary>Gets the date printed on it.</summary>
    public Edtf Published { get; init => field = Checked.NotNull(value); }

    /// <summary>Gets the address of the copy that was mapped, if it has one: absolute, http or https.</summary>
    public string? Url { get; init => field = value is null ? null : Address(value); }

    /// <summary>Gets the document's DOI without a resolver's address, such as <c>10.1000/182</c>, if it has one.</summary>
    public string? Doi { get; init => field = Checked.OptionalText(value); }

    /// <summary>Gets when the copy that was mapped was retrieved, if the map says so.</summary>
    public Edtf? Retrieved { get; init; }

    /// <summary>Gets the rules by which the map was annotated, as a name, a path or an address, if the map declares any.</summary>
    /// <remarks>A map that does owes a rationale for each claim and relation.</remarks>
    public string? Codebook { get; init => field = Checked.OptionalText(value); }

    /// <summary>Gets the language of the text as a BCP 47 tag.</summary>
    public string Language { get; init => field = Checked.Text(value); }

    /// <summary>Gets who holds the rights in the text.</summary>
    public string Rights { get; init => field = Checked.Text(value); }

    /// <summary>Gets length and digest of the normalised text.</summary>
    public TextFingerprint Text { get; init => field = Checked.NotNull(value); }

    /// <summary>Gets who annotated the whole document, each alone, before the labels were adopted; fewer than two where nobody read it twice, and agreement is undefined.</summary>
    public ValueList<Reader> Readers { get; init; }

    /// <summary>What stands for a text that nobody has filled in yet.</summary>
    internal const string Unknown = "unknown";

    /// <summary>What stands for a day that nobody has filled in yet: any up to the end of what a date can be.</summary>
    internal const string UnknownDate = "[..9999]";

    private static string Address(string url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
        ? url
        : throw Checked.Refused($"'{url}' is no absolute address that begins with http:// or https://.", nameof(Url));

    private static string Version(string version)
    {
        SemanticVersionText.ThrowIfMalformed(version, "dataVersion");
        return version;
    }

    /// <summary>Returns id, author and title.</summary>
    public override string ToString() => $"{Id}: {Author}, {Title}";
}

/// <summary>By which a reader's copy of a document is recognised: the normalised text's length and digest.</summary>
/// <remarks>Equal when every property is.</remarks>
public sealed partial record TextFingerprint
{
    /// <summary>Creates a fingerprint.</summary>
    /// <param name="normalization">The name of the normalisation; the only one there is, is <c>claimmap-text/2</c>.</param>
    /// <param name="length">The length of the normalised text in Unicode code points.</param>
    /// <param name="sha256">The digest of its UTF-8 bytes.</param>
    /// <exception cref="ArgumentException"><paramref name="normalization"/> is blank, or <paramref name="length"/> is negative.</exception>
    public TextFingerprint(string normalization, int length, Digest sha256)
    {
        Normalization = normalization;
        Length = length;
        Sha256 = sha256;
    }

    /// <summary>Gets the name of the normalisation.</summary>
    public string Normalization { get; init => field = Checked.Text(value); }

    /// <summary>Gets the length of the normalised text in Unicode code points.</summary>
    public int Length { get; init => field = Checked.AtLeast(0, value); }

    /// <summary>Gets the digest of the normalised text.</summary>
    public Digest Sha256 { get; init; }

    /// <summary>Returns normalisation, length and digest.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Normalization}, {Length} code points, {Sha256}");
}
