using System.Globalization;
using ClaimMap.Comparison.Report;
using ClaimMap.Model;
using ClaimMap.Views;
using ClaimMap.Views.Html;
using ClaimMap.Views.Report;
using ClaimMap.Views.Tables;

namespace ClaimMap;

/// <summary>Writes what came of a comparison for other programs and other readers. Equal reports give equal text, with LF line ends.</summary>
public static class ComparisonViews
{
    private const int MostRows = 50;

    private static readonly (string Name, Func<ComparedClaim, string?> Cell)[] Sides =
    [
        ("id", static c => c.Id),
        ("where", static c => c.Where),
        ("spans", static c => string.Join(' ', c.Spans.AsSpan().ToArray())),
        .. Enum.GetValues<ComparedLabel>().Select(static l => (Kebab.Of(l), (Func<ComparedClaim, string?>)(c => Said(c, l)))),
        ("statement", static c => c.Statement),
    ];

    /// <summary>Writes one row for each pair of claims, and one for each claim that is missing or extra, as RFC 4180 has it but with LF.</summary>
    /// <remarks>Cells that a spreadsheet would take for a formula are made harmless as in <see cref="Csv"/>. Offsets count Unicode code points.</remarks>
    public static void WriteCsv(ComparisonReport report, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(writer);
        CsvRow.Write(writer, CsvDelimiter.Comma, (object?[])["outcome", "overlap", "similarity", "differing", .. Sides.Select(static s => $"expected_{s.Name}"), .. Sides.Select(static s => $"actual_{s.Name}")]);
        foreach (var pair in report.Pairs)
        {
            CsvRow.Write(writer, CsvDelimiter.Comma, (object?[])["paired", Number(pair.Overlap), pair.Similarity is { } similarity ? Number(similarity) : "", string.Join(' ', pair.Differing.AsSpan().ToArray().Select(Kebab.Of)), .. Row(pair.Expected), .. Row(pair.Actual)]);
        }

        foreach (var claim in report.Missing)
        {
            CsvRow.Write(writer, CsvDelimiter.Comma, (object?[])["missing", "", "", "", .. Row(claim), .. Row(null)]);
        }

        foreach (var claim in report.Extra)
        {
            CsvRow.Write(writer, CsvDelimiter.Comma, (object?[])["extra", "", "", "", .. Row(null), .. Row(claim)]);
        }
    }

    /// <summary>Writes tables of the figures and of what is wrong, as Markdown: for a paper, or for a comment on a change.</summary>
    public static void WriteMarkdown(ComparisonReport report, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write($"# {MarkdownText.Of(report.Actual.Name)} measured by {MarkdownText.Of(report.Expected.Name)}\n");
        foreach (var note in report.Notes)
        {
            writer.Write($"\n> {MarkdownText.Of(note)}\n");
        }

        WriteFound(report, writer);
        WriteAgreement(report, writer);
        WriteClaims(writer, "Missing", report.Missing);
        WriteClaims(writer, "Extra", report.Extra);
        WriteDiffering(report, writer);
        writer.Write(string.Create(
            CultureInfo.InvariantCulture,
            $"\nIn brackets: {100 * report.Options.Level:0.##} % intervals, of what was found Wilson's, of agreement the bootstrap's ({Counted.Of(report.Options.Resamples, "resample")} of {Counted.Of(report.Passages, "passage")}, seed {report.Options.Seed}). Conventions: docs/comparison.md of ClaimMap.\n"));
    }

    /// <summary>Writes a page with the claims of both sides beside each other, differences marked: whole in itself, without scripts.</summary>
    public static void WriteHtml(ComparisonReport report, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(writer);
        ComparisonPage.Write(report, new MarkupWriter(writer));
    }

    /// <summary>The measures that a report has, with what they are called.</summary>
    internal static IEnumerable<(string Name, RetrievalMeasure Measure)> Measures(ComparisonReport report) =>
        NamedMeasures.All.Select(m => (m.Title, m.Of(report)!)).Where(static m => m.Item2 is not null);

    /// <summary>A figure with an interval.</summary>
    internal static string Figure(Figure figure) => (figure.Value, figure.Wilson ?? figure.Bootstrap) switch
    {
        (null, _) => "undefined",
        ({ } value, { } interval) => string.Create(CultureInfo.InvariantCulture, $"{value:0.00} [{interval.Lower:0.00}, {interval.Upper:0.00}]"),
        ({ } value, null) => string.Create(CultureInfo.InvariantCulture, $"{value:0.00}"),
    };

    private static void WriteFound(ComparisonReport report, TextWriter writer)
    {
        MarkdownText.Head(writer, "Found", "Expected", "Actual", "Found", "Precision", "Recall", "F1");
        foreach (var (name, measure) in Measures(report))
        {
            MarkdownText.Row(
                writer, name, Number(measure.Expected), Number(measure.Actual), Number(measure.Found + (0.5 * measure.Partial)), Cell(measure.Precision), Cell(measure.Recall), Cell(measure.F1));
        }
    }

    private static void WriteAgreement(ComparisonReport report, TextWriter writer)
    {
        MarkdownText.Head(writer, "Pairs", "Units", "Alike", "Cohen's kappa", "Krippendorff's alpha");
        foreach (var (name, measure) in report.Labels.Each.Select(static l => (Words.Of(l.Label), l.Agreement)).Append(("kind of link", report.Relations.AgreementOnKinds)))
        {
            MarkdownText.Row(writer, name, Number(measure.Units), Cell(measure.Observed), Cell(measure.Kappa), Cell(measure.Alpha));
        }
    }

    private static void WriteClaims(TextWriter writer, string title, ValueList<ComparedClaim> claims)
    {
        if (claims.Count == 0)
        {
            return;
        }

        MarkdownText.Head(writer, string.Create(CultureInfo.InvariantCulture, $"{title} ({claims.Count})"), "Tag", "Where", "Statement");
        foreach (var claim in claims.Take(MostRows))
        {
            MarkdownText.Row(writer, Id(claim), claim.Tag is { } tag ? Kebab.Of(tag) : "", MarkdownText.Of(string.Join(' ', claim.Spans.AsSpan().ToArray())), MarkdownText.Of(claim.Statement ?? ""));
        }

        WriteRest(writer, claims.Count);
    }

    private static void WriteDiffering(ComparisonReport report, TextWriter writer)
    {
        ComparedPair[] pairs = [.. report.Pairs.Where(static p => p.Differing.Count > 0 || p.Similarity < StatementComparison.Low)];
        if (pairs.Length == 0)
        {
            return;
        }

        MarkdownText.Head(writer, string.Create(CultureInfo.InvariantCulture, $"Paired, but otherwise ({pairs.Length})"), "Actual", "What differs", "Expected statement", "Actual statement");
        foreach (var pair in pairs.Take(MostRows))
        {
            MarkdownText.Row(writer, Id(pair.Expected), Id(pair.Actual), MarkdownText.Of(Faults.Difference(pair)), MarkdownText.Of(pair.Expected.Statement ?? ""), MarkdownText.Of(pair.Actual.Statement ?? ""));
        }

        WriteRest(writer, pairs.Length);
    }

    private static void WriteRest(TextWriter writer, int count)
    {
        if (count > MostRows)
        {
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"\n{MostRows} are shown, {count - MostRows} are left out.\n"));
        }
    }

    private static string Id(ComparedClaim claim) => IdText.IsWellFormed(claim.Id) ? MarkdownText.Id(claim.Id) : MarkdownText.Of(claim.Id);

    private static string Cell(Figure figure) => MarkdownText.Of(Figure(figure));

    private static IEnumerable<string> Row(ComparedClaim? claim) => Sides.Select(s => claim is null ? "" : s.Cell(claim) ?? "");

    private static string? Said(ComparedClaim claim, ComparedLabel label) => Faults.Value(claim, label) is not Faults.Nothing and var value ? value : null;

    private static string Number(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
