using System.Globalization;
using ClaimMap.Model;
using ClaimMap.Views.Pictures;

namespace ClaimMap.Views.Notebooks;

/// <summary>What was compared, as tables: how much was found, and how far labels agree.</summary>
internal static class ComparisonTables
{
    public static void Write(MarkupWriter markup, ComparisonReport report)
    {
        var found = new List<Cell[]> { RowOf("Claims", report.Claims) };
        found.AddRange(report.Tags.Each.AsSpan().ToArray().Select(t => RowOf(TagLook.NameOf(t.Label), t.Measure)));
        found.Add(RowOf("Modes of opinions", report.Modes.Micro));
        found.Add(RowOf("Sources of allegations", report.Sources.Micro));
        found.Add(RowOf("Relations", report.Relations.Micro));
        new Grid("What was found", ["What", "Expected", "Actual", "Found", "Precision", "Recall", "F1"], found).Write(markup);
        Agreement(
            markup,
            "Agreement about what was found",
            ("Tag", report.AgreementOnTags),
            ("Tag and mode", report.AgreementOnLabels),
            ("Mode", report.AgreementOnModes),
            ("Source", report.AgreementOnSources));
    }

    public static void Write(MarkupWriter markup, AgreementReport report)
    {
        new Grid(
            "Claims found by the two readers",
            ["Found by", "Claims"],
            [
                [Plain.Of("both"), Plain.Of(report.FoundByBoth)], [Plain.Of("the first only"), Plain.Of(report.FoundByFirstOnly)],
                [Plain.Of("the second only"), Plain.Of(report.FoundBySecondOnly)], [Plain.Of("neither"), Plain.Of(report.FoundByNeither)],
            ]).Write(markup);
        Agreement(markup, "Agreement of the two readers", ("Tag", report.Tags), ("Tag, mode and source", report.Labels), ("Source", report.Sources), ("Passage", report.Passages));
    }

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

    private static Cell[] RowOf(string name, RetrievalMeasure measure) =>
    [
        Plain.Of(name), Plain.Of(measure.Expected), Plain.Of(measure.Actual), Plain.Of(measure.Found),
        FigureOf(measure.Precision), FigureOf(measure.Recall), FigureOf(measure.F1),
    ];

    private static LinesCell FigureOf(AgreementFigure? figure)
    {
        var interval = figure?.Interval is { } i ? string.Create(CultureInfo.InvariantCulture, $" ({i.Lower:0.00} to {i.Upper:0.00})") : "";
        return new LinesCell([figure is null ? "undefined" : string.Create(CultureInfo.InvariantCulture, $"{figure.Value:0.00}{interval}")], isNumber: true);
    }
}
