using System.CommandLine;
using System.Text;
using ClaimMap.Cli.Output;
using ClaimMap.Loading.Files;

namespace ClaimMap.Cli.Commands;

/// <summary><c>claimmap export</c>: writes a map in another format.</summary>
internal static class ExportCommand
{
    public static Command Create(Streams streams)
    {
        var map = Inputs.OptionalMap();
        var format = Inputs.Choice("--to", "FORMAT", "html (a page to read), mermaid, dot or graphml (a graph), markdown (a report), ndjson (one claim a line) or csv (a folder of tables).", ExportFormats.Choices);
        format.Required = true;
        var view = Inputs.Choice<GraphView?>(
            "--map", "VIEW", "What a graph shows: argument (claims and their relations, the default) or actors (who says something about whom).", ("argument", GraphView.Argument), ("actors", GraphView.Actors));
        var text = Inputs.Text("--text", "ARTICLE", $"For html: a copy of the document, {ArticleInput.Formats}. It is verified, and the page then contains it.");
        var target = Inputs.Text("--out", "FILE", "Where to write it; for csv a folder, which is made anew. Without it, or with -: standard output.");
        var command = new ExampleCommand(
            "export",
            "Writes a map to look at or for other programs: as a page, a graph, a report or tables. Files are written whole or not at all.",
            "export --to html --out map.html",
            "export --to html --text article.txt --out annotated.html",
            "export --to markdown --out report.md",
            "export my-map --to dot | dot -Tsvg > my-map.svg",
            "export my-map --to mermaid --map actors",
            "export my-map --to csv --out tables")
        {
            map, format, view, text, target,
        };
        var input = new ArticleInput();
        input.AddTo(command);
        command.SetAction(result =>
        {
            var (to, shown, path) = (result.GetRequiredValue(format)!, result.GetValue(view), result.GetValue(target));
            if (shown is not null && !ExportFormats.HasViews(to))
            {
                return UsageErrors.Report("export", $"--map: {to} has everything and takes no --map.", streams);
            }

            if (OutputPath.Misuse("--out", path, result.GetValue(map), ("--text", result.GetValue(text))) is { } misuse)
            {
                return UsageErrors.Report("export", misuse, streams);
            }

            if (result.GetValue(text) is { } article)
            {
                return to == ExportFormats.Html
                    ? ExportAnnotated(result.GetValue(map), input.Read("claimmap export: --text", article, result, streams)?.ToSourceText(), path, streams)
                    : UsageErrors.Report("export", $"--text: only html shows a text; {to} takes no --text.", streams);
            }

            if (to == ExportFormats.Csv && OutputPath.IsStandard(path))
            {
                return UsageErrors.Report("export", "--out FOLDER is missing. Expected: the folder for the tables, one file each.", streams);
            }

            return MapLoading.Load(result.GetValue(map), "export", streams) is { } graph
                ? Export(graph, to, shown ?? GraphView.Argument, path, streams)
                : ExitCode.CannotRead;
        });
        return command;
    }

    private static int Export(ClaimGraph graph, string format, GraphView view, string? path, Streams streams)
    {
        if (path is null)
        {
            ExportFormats.Write(format, graph, view, streams.Output);
            return ExitCode.Fine;
        }

        return format == ExportFormats.Csv
            ? ExportTables(graph, path, streams)
            : Save(path, writer => ExportFormats.Write(format, graph, view, writer), streams);
    }

    // A text that does not fit is reported as "verify" does, and nothing is written.
    private static int ExportAnnotated(string? map, SourceText? copy, string? path, Streams streams)
    {
        if (copy is null || MapLoading.Load(map, "export", streams) is not { } graph)
        {
            return ExitCode.CannotRead;
        }

        void Write(TextWriter writer) => Html.Write(graph, writer, new HtmlOptions(copy));
        try
        {
            if (path is not null)
            {
                return Save(path, Write, streams);
            }

            Write(streams.Output);
            return ExitCode.Fine;
        }
        catch (TextMismatchException e)
        {
            // What was asked for is a page: none of this may end up in it.
            VerificationText.Write(new Page(streams with { Output = streams.Error }), graph, e.Report, isVerbose: false);
            return ExitCode.Findings;
        }
    }

    private static int ExportTables(ClaimGraph graph, string folder, Streams streams) =>
        Waiting.While(
            $"Writing {folder}",
            () => FileReading.Try(
                "claimmap export: --out",
                folder,
                "written",
                () => OutputFolder.Replace(
                    folder, [.. Csv.Tables.Select(t => ($"{t}.csv", Encoding.UTF8.GetBytes(Csv.Format(graph, t))))], name => Csv.Tables.Any(t => name == $"{t}.csv"), "the tables of a map", makesParents: true),
                streams),
            streams) ? ExitCode.Fine : ExitCode.CannotRead;

    private static int Save(string path, Action<TextWriter> write, Streams streams) =>
        Waiting.While($"Writing {path}", () => OutputPath.Write("claimmap export: --out", path, write, streams), streams) ? ExitCode.Fine : ExitCode.CannotRead;
}

/// <summary>The formats that a map can be written in as one text.</summary>
internal static class ExportFormats
{
    public const string Csv = "csv";
    public const string Html = "html";

    private static readonly (string Name, bool HasViews, Action<ClaimGraph, TextWriter, GraphView> Write)[] Texts =
    [
        (Html, false, (graph, writer, _) => ClaimMap.Html.Write(graph, writer)),
        ("mermaid", true, Mermaid.Write),
        ("dot", true, Dot.Write),
        ("graphml", true, GraphMl.Write),
        ("markdown", false, (graph, writer, _) => Markdown.Write(graph, writer)),
        ("ndjson", false, (graph, writer, _) => Ndjson.Write(graph, writer)),
    ];

    /// <summary>Gets the names, for a choice.</summary>
    public static (string Word, string? Value)[] Choices { get; } = [.. Texts.Select(t => t.Name).Append(Csv).Select(n => (n, (string?)n))];

    /// <summary>Whether a format shows either the argument map or the actor map.</summary>
    public static bool HasViews(string format) => Array.Exists(Texts, t => t.Name == format && t.HasViews);

    public static void Write(string format, ClaimGraph graph, GraphView view, TextWriter writer) => Array.Find(Texts, t => t.Name == format).Write(graph, writer, view);
}
