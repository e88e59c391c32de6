using System.CommandLine;
using ClaimMap.Cli.Output;

namespace ClaimMap.Cli.Commands;

/// <summary><c>claimmap agreement</c>: prints how far the readers of a document agree.</summary>
internal static class AgreementCommand
{
    public static Command Create(Streams streams)
    {
        var map = Inputs.OptionalFile("MAP", "The folder of a map whose document names its readers, or an annotation tool's file with several annotators. Without it: the map that is shipped with the tool.");
        var text = Inputs.Text("--text", "ARTICLE", $"For a file of annotations: the text in which their quotes are found, {ArticleInput.Formats}.");
        var format = Inputs.Choice<string?>("--format", "FORMAT", "text (the default) or json.", ("text", "text"), ("json", "json"));
        var command = new ExampleCommand(
            "agreement",
            "Prints how far the readers of a document agree: what is a claim at all, each label, F1 between each two, with bootstrap intervals.",
            "agreement",
            "agreement my-map --format json",
            "agreement project.json --text article.txt")
        {
            map, text, format,
        };
        var input = new ArticleInput();
        input.AddTo(command);
        command.SetAction(result =>
        {
            var path = result.GetValue(map);
            if (path is not null && File.Exists(path) && !Path.GetExtension(path).Equals(".zip", StringComparison.OrdinalIgnoreCase))
            {
                return OfAnnotations(path, result.GetValue(text), result.GetValue(format), input, result, streams);
            }

            if (MapLoading.Load(path, "agreement", streams) is not { } graph)
            {
                return ExitCode.CannotRead;
            }

            return Write(graph.Document.Title, Agreement.Of(graph), result.GetValue(format), streams);
        });
        return command;
    }

    private static int OfAnnotations(string path, string? text, string? format, ArticleInput input, ParseResult result, Streams streams)
    {
        if (text is null)
        {
            return UsageErrors.Report("agreement", "--text ARTICLE is missing. Expected: the text in which the annotations are found.", streams);
        }

        if (input.Read("claimmap agreement: --text", text, result, streams) is not { } article
            || new ComparedSides("agreement", input, result, streams).Read(path, null, article) is not { } readers)
        {
            return ExitCode.CannotRead;
        }

        foreach (var left in readers.SelectMany(static r => r.LeftOut))
        {
            streams.Complain($"{left.Where}: left out: {left.Reason}.");
        }

        return Write(Path.GetFileName(path), Agreement.Of(readers), format, streams);
    }

    private static int Write(string title, AgreementReport report, string? format, Streams streams)
    {
        if (format == "json")
        {
            JsonText.Write(streams.Output, report, ReportJson.Default.AgreementReport);
        }
        else
        {
            AgreementText.Write(new Page(streams), title, report);
        }

        return ExitCode.Fine;
    }
}
