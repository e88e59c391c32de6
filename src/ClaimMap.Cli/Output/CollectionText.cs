using System.Globalization;
using ClaimMap.Model;
using ClaimMap.Views.Report;
using ClaimMap.Views.Tables;

namespace ClaimMap.Cli.Output;

/// <summary>Prints what came of comparing many documents: all of them together, then each, the worst first.</summary>
internal static class CollectionText
{
    private const int MostRows = 50;

    public static void Write(Page page, CollectionReport report)
    {
        page.Line(0, new Piece(Counted.Of(report.Documents.Count, "document"), Ink.Title));
        foreach (var note in report.Notes)
        {
            page.Line(0, new Piece($"note: {note}", Ink.Bad));
        }

        page.Line();
        ReportTables.FoundHead(page, "found, all together");
        foreach (var measure in report.Measures)
        {
            ReportTables.Found(page, measure.Name, measure.Micro);
        }

        page.Line();
        page.Line(0, new Piece($"{"mean of documents",-20}{"precision",20}{"recall",20}{"F1",20}", Ink.Dim));
        foreach (var measure in report.Measures)
        {
            page.Line(0, $"{measure.Name,-20}{ReportTables.Cell(measure.Macro.Precision),20}{ReportTables.Cell(measure.Macro.Recall),20}{ReportTables.Cell(measure.Macro.F1),20}");
        }

        if (report.Labels.Count > 0)
        {
            page.Line();
            ReportTables.AgreementHead(page, "paired");
            foreach (var label in report.Labels)
            {
                ReportTables.Agreement(page, Kebab.Of(label.Label), label.Measure);
            }
        }

        if (report["claims"] is { } claims)
        {
            page.Line();
            ReportTables.IntervalHead(page);
            ReportTables.Intervals(page, "claims", claims.Micro);
        }

        page.Line();
        page.Line(0, new Piece($"{"documents, the worst first",-44}{"expected",9}{"actual",9}{"found",9}{"F1",9}", Ink.Dim));
        foreach (var document in report.Documents.Take(MostRows))
        {
            var name = Views.Printable.Of(document.Name);
            if (name.Length > 43)
            {
                page.Line(0, name);
                name = "";
            }

            page.Line(0, $"{name,-44}{Text($"{document.Expected}"),9}{Text($"{document.Actual}"),9}{Text($"{document.Found}"),9}{Value(document.F1),9}");
        }

        if (report.Documents.Count > MostRows)
        {
            page.Line(0, Text($"{MostRows} are shown, {report.Documents.Count - MostRows} are left out; --format csv has all of them."));
        }

        foreach (var document in report.NotCompared)
        {
            page.Line(0, new Piece($"not compared: {document}.", Ink.Bad));
        }

        page.Line();
        page.Line(0, Text(
            $"{100 * report.Options.Level:0.##} % intervals; bootstrap: {Counted.Of(report.Options.Resamples, "resample")} of {Counted.Of(report.Documents.Count, "document")}, seed {report.Options.Seed}."));
    }

    /// <summary>Writes a row for each document.</summary>
    public static void WriteCsv(CollectionReport report, TextWriter output)
    {
        CsvRow.Write(output, CsvDelimiter.Comma, (object?[])["document", "expected", "actual", "found", "precision", "recall", "f1", "all_labels_f1", "problem"]);
        foreach (var d in report.Documents)
        {
            CsvRow.Write(output, CsvDelimiter.Comma, (object?[])[d.Name, Text($"{d.Expected}"), Text($"{d.Actual}"), Text($"{d.Found}"), Number(d.Precision), Number(d.Recall), Number(d.F1), Number(d.AllLabelsF1), ""]);
        }

        foreach (var document in report.NotCompared)
        {
            CsvRow.Write(output, CsvDelimiter.Comma, (object?[])[document.Name, "", "", "", "", "", "", "", document.Reason]);
        }
    }

    /// <summary>Writes tables of all documents together and of each, as Markdown.</summary>
    public static void WriteMarkdown(CollectionReport report, TextWriter output)
    {
        output.Write($"# {Counted.Of(report.Documents.Count, "document")}\n");
        foreach (var note in report.Notes)
        {
            output.Write($"\n> {MarkdownText.Of(note)}\n");
        }

        MarkdownText.Head(output, "Found", "Expected", "Actual", "Found", "Precision", "Recall", "F1", "Mean F1 of documents");
        foreach (var m in report.Measures)
        {
            MarkdownText.Row(
                output, m.Name, Text($"{m.Micro.Expected}"), Text($"{m.Micro.Actual}"), Text($"{m.Micro.Found + (0.5 * m.Micro.Partial):0.#}"), Cell(m.Micro.Precision), Cell(m.Micro.Recall), Cell(m.Micro.F1), Cell(m.Macro.F1));
        }

        if (report.Labels.Count > 0)
        {
            MarkdownText.Head(output, "Paired", "Units", "Alike", "Kappa", "Alpha");
            foreach (var label in report.Labels)
            {
                MarkdownText.Row(output, Kebab.Of(label.Label), Text($"{label.Measure.Units}"), Cell(label.Measure.Observed), Cell(label.Measure.Kappa), Cell(label.Measure.Alpha));
            }
        }

        MarkdownText.Head(output, "Document, the worst first", "Expected", "Actual", "Found", "F1");
        foreach (var d in report.Documents.Take(MostRows))
        {
            MarkdownText.Row(output, MarkdownText.Of(d.Name), Text($"{d.Expected}"), Text($"{d.Actual}"), Text($"{d.Found}"), Value(d.F1));
        }

        if (report.Documents.Count > MostRows)
        {
            output.Write(Text($"\n{MostRows} are shown, {report.Documents.Count - MostRows} are left out.\n"));
        }
    }

    private static string Cell(Figure figure) => MarkdownText.Of(ReportTables.Cell(figure));

    private static string Number(double? value) => value is { } number ? number.ToString("0.####", CultureInfo.InvariantCulture) : "";

    private static string Value(double? value) => value is { } number ? number.ToString("0.00", CultureInfo.InvariantCulture) : "-";

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
