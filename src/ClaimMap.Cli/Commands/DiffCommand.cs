using System.CommandLine;
using ClaimMap.Cli.Output;

namespace ClaimMap.Cli.Commands;

/// <summary><c>claimmap diff</c>: prints what differs between two versions of a map.</summary>
internal static class DiffCommand
{
    public static Command Create(Streams streams)
    {
        var old = Inputs.RequiredFile("OLD", "The folder of the map as it was.");
        var @new = Inputs.RequiredFile("NEW", "The folder of the map as it is.");
        var format = Inputs.Choice<string?>("--format", "FORMAT", "text (the default) or json.", ("text", "text"), ("json", "json"));
        var command = new ExampleCommand(
            "diff",
            "Prints what differs between two versions of a map, record by record. The exit code is 1 where they differ.",
            "diff old-map my-map",
            "diff old-map my-map --format json")
        {
            old, @new, format,
        };
        command.SetAction(result =>
        {
            var before = MapLoading.Load(result.GetRequiredValue(old), "diff", streams);
            var after = MapLoading.Load(result.GetRequiredValue(@new), "diff", streams);
            if (before is null || after is null)
            {
                return ExitCode.CannotRead;
            }

            var difference = MapDifference.Between(before, after);
            if (result.GetValue(format) == "json")
            {
                DifferenceJson.Write(before, after, difference, streams.Output);
            }
            else
            {
                DifferenceText.Write(new Page(streams), before, after, difference);
            }

            return difference.IsEmpty ? ExitCode.Fine : ExitCode.Findings;
        });
        return command;
    }
}
