using System.Globalization;
using ClaimMap.Model;

namespace ClaimMap.Cli.Output;

/// <summary>Prints how far two readers agree: who found what, then a table of figures.</summary>
internal static class AgreementText
{
    private static readonly (ClaimTag Tag, string Name)[] TagNames =
        [(ClaimTag.AssertedFact, "  fact"), (ClaimTag.AttributedAllegation, "  allegation"), (ClaimTag.AuthorOpinion, "  opinion")];

    public static void Write(Page page, ClaimGraph graph, AgreementReport report)
    {
        page.Line(0, new Piece(graph.Document.Title, Ink.Title));
        page.Line(0, Text(
            $"{Counted.Of(report.Claims, "claim")}: {report.FoundByBoth} found by both readers, {report.FoundByFirstOnly} by the first alone, {report.FoundBySecondOnly} by the second alone, {report.FoundByNeither} by neither."));
        page.Line(0, report.Differing == 0
            ? new Piece("No claim carries a reading that differs from the map: either nobody read it twice, or the readers agree about everything.", Ink.Bad)
            : Text($"Claims with a reading that differs from the map: {report.Differing}."));
        page.Line();
        page.Line(0, Row("", "units", "agreement", "kappa", "alpha"));
        WriteMeasure(page, "tag", report.Tags);
        foreach (var each in report.EachTag)
        {
            WriteMeasure(page, TagNames.First(t => t.Tag == each.Label).Name, each.Measure);
        }

        WriteMeasure(page, "tag and mode", report.Labels);
        WriteMeasure(page, "source", report.Sources);
        WriteMeasure(page, "passage", report.Passages);
        page.Line();
        page.Line(0, "tag, tag and mode: of each claim that both readers have; fact, allegation, opinion: that tag against the two others.");
        page.Line(0, "source: who makes the claim, of each that either reader calls an allegation.");
        page.Line(0, "passage: the set of labels, tag and mode, in each passage without disposition.");
        page.Line(0, Text(
            $"In brackets: {100 * report.Options.Level:0.##} % bootstrap intervals ({Counted.Of(report.Options.Resamples, "resample")}, seed {report.Options.Seed}). undefined: there is nothing to compare, or no label varies."));
    }

    /// <summary>Writes a measure as a row.</summary>
    public static void WriteMeasure(Page page, string name, AgreementMeasure measure) => page.Line(
        0, Row(name, Text($"{measure.Units}"), Cell(measure.Observed), Cell(measure.Kappa), Cell(measure.Alpha)));

    /// <summary>A figure with its interval.</summary>
    public static string Cell(AgreementFigure? figure) => figure switch
    {
        null => "undefined",
        { Interval: { } interval } => Text($"{figure.Value:0.00} [{interval.Lower:0.00}, {interval.Upper:0.00}]"),
        _ => Text($"{figure.Value:0.00}"),
    };

    /// <summary>A row of a table: 14 columns for a name, 6 for a number, 20 for each figure.</summary>
    public static string Row(string name, string units, params ReadOnlySpan<string> cells)
    {
        var row = name.PadRight(14) + units.PadLeft(6);
        foreach (var cell in cells)
        {
            row += cell.PadLeft(20);
        }

        return row;
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
