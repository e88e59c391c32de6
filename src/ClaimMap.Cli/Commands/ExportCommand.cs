using System.CommandLine;
using ClaimMap.Cli.Output;
using ClaimMap.Loading.Files;

namespace ClaimMap.Cli.Commands;

/// <summary><c>claimmap export</c>: writes a map in another format.</summary>
internal static class ExportCommand
{
    private const string Name = "export";

    public static Command Create(Streams streams)
    {
        var map = Inputs.OptionalMap();
        var format = Inputs.Choice(
            "--to",
            "FORMAT",
            "html (a page to read); svg (a picture); mermaid, dot or graphml (a graph); markdown (a report); ndjson (one claim a line); csv or parquet (a folder of tables); spans (a line of JSON for data sets); label-studio or brat (a folder, to annotate further); web-annotation, turtle or trig (RDF); argdown or aif (an argument map); claimreview (schema.org).",
            [.. ExportFormats.All.Select(f => (f.Name, (ExportFormat?)f))]);
        format.Required = true;
        var view = Inputs.Choice<GraphView?>(
            "--map", "VIEW", "What a graph shows: argument (claims and their relations, the default) or actors (who says something about whom).", ("argument", GraphView.Argument), ("actors", GraphView.Actors));
        var picture = new PictureOptions();
        var scope = new ScopeOptions();
        var text = Inputs.Text("--text", "ARTICLE", $"A copy of the document, {ArticleInput.Formats}. It is verified, and what is written contains it: html, spans and RDF with or without it, label-studio and brat only so.");
        var offsets = Inputs.Choice<OffsetUnit?>(
            "--offsets", "UNIT", "What the offsets of spans count: codepoints (the default; Python, SQL) or utf16 (JavaScript, Java, .NET; takes --text).", ("codepoints", OffsetUnit.Codepoints), ("utf16", OffsetUnit.Utf16));
        var delimiter = Inputs.Choice<CsvDelimiter?>(
            "--delimiter", "MARK", "What stands between the cells of csv: comma (the default), semicolon or tab.", ("comma", CsvDelimiter.Comma), ("semicolon", CsvDelimiter.Semicolon), ("tab", CsvDelimiter.Tab));
        var mark = new Option<bool>("--bom") { Description = "Begins the tables of csv with a byte order mark, by which Excel knows UTF-8." };
        var start = Inputs.Text("--base", "ADDRESS", "What the addresses of the map's records begin with in RDF and schema.org, such as https://example.org/my-map#.")
            .Checked(v => RdfOptions.IsBase(v) ? null : "an absolute address, such as https://example.org/my-map#");
        var target = Inputs.Text("--out", "FILE", "Where to write it; a folder for csv, parquet, label-studio and brat, which is made anew. Without it, or with -: standard output.");
        var command = new ExampleCommand(
            Name,
            "Writes a map to look at or for other programs: as a page, a graph, a report, tables or annotations. Files are written whole or not at all.",
            "export --to html --out map.html",
            "export --to html --text article.txt --out annotated.html",
            "export --to markdown --out report.md",
            "export my-map --to dot | dot -Tsvg > my-map.svg",
            "export my-map --to mermaid --map actors",
            "export my-map --to mermaid --around bridge-closed --steps 2",
            "export my-map --to svg --around bridge-closed --out focus.svg",
            "export my-map --to csv --out tables",
            "export my-map --to spans --text article.txt >> data-set.jsonl",
            "export my-map --to label-studio --text article.txt --out to-annotate",
            "export my-map --to web-annotation --out my-map.jsonld")
        {
            map, format, view, text, offsets, delimiter, mark, start, target,
        };
        picture.AddTo(command);
        scope.AddTo(command);
        var input = new ArticleInput();
        input.AddTo(command);
        command.SetAction(result =>
        {
            var (to, path, article) = (result.GetRequiredValue(format)!, result.GetValue(target), result.GetValue(text));
            var isPicture = to.Takes.HasFlag(ExportTakes.Picture);
            var scoped = scope.FirstGiven(result, isPicture);
            var unused = Unused(
                to,
                (picture.IsGiven(result), picture.Name, ExportTakes.Picture),
                (result.GetValue(view) is not null, view.Name, ExportTakes.View),
                (scoped is not null, scoped ?? "", ExportTakes.Scope),
                (article is not null, text.Name, ExportTakes.Text),
                (result.GetValue(offsets) is not null, offsets.Name, ExportTakes.Offsets),
                (result.GetValue(delimiter) is not null, delimiter.Name, ExportTakes.Table),
                (result.GetValue(mark), mark.Name, ExportTakes.Table),
                (result.GetValue(start) is not null, start.Name, ExportTakes.Base));
            if ((unused ?? Missing(to, article is not null, result.GetValue(offsets), path)) is { } problem)
            {
                return UsageErrors.Report(Name, problem, streams);
            }

            if (OutputPath.Misuse(target.Name, path, result.GetValue(map), (text.Name, article)) is { } misuse)
            {
                return UsageErrors.Report(Name, misuse, streams);
            }

            SourceText? copy = null;
            if (article is not null && (copy = input.Read($"claimmap {Name}: --text", article, result, streams)?.ToSourceText()) is null)
            {
                return ExitCode.CannotRead;
            }

            if (MapLoading.Load(result.GetValue(map), Name, streams) is not { } graph)
            {
                return ExitCode.CannotRead;
            }

            var around = scope.Around(result);
            if ((isPicture ? picture.Problem(result, around, graph) : scope.Unknown(result, graph)) is { } unknown)
            {
                return UsageErrors.Report(Name, unknown, streams);
            }

            var table = new CsvOptions(result.GetValue(delimiter) ?? CsvDelimiter.Comma, result.GetValue(mark));
            return Run(to, new Export(graph, result.GetValue(view) ?? GraphView.Argument, isPicture ? null : scope.Of(result), isPicture ? picture.Of(result, around, graph) : null, copy, result.GetValue(offsets) ?? OffsetUnit.Codepoints, table, result.GetValue(start)), path, streams);
        });
        return command;
    }

    // The first option that does not go with a format.
    private static string? Unused(ExportFormat to, params ReadOnlySpan<(bool IsGiven, string Name, ExportTakes Takes)> options)
    {
        foreach (var (isGiven, name, takes) in options)
        {
            if (isGiven && !to.Takes.HasFlag(takes))
            {
                return $"{name}: {to.Name} takes no {name}. Formats that do: {ExportFormats.Taking(takes)}.";
            }
        }

        return null;
    }

    private static string? Missing(ExportFormat to, bool hasText, OffsetUnit? offsets, string? path) =>
        to.Takes.HasFlag(ExportTakes.NeedsText) && !hasText ? $"--text ARTICLE is missing. Expected: the copy of the document that is to be annotated in {to.Name}."
        : offsets == OffsetUnit.Utf16 && !hasText ? "--text ARTICLE is missing. Expected: the copy of the document whose UTF-16 units are to be counted."
        : to.Files is not null && OutputPath.IsStandard(path) ? $"--out FOLDER is missing. Expected: the folder for the files of {to.Name}."
        : null;

    // A text that does not fit is reported as "verify" does, and nothing is written.
    private static int Run(ExportFormat to, Export export, string? path, Streams streams)
    {
        try
        {
            if (to.WarningOf?.Invoke(export) is { } warning)
            {
                streams.Complain($"claimmap {Name}: {warning}");
            }

            if (path is null)
            {
                to.Write!(export, streams.Output);
                return ExitCode.Fine;
            }

            return to.Write is { } write ? Save(path, writer => write(export, writer), streams) : SaveAll(to.Name, [.. to.Files!(export)], path, streams);
        }
        catch (TextMismatchException e)
        {
            // What was asked for is a page: none of this may end up in it.
            VerificationText.Write(new Page(streams with { Output = streams.Error }), export.Graph, e.Report, isVerbose: false);
            return ExitCode.Findings;
        }
    }

    private static int SaveAll(string format, (string Name, byte[] Bytes)[] files, string folder, Streams streams) =>
        Waiting.While(
            $"Writing {folder}",
            () => FileReading.Try(
                $"claimmap {Name}: --out",
                folder,
                "written",
                () => OutputFolder.Replace(folder, files, name => files.Any(f => f.Name == name), $"a map exported to {format}", makesParents: true),
                streams),
            streams) ? ExitCode.Fine : ExitCode.CannotRead;

    private static int Save(string path, Action<TextWriter> write, Streams streams) =>
        Waiting.While($"Writing {path}", () => OutputPath.Write($"claimmap {Name}: --out", path, write, streams), streams) ? ExitCode.Fine : ExitCode.CannotRead;
}
