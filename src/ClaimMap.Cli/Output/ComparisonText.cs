using System.Globalization;
using ClaimMap.Graph;
using ClaimMap.Model;
using ClaimMap.Views;

namespace ClaimMap.Cli.Output;

/// <summary>Prints how far two maps agree: what was found, label by label, intervals, agreement, then lists.</summary>
internal static class ComparisonText
{
    private const int LongestName = 23;

    public static void Write(Page page, ClaimGraph expected, ClaimGraph actual, ComparisonReport report)
    {
        page.Line(0, new Piece(expected.Document.Title, Ink.Title));
        page.Line(0, Text($"{Counted.Of(report.Claims.Expected, "expected claim")}, {report.Claims.Actual} in the map compared. Found: {report.Claims.Found} that overlap {(report.Options.MinOverlap > 0 ? Text($"by {report.Options.MinOverlap:0.##} or more") : "at all")}. Missing: {report.Claims.Missing}, extra: {report.Claims.Extra}."));
        if (!report.IsOptimal)
        {
            page.Line(0, new Piece("Hundreds of claims share a place: a better alignment may exist.", Ink.Bad));
        }

        WriteCounts(page, report);
        WriteFigures(page, report);
        WriteLists(page, expected, actual, report);
    }

    private static void WriteCounts(Page page, ComparisonReport report)
    {
        page.Line();
        page.Line(0, Row("", "expected", "actual", "found", "precision", "recall", "F1"));
        WriteRow(page, "claims", report.Claims);
        WriteLabels(page, "with their tag", report.Tags, Kebab.Of);
        WriteLabels(page, "with their mode", report.Modes, Kebab.Of);
        WriteLabels(page, "with their sources", report.Sources, NameOf);
        WriteLabels(page, "relations", report.Relations, Kebab.Of);
        page.Line();
        page.Line(0, "found: expected claims with an actual one in the same place; with the same label, where the row says so. Sources: each allegation and source. Relations: of the same kind, between claims found.");
    }

    private static void WriteFigures(Page page, ComparisonReport report)
    {
        page.Line();
        page.Line(0, AgreementText.Row("intervals", "", "precision", "recall", "F1"));
        WriteIntervals(page, "claims", report.Claims);
        WriteIntervals(page, "tag, all", report.Tags.Micro);
        WriteIntervals(page, "tag, mean", report.Tags.Macro);
        WriteIntervals(page, "mode, all", report.Modes.Micro);
        WriteIntervals(page, "mode, mean", report.Modes.Macro);
        WriteIntervals(page, "source, all", report.Sources.Micro);
        WriteIntervals(page, "source, mean", report.Sources.Macro);
        WriteIntervals(page, "rel., all", report.Relations.Micro);
        WriteIntervals(page, "rel., mean", report.Relations.Macro);
        page.Line();
        page.Line(0, AgreementText.Row("found claims", "units", "agreement", "kappa", "alpha"));
        AgreementText.WriteMeasure(page, "tag", report.AgreementOnTags);
        AgreementText.WriteMeasure(page, "tag and mode", report.AgreementOnLabels);
        AgreementText.WriteMeasure(page, "mode", report.AgreementOnModes);
        AgreementText.WriteMeasure(page, "source", report.AgreementOnSources);
        page.Line();
        page.Line(0, "mode: of each found claim that either map calls an opinion; source: that either calls an allegation.");
        page.Line(0, Text(
            $"In brackets: {100 * report.Options.Level:0.##} % bootstrap intervals over passages ({Counted.Of(report.Options.Resamples, "resample")}, seed {report.Options.Seed}). undefined: there is nothing to compare, or no label varies."));
    }

    private static void WriteLists(Page page, ClaimGraph expected, ClaimGraph actual, ComparisonReport report)
    {
        WriteClaims(page, "Missing", expected, report.Missing);
        WriteClaims(page, "Extra", actual, report.Extra);
        WritePairs(page, "Differently tagged", expected, actual, report.DifferentlyTagged, ClaimFields.Tag);
        WritePairs(page, "Opinions of another mode", expected, actual, report.DifferentlyModed, ClaimFields.Mode);
        WritePairs(page, "Attributed to others", expected, actual, report.DifferentlyAttributed, ClaimFields.Sources);
        WriteRelations(page, "Missing relations", report.MissingRelations);
        WriteRelations(page, "Extra relations", report.ExtraRelations);
    }

    private static void WriteClaims(Page page, string title, ClaimGraph graph, ValueList<Claim> claims)
    {
        WriteTitle(page, title, claims.Count);
        foreach (var claim in claims)
        {
            ClaimText.Write(page, graph, claim);
        }
    }

    private static void WritePairs(Page page, string title, ClaimGraph expected, ClaimGraph actual, ValueList<AlignedClaims> pairs, ClaimField label)
    {
        WriteTitle(page, title, pairs.Count);
        foreach (var pair in pairs)
        {
            page.Line(2, new Piece(pair.Expected.Id.Value, Ink.Id), "  ", new Piece(Text($"overlap {pair.Overlap:0.00}"), Ink.Dim));
            page.Field(4, 14, "expected", $"{label.Cell(pair.Expected, expected.Names.WithIds)}: {pair.Expected.Statement}");
            page.Field(4, 14, "actual", $"{label.Cell(pair.Actual, actual.Names.WithIds)}: {pair.Actual.Statement} ({pair.Actual.Id})");
        }
    }

    private static void WriteRelations(Page page, string title, ValueList<Relation> relations)
    {
        WriteTitle(page, title, relations.Count);
        foreach (var relation in relations)
        {
            page.Line(
                2, new Piece(relation.From.Value, Ink.Id), $" {Kebab.Of(relation.Kind)} ", new Piece(relation.To.Value, Ink.Id), "  ", new Piece(relation.Id.Value, Ink.Dim));
        }
    }

    private static void WriteTitle(Page page, string title, int count)
    {
        if (count > 0)
        {
            page.Line();
            page.Line(0, new Piece(Text($"{title} ({count})"), Ink.Title));
        }
    }

    private static void WriteLabels<T>(Page page, string name, RetrievalByLabel<T> labels, Func<T, string> nameOf)
    {
        WriteRow(page, name, labels.Micro);
        foreach (var each in labels.Each.Where(e => e.Measure.Expected + e.Measure.Actual > 0))
        {
            WriteRow(page, "  " + nameOf(each.Label), each.Measure);
        }
    }

    private static void WriteRow(Page page, string name, RetrievalMeasure measure)
    {
        var printed = Printable.Of(name);
        if (printed.Length > LongestName)
        {
            page.Line(2, printed.TrimStart());
            printed = "";
        }

        page.Line(0, Row(
            printed, Text($"{measure.Expected}"), Text($"{measure.Actual}"), Text($"{measure.Found}"), Value(measure.Precision), Value(measure.Recall), Value(measure.F1)));
    }

    private static void WriteIntervals(Page page, string name, RetrievalMeasure measure) =>
        WriteIntervals(page, name, measure.Precision, measure.Recall, measure.F1);

    private static void WriteIntervals(Page page, string name, RetrievalAverage average) =>
        WriteIntervals(page, name, average.Precision, average.Recall, average.F1);

    private static void WriteIntervals(Page page, string name, AgreementFigure? precision, AgreementFigure? recall, AgreementFigure? f1) =>
        page.Line(0, AgreementText.Row(name, "", AgreementText.Cell(precision), AgreementText.Cell(recall), AgreementText.Cell(f1)));

    private static string NameOf(AttributionSource source) => source.Match(
        static actor => actor.Value,
        static group => $"\"{group}\"",
        static () => MapNames.Unspecified);

    private static string Value(AgreementFigure? figure) => figure is null ? "-" : Text($"{figure.Value:0.00}");

    private static string Row(string name, string expected, string actual, string found, string precision, string recall, string f1) =>
        name.PadRight(LongestName + 1) + expected.PadLeft(9) + actual.PadLeft(9) + found.PadLeft(9) + precision.PadLeft(11) + recall.PadLeft(9) + f1.PadLeft(9);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
