using System.Text;
using System.Text.Json;
using ClaimMap.Model;

namespace ClaimMap.Cli.Commands;

/// <summary>What the command line says about a document; null where it says nothing.</summary>
internal sealed record DocumentMetadata(
    string? Id, string? Title, string? Author, string? Publisher, string? Published, string? Language, string? Rights)
{
    private const string Unknown = "unknown";

    // A day nobody knows: any up to the end of what a date can be. Schema and rules accept it.
    private const string UnknownDate = "[..9999]";

    /// <summary>Splits an article, with placeholders that pass validation for what is not known.</summary>
    public DocumentFile Propose(string article)
    {
        var outline = PassageSplitter.Split(article);
        var first = outline.Passages[0];
        var heading = first.Kind == PassageKind.Heading ? SourceText.FromText(article).Slice(first.Span).Trim('#', ' ') : "";
        var title = heading.Length > 0 ? heading : Unknown;
        var document = new Document(
            IdOf(Title ?? title), title, Unknown, Unknown, Edtf.Parse(UnknownDate), "en", Unknown, outline.Text);
        return new DocumentFile(document, outline.Sections, outline.Passages);
    }

    /// <summary>Puts what the command line says in the place of what the file says.</summary>
    public DocumentFile Apply(DocumentFile file)
    {
        var old = file.Document;
        var document = new Document(
            Id ?? old.Id,
            Title?.Trim() ?? old.Title,
            Author?.Trim() ?? old.Author,
            Publisher?.Trim() ?? old.Publisher,
            Published is null ? old.Published : Edtf.Parse(Published),
            Language ?? old.Language,
            Rights?.Trim() ?? old.Rights,
            old.Text,
            old.FirstPublisher,
            old.DataVersion);
        return new DocumentFile(document, file.Sections, file.Passages);
    }

    /// <summary>Names the members that still hold a placeholder.</summary>
    public static string[] PlaceholdersIn(Document document) =>
    [
        .. new[]
        {
            ("title", document.Title), ("author", document.Author), ("publisher", document.Publisher), ("published", document.Published.Text), ("rights", document.Rights),
        }
        .Where(m => m.Item2 is Unknown or UnknownDate)
        .Select(m => m.Item1),
    ];

    public static bool IsLanguage(string tag)
    {
        var parts = tag.Split('-');
        return parts[0].Length is >= 2 and <= 8 && parts[0].All(char.IsAsciiLetter)
            && parts.Skip(1).All(p => p.Length is >= 1 and <= 8 && p.All(char.IsAsciiLetterOrDigit));
    }

    public static bool IsSchema(string path) =>
        path.Split('/') is [.. var folders, "document.schema.json"] && folders.All(f => f.Length > 0 && !f.Contains('\\'));

    /// <summary>The schema that an existing document.json names.</summary>
    public static string SchemaOf(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        return json.RootElement.TryGetProperty("$schema", out var schema) && schema.ValueKind == JsonValueKind.String
            ? schema.GetString()!
            : DocumentFile.DefaultSchema;
    }

    // The words of a title as an id; what is no ASCII letter or digit parts them.
    private static string IdOf(string title)
    {
        var id = new StringBuilder();
        foreach (var c in title)
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                id.Append(char.ToLowerInvariant(c));
            }
            else if (id.Length > 0 && id[^1] != '-' && c != '\'')
            {
                id.Append('-');
            }
        }

        var text = id.ToString(0, Math.Min(id.Length, IdText.MaxLength)).Trim('-');
        return IdText.IsWellFormed(text) ? text : "document";
    }
}
