using System.CommandLine;
using ClaimMap.Authoring;
using ClaimMap.Loading.Files;
using ClaimMap.Model;
using ClaimMap.Views;

namespace ClaimMap.Cli.Commands;

/// <summary><c>claimmap rebase</c>: takes a map over to a new edition of its text.</summary>
internal static class RebaseCommand
{
    private const string Name = "claimmap rebase";

    public static Command Create(Streams streams)
    {
        var map = Inputs.RequiredFile("MAP", "The map's folder, which holds document.json. It need not be free of errors.");
        var text = Inputs.Text("--text", "ARTICLE", $"The new edition: {ArticleInput.Formats}.", isRequired: true);
        var dryRun = new Option<bool>("--dry-run") { Description = "Only prints what has to be looked at." };
        var input = new ArticleInput();
        var command = new ExampleCommand(
            "rebase",
            "Takes a map over to a new edition of its text: passages and anchors stay where their words are unchanged, everything else is listed. Nothing is matched approximately.",
            "rebase my-map --text new-edition.html --dry-run",
            "rebase my-map --text new-edition.html")
        {
            map, text, dryRun,
        };
        input.AddTo(command);
        command.SetAction(result =>
            OutputPath.MisuseOfMap(result.GetRequiredValue(map)!, ("--text", result.GetRequiredValue(text))) is { } misuse ? UsageErrors.Report("rebase", misuse, streams)
            : input.Read($"{Name}: --text", result.GetRequiredValue(text)!, result, streams)?.ToSourceText() is { } copy
                ? Run(result.GetRequiredValue(map)!, copy, result.GetValue(dryRun), streams)
            : ExitCode.CannotRead);
        return command;
    }

    private static int Run(string folder, SourceText copy, bool isDryRun, Streams streams)
    {
        var path = Path.Join(folder, MapLayout.FileName(MapFileKind.Document));
        StagingFolder.Recover(folder);
        DocumentFile? old = null;
        DocumentFile? rebased = null;
        CarryingPlan? plan = null;
        if (!FileReading.Try($"{Name}: MAP", path, "read", () => old = DocumentFile.Load(path), streams))
        {
            return ExitCode.CannotRead;
        }

        if (old!.Sections.Count == 0)
        {
            streams.Complain($"{Name}: {path} has no section that a passage could belong to. Add one.");
            return ExitCode.Findings;
        }

        rebased = old.Regenerate(copy);
        if (!FileReading.Try($"{Name}: MAP", folder, "read", () => plan = AnchorCarrying.Plan(folder, old, rebased, copy), streams)
            || (!isDryRun && !FileReading.Try($"{Name}: MAP", path, "written", () => plan!.Write(rebased, path), streams)))
        {
            return ExitCode.CannotRead;
        }

        var kept = rebased.Passages.Select(p => p.Id).Intersect(old.Passages.Select(p => p.Id)).ToHashSet();
        foreach (var passage in rebased.Passages.Where(p => !kept.Contains(p.Id)))
        {
            streams.Output.WriteLine($"new: {passage.Id} ({Kebab.Of(passage.Kind)}): {Printable.Of(copy.Slice(passage.Span))}");
        }

        foreach (var passage in old.Passages.Where(p => !kept.Contains(p.Id)))
        {
            streams.Output.WriteLine($"gone: {passage.Id} ({Kebab.Of(passage.Kind)})");
        }

        foreach (var lost in plan!.Lost)
        {
            streams.Output.WriteLine(Printable.Of($"look: {lost}"));
        }

        streams.Complain(
            $"{folder}: {kept.Count} of {Counted.Of(old.Passages.Count, "passage")} kept, {rebased.Passages.Count - kept.Count} new; {Counted.Of(plan.Edits.Count, "record")} followed, {plan.Lost.Count} to look at{(isDryRun ? "; nothing is written" : "")}.");
        return plan.Lost.Count > 0 || rebased.Passages.Count > kept.Count || old.Passages.Count > kept.Count ? ExitCode.Findings : ExitCode.Fine;
    }
}
