using System.CommandLine;
using ClaimMap.Loading.Diagnostics;
using ClaimMap.Model;
using ClaimMap.Views;

namespace ClaimMap.Cli.Commands;

/// <summary><c>claimmap todo</c>: what is left to do in a map, and by which command.</summary>
internal static class TodoCommand
{
    private const string Name = "claimmap todo";

    public static Command Create(Streams streams)
    {
        var map = Inputs.RequiredFile("MAP", "The map's folder.");
        var text = Inputs.Text("--text", "ARTICLE", $"A copy of its text, {ArticleInput.Formats}: the passages are printed beside what is to be done.");
        var input = new ArticleInput();
        var command = new ExampleCommand(
            "todo",
            "Says what is left to do in a map: passages to account for, claims to anchor, whatever else is open, each with the command that does it.",
            "todo my-map",
            "todo my-map --text article.md")
        {
            map, text,
        };
        input.AddTo(command);
        command.SetAction(result =>
        {
            SourceText? copy = null;
            if (result.GetValue(text) is { } path && (copy = input.Read($"{Name}: --text", path, result, streams)?.ToSourceText()) is null)
            {
                return ExitCode.CannotRead;
            }

            var folder = result.GetRequiredValue(map)!;
            return MapLoading.Load(folder, "todo", streams, out var diagnostics) is { } graph
                ? Write(folder, graph, [.. diagnostics.Where(d => d.Severity == DiagnosticSeverity.OpenWork)], copy, result.GetValue(text) ?? "ARTICLE", streams)
                : ExitCode.CannotRead;
        });
        return command;
    }

    private static int Write(string folder, ClaimGraph graph, IReadOnlyList<Diagnostic> openWork, SourceText? copy, string article, Streams streams)
    {
        if (copy is not null)
        {
            // Of another edition, those passages are shown that are found in it.
            ArticleInput.IsTextOf(graph.Document, copy, Name, article, folder, streams);
        }

        var words = copy is null ? [] : copy.Verify(graph).Findings.Where(f => f.Kind == VerificationKind.Passage && f.Found.Count > 0).ToDictionary(f => f.Passage, f => copy.Slice(f.Found[0]));
        var open = graph.Passages.Where(p => p.Disposition is null && graph.Claims.In(p.Id).Count == 0).ToList();
        foreach (var section in graph.Sections)
        {
            var passages = open.Where(p => p.Section == section.Id).ToList();
            if (passages.Count > 0)
            {
                streams.Output.WriteLine(Printable.Of($"{section.Ordinal}. {section.Label} ({section.Id}): {Counted.Of(passages.Count, "passage")} to account for"));
                foreach (var passage in passages)
                {
                    streams.Output.WriteLine(Printable.Of($"  {passage.Id} ({Kebab.Of(passage.Kind)}){(words.TryGetValue(passage.Id, out var text) ? $": {text}" : "")}"));
                }
            }
        }

        if (open.Count > 0)
        {
            streams.Output.WriteLine(Printable.Of($"  a claim: claimmap import LIST --into {ShellWord.Of(folder)} --text {ShellWord.Of(article)}; no claim: claimmap passages {ShellWord.Of(folder)} --dispose {open[0].Id} boilerplate"));
        }

        var unanchored = graph.Claims.Where(c => c.Anchors.Count == 0).ToList();
        if (unanchored.Count > 0)
        {
            streams.Output.WriteLine($"{Counted.Of(unanchored.Count, "claim")} to anchor");
            foreach (var claim in unanchored)
            {
                streams.Output.WriteLine(Printable.Of($"  {claim.Id}: {claim.Statement}"));
            }

            streams.Output.WriteLine(Printable.Of($"  claimmap anchor {ShellWord.Of(folder)} --text {ShellWord.Of(article)} --scratch QUOTES"));
        }

        var rest = openWork.Where(d => d.Code != MeaningFindings.UnclaimedRule.Code && d.Code != MeaningFindings.UnanchoredRule.Code).ToList();
        if (rest.Count > 0)
        {
            streams.Output.WriteLine("Also");
            foreach (var diagnostic in rest)
            {
                streams.Output.WriteLine(Printable.Of($"  {diagnostic.Location}: {diagnostic.Message}"));
            }
        }

        streams.Complain($"{folder}: {graph.Progress}{(openWork.Count == 0 ? "; nothing is left to do" : "")}.");
        return openWork.Count == 0 ? ExitCode.Fine : ExitCode.Findings;
    }
}
