using System.CommandLine;
using ClaimMap.Model;

namespace ClaimMap.Cli.Commands;

/// <summary><c>claimmap passages</c>: proposes the <c>document.json</c> of an article.</summary>
internal static class PassagesCommand
{
    public static Command Create(Streams streams)
    {
        var article = Inputs.RequiredFile("ARTICLE", "The text: plain text or Markdown, UTF-8.");
        var target = Inputs.Text("--out", "FILE", "Where to write document.json. What a person decided in a file that is there already is kept. Without it: standard output.");
        var metadata = new MetadataOptions();
        var schema = Inputs.Text("--schema", "PATH", "The relative path of document.schema.json, as the file names it.").Checked(v => DocumentMetadata.IsSchema(v) ? null : "a relative path that ends in document.schema.json");
        var command = new ExampleCommand(
            "passages",
            "Normalises a text, divides it into headings and sentences, and writes document.json with their spans and digests: a proposal to go over.",
            "passages article.md",
            "passages article.md --out my-map/document.json",
            "passages article.md --out my-map/document.json --author 'A. Writer'")
        {
            article, target,
        };
        metadata.AddTo(command);
        command.Add(schema);
        command.SetAction(result => Run(result.GetRequiredValue(article)!, result.GetValue(target), metadata.Read(result), result.GetValue(schema), streams));
        return command;
    }

    private static int Run(string articlePath, string? target, DocumentMetadata metadata, string? schema, Streams streams)
    {
        var article = "";
        DocumentFile? old = null;
        if (!FileReading.Try("claimmap passages: ARTICLE", articlePath, "read", () => article = FileReading.Article(articlePath), streams)
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
