using System.CommandLine;
using ClaimMap.Authoring;
using ClaimMap.Loading;
using ClaimMap.Loading.Files;
using ClaimMap.Loading.Records;
using ClaimMap.Model;
using ClaimMap.Views;

namespace ClaimMap.Cli.Commands;

/// <summary><c>claimmap mentions</c>: finds where the text names what a map declares.</summary>
internal static class MentionsCommand
{
    private const string Name = "claimmap mentions";

    public static Command Create(Streams streams)
    {
        var map = Inputs.RequiredFile("MAP", "The map's folder, of which mentions.json is written.");
        var text = Inputs.Text("--text", "ARTICLE", $"The mapped text: {ArticleInput.Formats}.", isRequired: true);
        var dryRun = new Option<bool>("--dry-run") { Description = "Only prints what would be added." };
        var input = new ArticleInput();
        var command = new ExampleCommand(
            "mentions",
            "Adds a mention wherever a declared name or alias stands in the text and none is recorded yet. Names that could mean several records, and those without a capital, are left to you.",
            "mentions my-map --text article.md --dry-run",
            "mentions my-map --text article.md")
        {
            map, text, dryRun,
        };
        input.AddTo(command);
        command.SetAction(result =>
        {
            var (folder, path) = (result.GetRequiredValue(map)!, result.GetRequiredValue(text)!);
            if (input.Read($"{Name}: --text", path, result, streams)?.ToSourceText() is not { } copy || MapLoading.Load(folder, "mentions", streams, out _) is not { } graph)
            {
                return ExitCode.CannotRead;
            }

            return ArticleInput.IsTextOf(graph.Document, copy, Name, path, folder, streams) ? Add(folder, graph, copy, result.GetValue(dryRun), streams) : ExitCode.Findings;
        });
        return command;
    }

    private static int Add(string folder, ClaimGraph graph, SourceText copy, bool isDryRun, Streams streams)
    {
        var (mentions, ambiguous) = MentionProposal.Of(graph, copy);
        if (mentions.Count > 0 && !isDryRun
            && !FileReading.Try(Name, folder, "written", () => Write(folder, MentionProposal.Merged(graph, mentions)), streams))
        {
            return ExitCode.CannotRead;
        }

        foreach (var mention in mentions)
        {
            streams.Output.WriteLine(Printable.Of($"{mention.Anchor.Passage} {mention.Anchor.Span}: {mention.Surface}, {mention.Target}{(mention.Metonym ? ", a metonym" : "")}"));
        }

        foreach (var name in ambiguous)
        {
            streams.Complain(Printable.Of($"\"{name}\" could mean several records; its mentions are left to you."));
        }

        streams.Complain($"{folder}: {Counted.Of(mentions.Count, "mention")} {(isDryRun ? "would be added" : "added")} to {graph.Mentions.Count}.");
        return ExitCode.Fine;
    }

    private static void Write(string folder, ValueList<Mention> mentions)
    {
        var schema = DataFiles.SchemaOf(Path.Join(folder, MapLayout.FileName(MapFileKind.Document)));
        using var changes = new FileChanges(folder);
        changes.Write(
            Path.Join(folder, MapLayout.FileName(MapFileKind.Mentions)),
            MapWriter.List(MapFileKind.Mentions, schema[..^MapLayout.SchemaName(MapFileKind.Document).Length], mentions, RecordContract.Write));
        changes.Commit();
    }
}
