namespace ClaimMap.Cli.Commands;

/// <summary>The formats that a map can be exported in.</summary>
internal static class ExportFormats
{
    private const string None = "";

    /// <summary>Gets the formats, in the order in which help lists them.</summary>
    public static IReadOnlyList<ExportFormat> All { get; } =
    [
        OfFile("html", ExportTakes.Text, (e, writer) => Html.Write(e.Graph, writer, new HtmlOptions(e.Text))),
        OfFile("svg", ExportTakes.Picture, (e, writer) => Svg.Write(e.Graph, writer, e.Picture!)),
        OfFile("mermaid", ExportTakes.View | ExportTakes.Scope, (e, writer) => Mermaid.Write(e.Graph, writer, e.View, e.Scope)) with
        {
            WarningOf = e => Mermaid.RefusalOf(e.Graph, e.View, e.Scope) is { } refusal ? $"{refusal} Show less by --section, --tag, --around or --map actors, or take --to dot." : null,
        },
        OfFile("dot", ExportTakes.View | ExportTakes.Scope, (e, writer) => Dot.Write(e.Graph, writer, e.View, e.Scope)),
        OfFile("graphml", ExportTakes.View | ExportTakes.Scope, (e, writer) => GraphMl.Write(e.Graph, writer, e.View, e.Scope)),
        OfFile("markdown", ExportTakes.Nothing, (e, writer) => Markdown.Write(e.Graph, writer)),
        OfFile("ndjson", ExportTakes.Nothing, (e, writer) => Ndjson.Write(e.Graph, writer)),
        OfFolder("csv", ExportTakes.Table, e => Csv.Tables.Select(table => ($"{table}.csv", (Action<TextWriter>)(writer => Csv.Write(e.Graph, table, writer, e.Table))))),
        new("parquet", ExportTakes.Nothing, IsFolder: true, _ => [])
        {
            BytesOf = e => ParquetTables.Tables.Select(table => ($"{table}.parquet", Bytes(stream => ParquetTables.Write(e.Graph, table, stream)))),
        },
        OfFile("spans", ExportTakes.Text | ExportTakes.Offsets, (e, writer) => Spans.Write(e.Graph, writer, new SpansOptions(e.Text, e.Offsets))),
        OfFolder("label-studio", ExportTakes.Text | ExportTakes.NeedsText, e =>
        [
            ("tasks.json", writer => LabelStudio.Write(e.Graph, e.Text!, writer)),
            ("labels.xml", writer => writer.Write(LabelStudio.Configuration)),
        ]),
        OfFolder("brat", ExportTakes.Text | ExportTakes.NeedsText, e =>
        [
            ($"{e.Graph.Document.Id}.txt", writer => writer.Write(Brat.FormatText(e.Graph, e.Text!))),
            ($"{e.Graph.Document.Id}.ann", writer => Brat.Write(e.Graph, e.Text!, writer)),
            ("annotation.conf", writer => writer.Write(Brat.Configuration)),
        ]),
        OfFile("web-annotation", ExportTakes.Text | ExportTakes.Base, (e, writer) => WebAnnotation.Write(e.Graph, writer, new RdfOptions(e.Text, e.Base))),
        OfFile("turtle", ExportTakes.Text | ExportTakes.Base, (e, writer) => Turtle.Write(e.Graph, writer, new RdfOptions(e.Text, e.Base))),
        OfFile("trig", ExportTakes.Text | ExportTakes.Base, (e, writer) => Nanopublications.Write(e.Graph, writer, new RdfOptions(e.Text, e.Base))),
        OfFile("argdown", ExportTakes.Scope, (e, writer) => Argdown.Write(e.Graph, writer, e.Scope)),
        OfFile("aif", ExportTakes.Scope, (e, writer) => Aif.Write(e.Graph, writer, e.Scope)),
        OfFile("claimreview", ExportTakes.Base, (e, writer) => ClaimReview.Write(e.Graph, writer, e.Base)),
    ];

    /// <summary>The names of those formats that take something, for a message.</summary>
    public static string Taking(ExportTakes what) => string.Join(", ", All.Where(f => f.Takes.HasFlag(what)).Select(f => f.Name));

    private static byte[] Bytes(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }

    private static ExportFormat OfFile(string name, ExportTakes takes, Action<Export, TextWriter> write) => new(name, takes, IsFolder: false, e => [(None, writer => write(e, writer))]);

    private static ExportFormat OfFolder(string name, ExportTakes takes, Func<Export, IEnumerable<(string Name, Action<TextWriter> Write)>> files) => new(name, takes, IsFolder: true, files);
}

/// <summary>A format.</summary>
/// <param name="Name">As it is typed.</param>
/// <param name="Takes">Which options go with it.</param>
/// <param name="IsFolder">Whether it is a folder of files; otherwise it is one, whose name does not count.</param>
/// <param name="Files">The files, and what writes each.</param>
internal sealed record ExportFormat(string Name, ExportTakes Takes, bool IsFolder, Func<Export, IEnumerable<(string Name, Action<TextWriter> Write)>> Files)
{
    /// <summary>Gets the files where they are no text; null where they are.</summary>
    public Func<Export, IEnumerable<(string Name, byte[] Bytes)>>? BytesOf { get; init; }

    /// <summary>Gets what says why the program that the format is for will not take what is written; null where nothing can be said.</summary>
    public Func<Export, string?>? WarningOf { get; init; }
}

/// <summary>The options that go with some formats only.</summary>
[Flags]
internal enum ExportTakes
{
    Nothing = 0,

    /// <summary>--map</summary>
    View = 1,

    /// <summary>--text</summary>
    Text = 2,

    /// <summary>--text, and not without it.</summary>
    NeedsText = 4,

    /// <summary>--offsets</summary>
    Offsets = 8,

    /// <summary>--section, --tag, --around and --steps</summary>
    Scope = 16,

    /// <summary>--bom and --delimiter</summary>
    Table = 32,

    /// <summary>--base</summary>
    Base = 64,

    /// <summary>--view, and --around with an actor too</summary>
    Picture = 128,
}

/// <summary>What is exported, and how.</summary>
internal sealed record Export(ClaimGraph Graph, GraphView View, ClaimScope? Scope, SvgPicture? Picture, SourceText? Text, OffsetUnit Offsets, CsvOptions Table, string? Base);
