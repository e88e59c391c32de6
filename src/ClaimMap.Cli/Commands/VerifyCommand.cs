using System.CommandLine;
using ClaimMap.Cli.Output;

namespace ClaimMap.Cli.Commands;

/// <summary><c>claimmap verify</c>: compares a map with a copy of the text.</summary>
internal static class VerifyCommand
{
    public static Command Create(Streams streams)
    {
        var map = Inputs.OptionalMap();
        var text = Inputs.Text("--text", "ARTICLE", $"The copy: {ArticleInput.Formats}.", isRequired: true);
        var format = Inputs.Choice<string?>("--format", "FORMAT", "text (the default) or json.", ("text", "text"), ("json", "json"));
        var verbose = new Option<bool>("--verbose") { Description = "Also lists what was found, but elsewhere than where the map has it." };
        var command = new ExampleCommand(
            "verify",
            "Checks that a copy of the text holds every passage, anchor and mention of a map, by length and digest. Nothing is guessed.",
            "verify --text article.txt",
            "verify my-map --text article.md --verbose",
            "verify my-map --text article.md --format json")
        {
            map, text, format, verbose,
        };
        var input = new ArticleInput();
        input.AddTo(command);
        command.SetAction(result =>
        {
            var path = result.GetRequiredValue(text)!;
            if (input.Read("claimmap verify: --text", path, result, streams)?.ToSourceText() is not { } copy
                || MapLoading.Load(result.GetValue(map), "verify", streams) is not { } graph)
            {
                return ExitCode.CannotRead;
            }

            var report = Waiting.While($"Comparing with {path}", () => copy.Verify(graph), streams);
            if (result.GetValue(format) == "json")
            {
                VerificationJson.Write(graph, report, streams.Output);
            }
            else
            {
                VerificationText.Write(new Page(streams), graph, report, result.GetValue(verbose));
            }

            return report.Succeeded ? ExitCode.Fine : ExitCode.Findings;
        });
        return command;
    }
}
