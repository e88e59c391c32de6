using System.CommandLine;

namespace ClaimMap.Cli.Commands;

/// <summary><c>claimmap passages</c>: proposes the <c>document.json</c> of an article.</summary>
internal static class PassagesCommand
{
    public static Command Create(Streams streams)
    {
        var article = Inputs.RequiredFile("ARTICLE", "The text: plain text or Markdown, UTF-8.");
        var target = Inputs.Text("--out", "FILE", "Where to write document.json. What a person decided in a file that is there already is kept. Without it: standard output.");
        var id = Inputs.Text("--id", "ID", "The map's id.").Checked(v => IdText.IsWellFormed(v) ? null : "lower-case words of letters and digits joined by single hyphens, such as my-article");
        var title = Inputs.Text("--title", "TITLE", "The title; proposed: the first heading.");
        var author = Inputs.Text("--author", "NAME", "The author's name as printed.");
        var publisher = Inputs.Text("--publisher", "NAME", "The publisher of this copy.");
        var published = Inputs.Text("--published", "DATE", "The date printed on it, in EDTF.").Checked(v => Edtf.TryParse(v, out _) ? null : "a date in EDTF, such as 2020-10-12, 2020-10 or 2020");
        var language = Inputs.Text("--language", "TAG", "The language of the text; proposed: en.").Checked(v => DocumentMetadata.IsLanguage(v) ? null : "a language tag, such as en or en-GB");
        var rights = Inputs.Text("--rights", "TEXT", "Who holds the rights in the text.");
        var schema = Inputs.Text("--schema", "PATH", "The relative path of document.schema.json, as the file names it.").Checked(v => DocumentMetadata.IsSchema(v) ? null : "a relative path that ends in document.schema.json");
        var command = new ExampleCommand(
            "passages",
            "Normalises a text, divides it into headings and sentences, and writes document.json with their spans and digests: a proposal to go over.",
            "passages article.md",
            "passages article.md --out my-map/document.json",
            "passages article.md --out my-map/document.json --author 'A. Writer'")
        {
            article, target, id, title, author, publisher, published, language, rights, schema,
        };
        command.SetAction(result =>
        {
            var metadata = new DocumentMetadata(
                result.GetValue(id), result.GetValue(title), result.GetValue(author), result.GetValue(publisher),
                result.GetValue(published), result.GetValue(language), result.GetValue(rights));
            return Run(result.GetRequiredValue(article)!, result.GetValue(target), metadata, result.GetValue(schema), streams);
        });
        return command;
    }

    private static int Run(string articlePath, string? target, DocumentMetadata metadata, string? schema, Streams streams)
    {
        var article = "";
        DocumentFile? old = null;
        if (!FileReading.Try("claimmap passages: ARTICLE", articlePath, "read", () => article = ReadText(articlePath), streams)
            || (target is not null && File.Exists(target) && !FileReading.Try("claimmap passages: --out", target, "read", () => old = DocumentFile.Load(target), streams)))
        {
            return ExitCode.CannotRead;
        }

        var proposal = metadata.Apply(old?.Regenerate(article) ?? metadata.Propose(article));
        schema ??= old is null ? DocumentFile.DefaultSchema : DocumentMetadata.SchemaOf(target!);
        if (target is null)
        {
            streams.Output.Write(proposal.Format(schema));
        }
        else if (!FileReading.Try("claimmap passages: --out", target, "written", () => proposal.Save(target, schema), streams))
        {
            return ExitCode.CannotRead;
        }

        Report(proposal, old, target, streams);
        return ExitCode.Fine;
    }

    private static string ReadText(string path)
    {
        var article = SourceText.ReadText(path);
        return SourceText.FromText(article).Length > 0 ? article : throw new IOException("it holds nothing but white space");
    }

    private static void Report(DocumentFile proposal, DocumentFile? old, string? target, Streams streams)
    {
        var kept = old is null ? "" : $" ({proposal.Passages.Intersect(old.Passages).Count()} as they were)";
        streams.Complain(
            $"{target ?? "document.json"}: {Counted.Of(proposal.Sections.Count, "section")}, {Counted.Of(proposal.Passages.Count, "passage")}{kept}.");
        if (DocumentMetadata.PlaceholdersIn(proposal.Document) is { Length: > 0 } open)
        {
            streams.Complain($"To be filled in: {string.Join(", ", open)}.");
        }
    }
}
