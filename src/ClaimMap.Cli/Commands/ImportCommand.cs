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
            ProposedClaims? proposed = null;
            var config = result.GetValue(configuration);
            string? configText = null;
            var path = result.GetRequiredValue(list)!;
            return input.Read($"{Name}: --text", articlePath, result, streams) is { } article
                && (config is null || FileReading.Try($"{Name}: --config", config, "read", () => configText = File.ReadAllText(config), streams))
                && FileReading.Try($"{Name}: LIST", path, "read", () => proposed = ForeignFormats.Read(path, FileFormat.Decode(File.ReadAllBytes(path), null), result.GetValue(from), configText), streams)
                && Start(map, article, articlePath, metadata.Read(result), streams, out var code) is { } content
                    ? Run(content, article, articlePath, proposed!, folder ?? map!, result.GetValue(rejects), streams)
                    : ExitCode.CannotRead;
        });
        return command;
    }

    // The map so far: another one's records, or what the article says about itself.
    private static MapContent? Start(string? map, Article article, string articlePath, DocumentMetadata metadata, Streams streams, out int code)
    {
        code = ExitCode.CannotRead;
        var text = article.ToSourceText();
        if (map is null)
        {
            var document = metadata.Apply(metadata.Propose(article));
            return new MapContent(document.Document) { Sections = document.Sections, Passages = document.Passages, References = References.In(text, document.Passages) };
        }

        if (MapLoading.Load(map, "import", streams, out _) is not { } graph)
        {
            return null;
        }

        if (graph.Document.Text != text.Fingerprint)
        {
            streams.Complain($"{Name}: '{articlePath}' is not the text that {map} maps: its length or digest differs. To take a new edition over: claimmap rebase {map} --text {articlePath}.");
            return null;
        }

        return graph.Content;
    }

    private static int Run(MapContent content, Article article, string articlePath, ProposedClaims proposed, string folder, string? rejects, Streams streams)
    {
        var result = ClaimImport.Run(content, article.ToSourceText(), RawOf(article, articlePath), proposed);
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

        var isChanged = result.Content != content || !Directory.Exists(folder);
        if ((isChanged && !FileReading.Try(Name, folder, "written", () => MapWriter.Save(result.Content, folder), streams, isFolder: true))
            || (rejects is not null && !FileReading.Try($"{Name}: --rejects", rejects, "written", () => AtomicFile.WriteText(rejects, Rejects(result.Rejected)), streams)))
        {
            return ExitCode.CannotRead;
        }

        var fresh = result.Imported.Count(i => i.IsNew);
        var progress = ClaimGraph.TryCreate(result.Content);
        streams.Complain(
            $"{folder}: {Counted.Of(fresh, "claim")} imported, {result.Imported.Count - fresh} there already, {result.Rejected.Count} left out{(progress.Graph is { } graph ? $"; {graph.Progress}" : "")}. What is left: claimmap todo {folder} --text {articlePath}");
        return result.Rejected.Count > 0 || progress.Graph is null ? ExitCode.Findings : ExitCode.Fine;
    }

    // Offsets of a list count in the characters of the file where it is text.
    private static string? RawOf(Article article, string path) =>
        article.Format is ArticleFormat.PlainText or ArticleFormat.Markdown or ArticleFormat.Html && new FileInfo(path).Length < 50_000_000 ? ReadLeniently(path) : null;

    private static string ReadLeniently(string path) => Encoding.UTF8.GetString(File.ReadAllBytes(path)).TrimStart('\uFEFF');

    private static string Rejects(IReadOnlyList<RejectedClaim> rejected)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteStartArray("claims");
            foreach (var claim in rejected)
            {
                json.WriteStartObject();
                using var item = ClaimList.TryParse(claim.Json.Length == 0 ? "{}" : claim.Json);
                foreach (var member in item is { RootElement.ValueKind: JsonValueKind.Object } ? item.RootElement.EnumerateObject().Where(m => m.Name is not ("reason" or "position")) : [])
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
