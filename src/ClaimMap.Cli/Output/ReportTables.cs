using System.Globalization;

namespace ClaimMap.Cli.Output;

/// <summary>The tables of figures that reports share; each fits 80 columns, and no two cells run together.</summary>
internal static class ReportTables
{
    private const int LongestName = 23;

    /// <summary>The head of a table of what was found.</summary>
    public static void FoundHead(Page page, string name) => page.Line(0, new Piece(Row(name, "expected", "actual", "found", "precision", "recall", "F1"), Ink.Dim));

    /// <summary>A row of what was found; halves count as halves.</summary>
    public static void Found(Page page, string name, RetrievalMeasure measure)
    {
        var printed = Views.Printable.Of(name);
        if (printed.Length > LongestName)
        {
            page.Line(2, printed.TrimStart());
            printed = "";
        }

        page.Line(0, Row(
            printed, Text($"{measure.Expected}"), Text($"{measure.Actual}"), Text($"{measure.Found + (0.5 * measure.Partial):0.#}"), Value(measure.Precision), Value(measure.Recall), Value(measure.F1)));
    }

    /// <summary>The head of a table of intervals.</summary>
    public static void IntervalHead(Page page) => page.Line(0, new Piece($"{"intervals",-34}{"value",10}{"Wilson",16}{"bootstrap",16}", Ink.Dim));

    /// <summary>Three rows of intervals.</summary>
    public static void Intervals(Page page, string name, RetrievalMeasure measure)
    {
        foreach (var (of, figure) in ((string, Figure)[])[("precision", measure.Precision), ("recall", measure.Recall), ("F1", measure.F1)])
        {
            Interval(page, $"{name}: {of}", figure);
        }
    }

    /// <summary>A row of intervals.</summary>
    public static void Interval(Page page, string name, Figure figure) =>
        page.Line(0, $"{name,-34}{Value(figure),10}{Interval(figure.Wilson),16}{Interval(figure.Bootstrap),16}");

    /// <summary>The head of a table of agreement.</summary>
    public static void AgreementHead(Page page, string name) => page.Line(0, new Piece(AgreementRow(name, "units", "alike", "kappa", "alpha"), Ink.Dim));

    /// <summary>A row of agreement, each figure with its bootstrap interval.</summary>
    public static void Agreement(Page page, string name, AgreementMeasure measure) =>
        page.Line(0, AgreementRow(name, Text($"{measure.Units}"), Cell(measure.Observed), Cell(measure.Kappa), Cell(measure.Alpha)));

    /// <summary>A figure with its bootstrap interval, at most 20 characters.</summary>
    public static string Cell(Figure figure) => figure switch
    {
        { Value: null } => "undefined",
        { Bootstrap: { } interval } => Text($"{figure.Value:0.00} [{interval.Lower:0.00}, {interval.Upper:0.00}]"),
        _ => Text($"{figure.Value:0.00}"),
    };

    public static string Value(Figure figure) => figure.Value is { } value ? Text($"{value:0.00}") : "-";

    private static string Interval(ConfidenceInterval? interval) => interval is null ? "-" : Text($"[{interval.Lower:0.00}, {interval.Upper:0.00}]");

    private static string AgreementRow(string name, string units, string alike, string kappa, string alpha) =>
        $"{name,-11}{units,6}{alike,21}{kappa,21}{alpha,21}";

    private static string Row(string name, string expected, string actual, string found, string precision, string recall, string f1) =>
        $"{name.PadRight(LongestName + 1)}{expected,9}{actual,9}{found,9}{precision,11}{recall,9}{f1,9}";

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
