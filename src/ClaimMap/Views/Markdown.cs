using System.Globalization;
using ClaimMap.Model;
using ClaimMap.Views;
using ClaimMap.Views.Report;

namespace ClaimMap;

/// <summary>Writes a report on a map in Markdown (CommonMark with tables), as code-hosting pages and notebooks show it.</summary>
/// <remarks>
/// A summary, the claims by section, allegations beside their denials, what the document says of each resolution, instrument
/// and term beside what their texts provide, open questions, conditions, and sources. Text of the map stands as text: nothing in
/// it becomes Markdown or HTML, and only web addresses of sources become links. Equal graphs give equal text, with LF line ends.
/// </remarks>
public static class Markdown
{
    /// <summary>Returns the report.</summary>
    public static string Format(ClaimGraph graph) => ViewText.Of(writer => Write(graph, writer));

    /// <summary>Writes the report, record by record.</summary>
    /// <param name="graph">The map.</param>
    /// <param name="writer">Where it goes.</param>
    public static void Write(ClaimGraph graph, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(writer);
        var document = graph.Document;
        var first = document.FirstPublisher is { } publisher ? $" (first published by {MarkdownText.Of(publisher)})" : "";
        writer.Write($"# {MarkdownText.Of(document.Title)}\n\n");
        writer.Write($"By {MarkdownText.Of(document.Author)}, {MarkdownText.Of(document.Publisher)}{first}, {MarkdownText.Of(document.Published.Text)}.\n\n");
        writer.Write(string.Create(
            CultureInfo.InvariantCulture,
            $"This map holds {Counted.Of(graph.Claims.Count, "claim")} of the document and {Counted.Of(graph.Relations.Count, "relation")} between them, in words of its own. It says what is claimed, never whether it is true. Places are passages, with spans in Unicode code points.\n"));
        ClaimsReport.WriteSummary(writer, graph);
        ClaimsReport.WriteAllegations(writer, graph);
        InstrumentsReport.WriteResolutions(writer, graph);
        InstrumentsReport.WriteInstruments(writer, graph);
        InstrumentsReport.WriteAccords(writer, graph);
        ClaimsReport.WriteOpenQuestions(writer, graph);
        ClaimsReport.WriteSections(writer, graph);
        InstrumentsReport.WriteSources(writer, graph);
    }
}
