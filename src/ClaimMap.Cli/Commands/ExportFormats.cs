using System.Text;

namespace ClaimMap.Cli.Commands;

/// <summary>The formats that a map can be exported in.</summary>
internal static class ExportFormats
{
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
        OfFolder("csv", ExportTakes.Table, e => Csv.Tables.Select(table => ($"{table}.csv", Bytes(Csv.Format(e.Graph, table, e.Table))))),
        OfFolder("parquet", ExportTakes.Nothing, e => ParquetTables.Tables.Select(table => ($"{table}.parquet", Bytes(stream => ParquetTables.Write(e.Graph, table, stream))))),
        OfFile("spans", ExportTakes.Text | ExportTakes.Offsets, (e, writer) => Spans.Write(e.Graph, writer, new SpansOptions(e.Text, e.Offsets))),
        OfFolder("label-studio", ExportTakes.Text | ExportTakes.NeedsText, e =>
        [
            ("tasks.json", Bytes(LabelStudio.Format(e.Graph, e.Text!))),
            ("labels.xml", Bytes(LabelStudio.Configuration)),
        ]),
        OfFolder("brat", ExportTakes.Text | ExportTakes.NeedsText, e =>
        [
            ($"{e.Graph.Document.Id}.txt", Bytes(Brat.FormatText(e.Graph, e.Text!))),
            ($"{e.Graph.Document.Id}.ann", Bytes(Brat.Format(e.Graph, e.Text!))),
            ("annotation.conf", Bytes(Brat.Configuration)),
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

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Bytes(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }

    private static ExportFormat OfFile(string name, ExportTakes takes, Action<Export, TextWriter> write) => new(name, takes) { Write = write };

    private static ExportFormat OfFolder(string name, ExportTakes takes, Func<Export, IEnumerable<(string Name, byte[] Bytes)>> files) => new(name, takes) { Files = files };
}

/// <summary>A format: of one file or of a folder of files.</summary>
/// <param name="Name">As it is typed.</param>
/// <param name="Takes">Which options go with it.</param>
internal sealed record ExportFormat(string Name, ExportTakes Takes)
{
    /// <summary>Gets what writes the one file; null for a folder.</summary>
    public Action<Export, TextWriter>? Write { get; init; }

    /// <summary>Gets the files of a folder; null for a file.</summary>
    public Func<Export, IEnumerable<(string Name, byte[] Bytes)>>? Files { get; init; }

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
