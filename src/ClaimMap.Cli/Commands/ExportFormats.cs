namespace ClaimMap.Cli.Commands;

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
