using System.Globalization;
using ClaimMap.Model;
using ClaimMap.Views;

namespace ClaimMap.Cli.Output;

/// <summary>Prints how far readers agree: who has how many claims, all of them together, then each two.</summary>
internal static class AgreementText
{
    public static void Write(Page page, string title, AgreementReport report)
    {
        page.Line(0, new Piece(title, Ink.Title));
        foreach (var note in report.Notes)
        {
            page.Line(0, new Piece($"note: {note}", Ink.Bad));
        }

        if (!report.IsDefined)
        {
            page.Line(0, "Agreement is undefined.");
            return;
        }

        page.Line(0, Text(
            $"{Counted.Of(report.Claims, "claim")} in {Counted.Of(report.Passages, "passage")}: {report.FoundByAll} found by every reader, {report.FoundByOne} by one alone. {string.Join(", ", report.Readers.AsSpan().ToArray().Select(static r => r.ToString()))}."));
        page.Line();
        page.Line(0, new Piece($"{"all readers",-40}{"units",8}{"alpha",22}", Ink.Dim));
        WriteAlpha(page, "what is a claim (unitizing)", "", report.Unitizing);
        foreach (var tag in report.UnitizingByTag)
        {
            WriteAlpha(page, $"  {Words.Of(tag.Label)}", "", tag.Measure);
        }

        foreach (var label in report.Labels)
        {
            WriteAlpha(page, Words.Of(label.Label), Text($"{label.Units}"), label.Alpha);
        }

        foreach (var pair in report.Pairs)
        {
            page.Line();
            page.Line(0, new Piece($"{pair.First} and {pair.Second}", Ink.Title));
            ReportTables.IntervalHead(page);
            ReportTables.Interval(page, Text($"F1, {pair.Claims.Found} claims of both"), pair.Claims.F1);
            page.Line();
            ReportTables.AgreementHead(page, "both");
            foreach (var label in pair.Labels)
            {
                ReportTables.Agreement(page, Words.Of(label.Label), label.Measure);
            }
        }

        page.Line();
        page.Line(0, "alpha: Krippendorff's, for nominal labels over all readers, and for unitizing (places, without interval); kappa: Cohen's. mode: of claims that a reader calls an opinion; source, cue, stance: an allegation.");
        page.Line(0, Text(
            $"In brackets: {100 * report.Options.Level:0.##} % bootstrap intervals over passages ({Counted.Of(report.Options.Resamples, "resample")}, seed {report.Options.Seed}). undefined: there is nothing to compare, or no label varies."));
    }

    private static void WriteAlpha(Page page, string name, string units, Figure alpha) => page.Line(0, $"{name,-40}{units,8}{ReportTables.Cell(alpha),22}");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
