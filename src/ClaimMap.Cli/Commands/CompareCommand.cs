using System.CommandLine;
using System.Globalization;
using ClaimMap.Cli.Output;

namespace ClaimMap.Cli.Commands;

/// <summary><c>claimmap compare</c>: prints how far one map of a text agrees with another.</summary>
internal static class CompareCommand
{
    public static Command Create(Streams streams)
    {
        var expected = Inputs.RequiredFile("EXPECTED", "The folder of the map that counts as right.");
        var actual = Inputs.RequiredFile("ACTUAL", "The folder of the map to compare with it, of the same text.");
        var format = Inputs.Choice<string?>("--format", "FORMAT", "text (the default) or json.", ("text", "text"), ("json", "json"));
        var minOverlap = Inputs.Text("--min-overlap", "X", "How much two claims must overlap to be the same one, from 0 (at all) to 1 (the very same spans); 0.5 without it.")
            .Checked(v => ReadOverlap(v) is null ? "a number from 0 to 1, such as 0.5" : null);
        var seed = Inputs.Text("--seed", "N", "What the intervals' random numbers start from; 1 without it.")
            .Checked(v => ReadSeed(v) is null ? "a whole number from 0 to 18446744073709551615" : null);
        var command = new ExampleCommand(
            "compare",
            "Compares a map with one that counts as right: precision, recall, F1 and agreement, with bootstrap intervals, and what is missing, extra or labelled otherwise.",
            "compare gold-map my-map",
            "compare gold-map my-map --min-overlap 0.8",
            "compare gold-map my-map --format json --seed 7")
        {
            expected, actual, format, minOverlap, seed,
        };
        command.SetAction(result =>
        {
            var one = MapLoading.Load(result.GetRequiredValue(expected), "compare", streams);
            var other = MapLoading.Load(result.GetRequiredValue(actual), "compare", streams);
            if (one is null || other is null)
            {
                return ExitCode.CannotRead;
            }

            if (ClaimComparison.DifferenceOfTexts(one, other) is { } difference)
            {
                return UsageErrors.Report("compare", difference, streams);
            }

            var defaults = new ComparisonOptions();
            var options = new ComparisonOptions(
                result.GetValue(minOverlap) is { } overlap ? ReadOverlap(overlap)!.Value : defaults.MinOverlap,
                seed: result.GetValue(seed) is { } start ? ReadSeed(start)!.Value : defaults.Seed);
            var report = Waiting.While("Comparing the maps", () => ClaimComparison.Compare(one, other, options), streams);
            if (result.GetValue(format) == "json")
            {
                ComparisonJson.Write(one, other, report, streams.Output);
            }
            else
            {
                ComparisonText.Write(new Page(streams), one, other, report);
            }

            return ExitCode.Fine;
        });
        return command;
    }

    private static double? ReadOverlap(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value is >= 0 and <= 1 ? value : null;

    private static ulong? ReadSeed(string text) => ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
}
