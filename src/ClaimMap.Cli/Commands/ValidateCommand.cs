using System.CommandLine;
using ClaimMap.Cli.Output;
using ClaimMap.Cli.Watching;
using ClaimMap.Loading.Files;
using ClaimMap.Model;

namespace ClaimMap.Cli.Commands;

/// <summary><c>claimmap validate</c>: says everything that is wrong with maps.</summary>
/// <remarks>The diagnostics are what was asked for and go to the output in every format; one line about each map goes to the error stream.</remarks>
internal static class ValidateCommand
{
    private const string Separator = "--------------------------------";

    private static readonly TimeSpan LookInterval = TimeSpan.FromSeconds(2);

    // What keeps a map from being looked at: no such folder; a file that the system does not hand over.
    private static readonly string[] CannotReadCodes = ["CM1001", "CM1004"];

    public static Command Create(Streams streams)
    {
        var maps = Inputs.Checked(new Argument<string[]>("MAP")
        {
            Description = "The folders of one or more maps.",
            Arity = ArgumentArity.OneOrMore,
        });
        var format = Inputs.Choice<IValidationFormat>(
            "--format",
            "FORMAT",
            "text (as a compiler's, the default), json or sarif (2.1.0).",
            ("text", new ValidationText()),
            ("json", new ValidationJson()),
            ("sarif", new ValidationSarif()));
        var unfinished = new Option<bool>("--unfinished") { Description = "A map in progress is fine: open work does not change the exit code." };
        var watch = new Option<bool>("--watch") { Description = "Checks again whenever a file of the maps changes, until Ctrl+C, or until nobody reads the output any more. Only with --format text." };
        var command = new ExampleCommand(
            "validate",
            "Checks maps: syntax, schemas, references, meaning, style. Warnings do not change the exit code.",
            "validate my-map",
            "validate maps/*",
            "validate my-map --watch",
            "validate my-map --unfinished",
            "validate my-map --format sarif > my-map.sarif")
        {
            maps, format, unfinished, watch,
        };
        command.SetAction(result =>
        {
            var folders = result.GetRequiredValue(maps);
            var chosen = result.GetValue(format) ?? new ValidationText();
            if (!result.GetValue(watch))
            {
                return Check(folders, chosen, result.GetValue(unfinished), streams);
            }

            if (chosen is not ValidationText)
            {
                return UsageErrors.Report("validate", "--watch goes with --format text only.", streams);
            }

            using var changes = new MapChanges(folders, LookInterval);
            return Watch(folders, new ChangeLoop(changes, ChangeLoop.DefaultQuiet), streams, streams.WatchOutput?.Invoke() ?? CancellationToken.None);
        });
        return command;
    }

    /// <summary>Checks maps now and after every change; returns the exit code of the last check.</summary>
    internal static int Watch(IReadOnlyList<string> folders, ChangeLoop loop, Streams streams, CancellationToken stop) => loop.Run(
        run =>
        {
            if (run > 1)
            {
                streams.Output.WriteLine(Separator);
            }

            var code = Check(folders, new ValidationText(), isUnfinishedFine: false, streams);
            streams.Output.Flush();
            streams.Complain($"watching {string.Join(", ", folders)}; press Ctrl+C to stop");
            streams.Error.Flush();
            return code;
        },
        stop);

    private static int Check(IReadOnlyList<string> folders, IValidationFormat format, bool isUnfinishedFine, Streams streams)
    {
        foreach (var folder in folders)
        {
            StagingFolder.Recover(folder);
        }

        var checks = folders.Select(folder => new MapCheck(folder, Waiting.While($"Checking {folder}", () => ClaimGraph.TryLoad(folder), streams))).ToArray();
        format.Write(checks, streams.Output);
        foreach (var check in checks)
        {
            streams.Complain($"{check.Folder}: {Summary(check)}");
        }

        return checks.Any(c => c.Result.Diagnostics.Any(d => CannotReadCodes.Contains(d.Code))) ? ExitCode.CannotRead
            : checks.Any(c => !c.Result.Succeeded || (!isUnfinishedFine && c.OpenWork > 0)) ? ExitCode.Findings
            : ExitCode.Fine;
    }

    private static string Summary(MapCheck check)
    {
        var found = check.Errors + check.Warnings == 0
            ? "nothing wrong"
            : $"{Counted.Of(check.Errors, "error")}, {Counted.Of(check.Warnings, "warning")}";
        found += check.OpenWork > 0 ? $", {Counted.Of(check.OpenWork, "point")} of open work" : "";
        return check.Result.Graph is { } graph
            ? $"{found}; {Counted.Of(graph.Claims.Count, "claim")} in {Counted.Of(graph.Passages.Count, "passage")}"
            : found;
    }
}
