using System.CommandLine;
using System.Text;
using System.Text.Json;
using ClaimMap.Authoring;
using ClaimMap.Interchange;
using ClaimMap.Loading;
using ClaimMap.Loading.Files;
using ClaimMap.Model;
using ClaimMap.Reading;
using ClaimMap.Views;

namespace ClaimMap.Cli.Commands;

/// <summary><c>claimmap import</c>: makes a map of claims that somebody or something else has found, or adds them to one.</summary>
internal static class ImportCommand
{
    private const string Name = "claimmap import";

    public static Command Create(Streams streams)
    {
        var list = Inputs.RequiredFile("LIST", "The claims: a claim list (JSON or JSON Lines), or the export of an annotation tool.");
        var text = Inputs.Text("--text", "ARTICLE", $"The text that they are of, {ArticleInput.Formats}.", isRequired: true);
        var target = Inputs.Text("--out", "FOLDER", "Makes a map in this folder, which is not there yet or is empty.");
        var into = Inputs.Text("--into", "MAP", "Adds them to this map. Its files are written in the one form that maps are saved in.");
        var from = Inputs.Choice<string?>("--from", "FORMAT", $"{string.Join(", ", ForeignFormats.Names)}; otherwise the file tells.", [.. ForeignFormats.Names.Select(n => (n, (string?)n))]);
        var rejects = Inputs.Text("--rejects", "FILE", "Where to write what is left out, as a claim list with reasons.");
        var configuration = Inputs.Text("--config", "FILE", "For uima-cas: which layer and features hold what.");
        var metadata = new MetadataOptions();
        var input = new ArticleInput();
        var command = new ExampleCommand(
            "import",
            "Takes in claims that a language model, an extractor or an annotation tool has found. Their quotes are looked for in the text; what cannot be placed is left out and listed. Importing twice changes nothing.",
            "import claims.json --text article.html --out my-map",
            "import more.jsonl --text article.html --into my-map --rejects left-out.json",
            "import project.json --from label-studio --text article.txt --out my-map")
        {
            list, text, target, into, from, rejects, configuration,
        };
        metadata.AddTo(command);
        input.AddTo(command);
        command.SetAction(result =>
        {
            var (folder, map) = (result.GetValue(target), result.GetValue(into));
            if ((folder is null) == (map is null))
            {
                return UsageErrors.Report("import", "Expected: one of --out and --into.", streams);
            }

            var articlePath = result.GetRequiredValue(text)!;
            (string, string?)[] inputs = [("LIST", result.GetRequiredValue(list)), ("--text", articlePath), ("--config", result.GetValue(configuration))];
            if ((OutputPath.Misuse("--rejects", result.GetValue(rejects), map, inputs) ?? (map is null ? null : OutputPath.MisuseOfMap(map, inputs))) is { } misuse)
            {
                return UsageErrors.Report("import", misuse, streams);
            }

            ProposedClaims? proposed = null;
            var config = result.GetValue(configuration);
            string? configText = null;
            var path = result.GetRequiredValue(list)!;
            return input.Read($"{Name}: --text", articlePath, result, streams) is { } article
                && (config is null || FileReading.Try($"{Name}: --config", config, "read", () => configText = FileFormat.Decode(InputFile.Read(config), null), streams))
                && FileReading.Try($"{Name}: LIST", path, "read", () => proposed = ForeignFormats.Read(path, FileFormat.Decode(InputFile.Read(path), null), result.GetValue(from), configText), streams)
                && Start(map, article, articlePath, metadata.Read(result), streams) is { } content
                    ? Run(content, article, articlePath, proposed!, folder ?? map!, result.GetValue(rejects), streams)
                    : ExitCode.CannotRead;
        });
        return command;
    }

    // The map so far: another one's records, or what the article says about itself.
    private static MapContent? Start(string? map, Article article, string articlePath, DocumentMetadata metadata, Streams streams)
    {
        var text = article.ToSourceText();
        if (map is not null)
        {
            return MapLoading.Load(map, "import", streams, out _) is { } graph && ArticleInput.IsTextOf(graph.Document, text, Name, articlePath, map, streams) ? graph.Content : null;
        }

        var document = metadata.Apply(metadata.Propose(article));
        if (DocumentMetadata.LanguageWarning(document.Document) is { } warning)
        {
            streams.Complain(warning);
        }

        return new MapContent(document.Document) { Sections = document.Sections, Passages = document.Passages, References = References.In(text, document.Passages) };
    }

    private static int Run(MapContent content, Article article, string articlePath, ProposedClaims proposed, string folder, string? rejects, Streams streams)
    {
        var result = ClaimImport.Run(content, article.ToSourceText(), article.Characters, proposed);
        foreach (var imported in result.Imported)
        {
            streams.Output.WriteLine(Printable.Of(
                $"{imported.Claim.Id}: {string.Join(", ", imported.Claim.Anchors.Select(a => $"{a.Passage} {a.Span}"))}, {imported.How}"));
        }

        foreach (var rejected in result.Rejected)
        {
            streams.Complain(Printable.Of($"{rejected.Position}: left out: {rejected.Reason}."));
        }

        foreach (var note in result.Notes)
        {
            streams.Complain(Printable.Of(note));
        }

        if (rejects is not null && !OutputPath.Write($"{Name}: --rejects", rejects, writer => writer.Write(Rejects(result.Rejected)), streams))
        {
            return ExitCode.CannotRead;
        }

        // A list can say what no map may: that two claims support each other, for one.
        var made = ClaimGraph.TryCreate(result.Content);
        if (made.Graph is not { } graph)
        {
            foreach (var error in made.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error))
            {
                streams.Complain(error.ToString());
            }

            streams.Complain($"{Name}: the claims make no map. Nothing is written to {folder}. Mend the list and import it again.");
            return ExitCode.Findings;
        }

        var isChanged = result.Content != content || !Directory.Exists(folder);
        if (isChanged && !FileReading.Try(Name, folder, "written", () => MapWriter.Save(result.Content, folder), streams))
        {
            return ExitCode.CannotRead;
        }

        var fresh = result.Imported.Count(i => i.IsNew);
        streams.Complain(
            $"{folder}: {Counted.Of(fresh, "claim")} imported, {result.Imported.Count - fresh} there already, {result.Rejected.Count} left out; {graph.Progress}. What is left: claimmap todo {ShellWord.Of(folder)} --text {ShellWord.Of(articlePath)}");
        return result.Rejected.Count > 0 ? ExitCode.Findings : ExitCode.Fine;
    }

    private static string Rejects(IReadOnlyList<RejectedClaim> rejected)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = ClaimMap.Text.VisibleJsonEncoder.Instance }))
        {
            json.WriteStartObject();
            json.WriteStartArray("claims");
            foreach (var claim in rejected)
            {
                json.WriteStartObject();
                using var item = ForeignJson.TryParse(claim.Json);
                foreach (var member in (item?.RootElement.Members() ?? []).Where(m => m.Name is not ("reason" or "position")))
                {
                    member.WriteTo(json);
                }

                json.WriteString("position", claim.Position);
                json.WriteString("reason", claim.Reason);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }
}
