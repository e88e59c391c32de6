using System.CommandLine;
using ClaimMap.Model;

namespace ClaimMap.Cli.Commands;

/// <summary>The options by which a command line says what a document is.</summary>
internal sealed class MetadataOptions
{
    private readonly Option<string?> _id = Inputs.Text("--id", "ID", "The map's id.").Checked(v => IdText.IsWellFormed(v) ? null : "lower-case words of letters and digits joined by single hyphens, such as my-article");
    private readonly Option<string?> _title = Inputs.Text("--title", "TITLE", "The title; proposed: the first heading.");
    private readonly Option<string?> _author = Inputs.Text("--author", "NAME", "The author's name as printed.");
    private readonly Option<string?> _publisher = Inputs.Text("--publisher", "NAME", "The publisher of this copy.");
    private readonly Option<string?> _published = Inputs.Text("--published", "DATE", "The date printed on it, in EDTF.").Checked(v => Edtf.TryParse(v, out _) ? null : "a date in EDTF, such as 2020-10-12, 2020-10 or 2020");
    private readonly Option<string?> _language = Inputs.Text("--language", "TAG", "The language of the text; proposed: en.").Checked(v => DocumentMetadata.IsLanguage(v) ? null : "a language tag, such as en or en-GB");
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
