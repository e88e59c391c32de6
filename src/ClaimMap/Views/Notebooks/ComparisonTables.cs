using System.Globalization;
using ClaimMap.Model;

namespace ClaimMap.Views.Notebooks;

/// <summary>What was compared, as tables: how much was found, and how far labels agree.</summary>
internal static class ComparisonTables
{
    public static void Write(MarkupWriter markup, ComparisonReport report)
    {
        var found = new List<Cell[]> { RowOf("Claims", report.Claims), RowOf("with all labels right", report.Labels.AllFound) };
        found.AddRange((report.Labels.Tag?.Found.Each ?? default).AsSpan().ToArray().Select(t => RowOf(Words.Capital(Words.Of(t.Label)), t.Measure)));
        found.AddRange(report.Labels.Each.AsSpan().ToArray().Where(l => l.Label is ComparedLabel.Mode or ComparedLabel.Source).Select(l => RowOf(
            l.Label == ComparedLabel.Mode ? "Modes of opinions" : "Sources of allegations", l.Found.Micro)));
        found.Add(RowOf("Links between claims", report.Relations.Links));
        found.Add(RowOf("Links of the right kind", report.Relations.Kinds.Micro));
        new Grid("What was found", FoundHead, found).Write(markup);
        new Grid(
            "By how much overlap counts",
            FoundHead,
            [
                .. ((string, RetrievalMeasure?)[])
                [
                    ("Exact", report.Overlaps.Exact), ("Exact, same tag", report.Overlaps.Strict), ("Partial (half)", report.Overlaps.Partial),
                    ("Any, same tag", report.Overlaps.Type), ("Contained", report.Overlaps.Containment), ("Same passage", report.Overlaps.Sentence),
                ] is var rows ? rows.Where(r => r.Item2 is not null).Select(r => RowOf(r.Item1, r.Item2!)) : [],
            ]).Write(markup);
        Agreement(markup, "Agreement about what was found", [.. report.Labels.Each.Select(l => (Words.Capital(l.Label), l.Agreement)), ("Kind of link", report.Relations.AgreementOnKinds)]);
        if (report.Notes.Count > 0)
        {
            new Grid("To be known", ["Note"], [.. report.Notes.Select(n => new Cell[] { Plain.Of(n) })]).Write(markup);
        }
    }

    public static void Write(MarkupWriter markup, AgreementReport report)
    {
        new Grid("Claims by reader", ["Reader", "Claims"], [.. report.Readers.Select(r => new Cell[] { Plain.Of(r.Reader), Plain.Of(r.Claims) })]).Write(markup);
        new Grid(
            "Agreement of all readers",
            ["What", "Units", "Krippendorff's alpha"],
            [
                [Plain.Of("What is a claim (unitizing)"), Plain.Of(report.Claims), FigureOf(report.Unitizing)],
                .. report.Labels.Select(l => new Cell[] { Plain.Of(Words.Capital(l.Label)), Plain.Of(l.Units), FigureOf(l.Alpha) }),
            ]).Write(markup);
        foreach (var pair in report.Pairs)
        {
            new Grid($"Claims of {pair.First} and {pair.Second}", FoundHead, [RowOf("Claims", pair.Claims)]).Write(markup);
            Agreement(markup, $"Agreement of {pair.First} and {pair.Second}", [.. pair.Labels.Select(l => (Words.Capital(l.Label), l.Measure))]);
        }

        if (report.Notes.Count > 0)
        {
            new Grid("To be known", ["Note"], [.. report.Notes.Select(n => new Cell[] { Plain.Of(n) })]).Write(markup);
        }
    }

    /// <summary>Pairs of claims as they were compared, beside each other.</summary>
    public static Grid Pairs(IReadOnlyList<ComparedPair> pairs) => new(
        Counted.Of(pairs.Count, "pair"),
        ["Expected", "Tag", "Actual", "Tag", "Overlap"],
        [.. pairs.Take(Grid.MostRows).Select(p => new Cell[] { Claim(p.Expected), TagOf(p.Expected), Claim(p.Actual), TagOf(p.Actual), Plain.Of(p.Overlap) })],
        pairs.Count);

    /// <summary>Pairs of claims, beside each other.</summary>
    public static Grid Pairs(IEnumerable<(Claim Left, Claim Right, object? Figure)> pairs, int total, string left, string right, string figure) => new(
        Counted.Of(total, "pair"),
        [left, "Tag", right, "Tag", figure],
        [
            .. pairs.Take(Grid.MostRows).Select(p => new Cell[]
            {
                new LinesCell([p.Left.Statement, $"({p.Left.Id})"]), new TagCell(p.Left.Tag), new LinesCell([p.Right.Statement, $"({p.Right.Id})"]), new TagCell(p.Right.Tag), Plain.Of(p.Figure),
            }),
        ],
        total);

    private static void Agreement(MarkupWriter markup, string caption, params ReadOnlySpan<(string Name, AgreementMeasure Measure)> measures)
    {
        var rows = new List<Cell[]>();
        foreach (var (name, measure) in measures)
        {
            rows.Add([Plain.Of(name), Plain.Of(measure.Units), FigureOf(measure.Observed), FigureOf(measure.Kappa), FigureOf(measure.Alpha)]);
        }

        new Grid(caption, ["Label", "Units", "Alike", "Cohen's kappa", "Krippendorff's alpha"], rows).Write(markup);
    }

    private static readonly string[] FoundHead = ["What", "Expected", "Actual", "Found", "Precision", "Recall", "F1"];

    private static Cell[] RowOf(string name, RetrievalMeasure measure) =>
    [
        Plain.Of(name), Plain.Of(measure.Expected), Plain.Of(measure.Actual), Plain.Of(measure.Found),
        FigureOf(measure.Precision), FigureOf(measure.Recall), FigureOf(measure.F1),
    ];

    private static LinesCell FigureOf(Figure figure)
    {
        var interval = (figure.Wilson ?? figure.Bootstrap) is { } i ? string.Create(CultureInfo.InvariantCulture, $" ({i.Lower:0.00} to {i.Upper:0.00})") : "";
        return new LinesCell([figure.Value is { } value ? string.Create(CultureInfo.InvariantCulture, $"{value:0.00}{interval}") : "undefined"], isNumber: true);
    }

    private static LinesCell Claim(ComparedClaim claim) => new([claim.Statement ?? string.Join(' ', claim.Spans.AsSpan().ToArray()), $"({claim.Id})"]);

    private static Cell TagOf(ComparedClaim claim) => claim.Tag is { } tag ? new TagCell(tag) : Plain.Of("not given");
}
