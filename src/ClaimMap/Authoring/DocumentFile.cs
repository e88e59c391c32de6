using System.Text;
using System.Text.Json.Serialization;
using ClaimMap.Authoring;
using ClaimMap.Loading;

namespace ClaimMap;

/// <summary>The content of a <c>document.json</c>: a document, its sections and its passages.</summary>
/// <remarks>
/// The passages come in the order of the text. Equal when every property is. Only the shape is checked here; what the
/// parts mean together is checked when the map is built.
/// </remarks>
public sealed record DocumentFile
{
    /// <summary>The schema that a file names unless told otherwise.</summary>
    public const string DefaultSchema = "../schemas/document.schema.json";

    /// <summary>Creates the content of a file.</summary>
    /// <param name="document">The document.</param>
    /// <param name="sections">Its sections, in order.</param>
    /// <param name="passages">Its passages, in order.</param>
    [JsonConstructor]
    public DocumentFile(Document document, ValueList<Section> sections, ValueList<Passage> passages)
    {
        ArgumentNullException.ThrowIfNull(document);
        Document = document;
        Sections = sections;
        Passages = passages;
    }

    /// <summary>Gets the document.</summary>
    [JsonPropertyName("document")]
    public Document Document { get; }

    /// <summary>Gets its sections, in order.</summary>
    [JsonPropertyName("sections")]
    public ValueList<Section> Sections { get; }

    /// <summary>Gets its passages, in order.</summary>
    [JsonPropertyName("passages")]
    public ValueList<Passage> Passages { get; }

    /// <summary>Reads a file.</summary>
    /// <exception cref="InvalidDataException">The file is no <c>document.json</c>; the message names file, line and column.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static DocumentFile Load(string path) => DocumentFileLoader.Read(path);

    /// <summary>Returns the file's text: one section and one passage to a line, the same for equal content.</summary>
    /// <param name="schema">The relative path of the schema.</param>
    public string Format(string schema = DefaultSchema) =>
        Encoding.UTF8.GetString(MapWriter.Document(new MapContent(Document) { Sections = Sections, Passages = Passages }, schema));

    /// <summary>Writes the file whole or not at all.</summary>
    /// <param name="path">The file; what is there is replaced.</param>
    /// <param name="schema">The relative path of the schema.</param>
    /// <exception cref="IOException">The file cannot be written; what stood there stands there still.</exception>
    public void Save(string path, string schema = DefaultSchema) => Loading.Files.OutputFile.WriteText(path, Format(schema));

    /// <summary>Returns the content for a changed copy of the article, with all that a person decided.</summary>
    /// <param name="text">The text of the copy.</param>
    /// <remarks>
    /// <para>
    /// Document and sections are kept. A passage is kept, with id, section, kind and disposition, where its digest is found again in
    /// the same order: first those found at one position, the most of them that stand in the old order; then, between these, the rest
    /// from the front. The text between kept passages is split anew (<see cref="PassageSplitter"/>): its passages get numbers above any in the
    /// file, and the section of the kept passage before them (a heading the one behind).
    /// </para>
    /// <para>With the text that was mapped, the result equals this.</para>
    /// </remarks>
    /// <exception cref="ArgumentException"><paramref name="text"/> is empty, or the file has no section.</exception>
    public DocumentFile Regenerate(SourceText text) => PassageKeeper.Regenerate(this, text);

    /// <summary>Returns the document, and how many passages it has.</summary>
    public override string ToString() => $"{Document} ({Model.Counted.Of(Passages.Count, "passage")})";
}
