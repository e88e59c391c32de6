using System.CommandLine;
using ClaimMap.Authoring.Languages;
using ClaimMap.Model;
using ClaimMap.Reading;

namespace ClaimMap.Cli.Commands;

/// <summary>What the command line says about a document; null where it says nothing.</summary>
internal sealed record DocumentMetadata(
    string? Id, string? Title, string? Author, string? Publisher, string? Published, string? Language, string? Rights)
{
    /// <summary>Splits an article, with what its file says about it, and placeholders that pass validation for what is not known.</summary>
    public DocumentFile Propose(Article article) => ArticleDraft.Propose(article, Language, Title);

    /// <summary>Replaces what the file says by what the command line says.</summary>
    public DocumentFile Apply(DocumentFile file)
    {
        var old = file.Document;
        var document = old with
        {
            Id = Id ?? old.Id,
            Title = Title?.Trim() ?? old.Title,
            Author = Author?.Trim() ?? old.Author,
            Publisher = Publisher?.Trim() ?? old.Publisher,
            Published = Published is null ? old.Published : Edtf.Parse(Published),
            Language = Language ?? old.Language,
            Rights = Rights?.Trim() ?? old.Rights,
        };
        return new DocumentFile(document, file.Sections, file.Passages);
    }

    /// <summary>Says where sentences were cut without knowing the language's abbreviations; null where they are known.</summary>
    public static string? LanguageWarning(Document document) => LanguageChoice.IsKnown(document.Language)
        ? null
        : $"No abbreviations are known for the language '{document.Language}', so those of English were used: look for sentences cut in the middle.";

    /// <summary>Names the members that still hold a placeholder.</summary>
    public static string[] PlaceholdersIn(Document document) =>
    [
        .. new[]
        {
            ("title", document.Title), ("author", document.Author), ("publisher", document.Publisher), ("published", document.Published.Text), ("rights", document.Rights),
        }
        .Where(m => m.Item2 is Document.Unknown or Document.UnknownDate)
        .Select(m => m.Item1),
    ];

    public static bool IsSchema(string path) =>
        path.Split('/') is [.. var folders, "document.schema.json"] && folders.All(f => f.Length > 0 && !f.Contains('\\'));
}

/// <summary>The options by which a command line says what a document is.</summary>
internal sealed class MetadataOptions
{
    private readonly Option<string?> _id = Inputs.Text("--id", "ID", "The map's id.").Checked(v => IdText.IsWellFormed(v) ? null : "lower-case words of letters and digits joined by single hyphens, a letter first, such as my-article");
    private readonly Option<string?> _title = Inputs.Text("--title", "TITLE", "The title; proposed: what the file says, or the first heading.");
    private readonly Option<string?> _author = Inputs.Text("--author", "NAME", "The author's name as printed.");
    private readonly Option<string?> _publisher = Inputs.Text("--publisher", "NAME", "The publisher of this copy.");
    private readonly Option<string?> _published = Inputs.Text("--published", "DATE", "The date printed on it, in EDTF.").Checked(v => Edtf.TryParse(v, out _, out var reason) ? null : $"a date in EDTF, such as 2020-10-12, 2020-10 or 2020 ({reason})");
    private readonly Option<string?> _language = Inputs.Text("--language", "TAG", "The language of the text; proposed: the one that its words tell.").Checked(v => ArticleMetadata.IsLanguage(v) ? null : "a language tag, such as en or en-GB");
    private readonly Option<string?> _rights = Inputs.Text("--rights", "TEXT", "Who holds the rights in the text.");

    public void AddTo(Command command)
    {
        foreach (var option in (Option<string?>[])[_id, _title, _author, _publisher, _published, _language, _rights])
        {
            command.Add(option);
        }
    }

    public DocumentMetadata Read(ParseResult result) => new(
        result.GetValue(_id), result.GetValue(_title), result.GetValue(_author), result.GetValue(_publisher),
        result.GetValue(_published), result.GetValue(_language), result.GetValue(_rights));
}
