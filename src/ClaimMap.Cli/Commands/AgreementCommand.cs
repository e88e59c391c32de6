using System.CommandLine;
using ClaimMap.Cli.Output;

namespace ClaimMap.Cli.Commands;

/// <summary><c>claimmap agreement</c>: prints how far the two readers of a map agree.</summary>
internal static class AgreementCommand
{
    public static Command Create(Streams streams)
    {
        var map = Inputs.OptionalMap();
        var format = Inputs.Choice<string?>("--format", "FORMAT", "text (the default) or json.", ("text", "text"), ("json", "json"));
        var command = new ExampleCommand(
            "agreement",
            "Prints how far the two readers of a map agree: shares, Cohen's kappa and Krippendorff's alpha, with bootstrap intervals.",
            "agreement",
            "agreement my-map --format json")
        {
            map, format,
        };
        command.SetAction(result =>
        {
            if (MapLoading.Load(result.GetValue(map), "agreement", streams) is not { } graph)
            {
                return ExitCode.CannotRead;
            }

            var report = Agreement.Of(graph);
            if (result.GetValue(format) == "json")
            {
                AgreementJson.Write(graph, report, streams.Output);
            }
            else
            {
                AgreementText.Write(new Page(streams), graph, report);
            }

            return ExitCode.Fine;
        });
        return command;
    }
}
