using System.CommandLine;
using ClaimMap.Cli.Output;

namespace ClaimMap.Cli.Commands;

/// <summary><c>claimmap validate</c>: says everything that is wrong with maps.</summary>
/// <remarks>The diagnostics are what was asked for and go to the output in every format; one line about each map goes to the error stream.</remarks>
internal static class ValidateCommand
{
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
        var command = new ExampleCommand(
            "validate",
            "Checks maps: syntax, schemas, references, meaning, style. Warnings do not change the exit code.",
            "validate my-map",
            "validate maps/*",
            "validate my-map --format sarif > my-map.sarif")
        {
            maps, format,
        };
        command.SetAction(result =>
        {
            var checks = result.GetRequiredValue(maps).Select(folder => new MapCheck(folder, Waiting.While($"Checking {folder}", () => ClaimGraph.TryLoad(folder), streams))).ToArray();
            (result.GetValue(format) ?? new ValidationText()).Write(checks, streams.Output);
            foreach (var check in checks)
            {
                streams.Complain($"{check.Folder}: {Summary(check)}");
            }

            return checks.Any(c => c.Result.Diagnostics.Any(d => CannotReadCodes.Contains(d.Code))) ? ExitCode.CannotRead
                : checks.Any(c => !c.Result.Succeeded) ? ExitCode.Findings
                : ExitCode.Fine;
        });
        return command;
    }

    private static string Summary(MapCheck check)
    {
        var found = check.Errors + check.Warnings == 0
            ? "nothing wrong"
            : $"{Counted.Of(check.Errors, "error")}, {Counted.Of(check.Warnings, "warning")}";
        return check.Result.Graph is { } graph
            ? $"{found}; {Counted.Of(graph.Claims.Count, "claim")} in {Counted.Of(graph.Passages.Count, "passage")}"
            : found;
    }
}
