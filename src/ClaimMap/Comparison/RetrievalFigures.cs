
using ClaimMap.Comparison.Statistics;

namespace ClaimMap.Comparison;

/// <summary>Makes figures with their intervals of what was counted by passage; all rest on the same resamples.</summary>
internal sealed class RetrievalFigures(Resamples resamples, double level)
{
    public RetrievalMeasure Measure(RetrievalCounts counts)
    {
        var all = counts.All;
        var (precision, recall, f1) = (Values(), Values(), Values());
        for (var i = 0; i < resamples.Count; i++)
        {
            var totals = counts.Of(resamples[i]);
            Add(precision, totals.Precision);
            Add(recall, totals.Recall);
            Add(f1, totals.F1);
        }

        return new RetrievalMeasure(
            (int)all.Expected, (int)all.Actual, (int)all.Found, Figure(all.Precision, precision), Figure(all.Recall, recall), Figure(all.F1, f1));
    }

    public RetrievalAverage Average(IReadOnlyCollection<RetrievalCounts> labels)
    {
        var all = Mean(labels.Select(l => l.All));
        var (precision, recall, f1) = (Values(), Values(), Values());
        for (var i = 0; i < resamples.Count; i++)
        {
            var resample = i;
            var mean = Mean(labels.Select(l => l.Of(resamples[resample])));
            Add(precision, mean.Precision);
            Add(recall, mean.Recall);
            Add(f1, mean.F1);
        }

        return new RetrievalAverage(Figure(all.Precision, precision), Figure(all.Recall, recall), Figure(all.F1, f1));
    }

    /// <summary>Agreement about the labels of aligned claims.</summary>
    /// <param name="expected">The label of each pair in the expected map.</param>
    /// <param name="actual">The label of each pair in the actual map.</param>
    /// <param name="units">The passage that each pair belongs to.</param>
    public AgreementMeasure Agreement(int[] expected, int[] actual, int[] units)
    {
        var ratings = new RatedUnits([.. expected.Select(l => (int?)l)], [.. actual.Select(l => (int?)l)]);
        var pairs = new List<int>(Enumerable.Range(0, units.Length));
        var (observed, kappa, alpha) = Of(ratings, pairs);
        var (ofObserved, ofKappa, ofAlpha) = (Values(), Values(), Values());
        for (var i = 0; i < resamples.Count; i++)
        {
            var drawn = resamples[i];
            pairs.Clear();
            for (var pair = 0; pair < units.Length; pair++)
            {
                for (var times = drawn[units[pair]]; times > 0; times--)
                {
                    pairs.Add(pair);
                }
            }

            var figures = Of(ratings, pairs);
            Add(ofObserved, figures.Observed);
            Add(ofKappa, figures.Kappa);
            Add(ofAlpha, figures.Alpha);
        }

        return new AgreementMeasure(units.Length, Figure(observed, ofObserved), Figure(kappa, ofKappa), Figure(alpha, ofAlpha));
    }

    private static (double? Observed, double? Kappa, double? Alpha) Of(RatedUnits ratings, List<int> pairs)
    {
        var span = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(pairs);
        return (ObservedAgreement.Of(ratings, span), CohenKappa.Of(ratings, span), KrippendorffAlpha.Of(ratings, span));
    }

    private static (double? Precision, double? Recall, double? F1) Mean(IEnumerable<RetrievalTotals> labels)
    {
        var (precision, recall, f1) = (default(Sum), default(Sum), default(Sum));
        foreach (var label in labels)
        {
            precision.Add(label.Precision);
            recall.Add(label.Recall);
            f1.Add(label.F1);
        }

        return (precision.Mean, recall.Mean, f1.Mean);
    }

    private List<double> Values() => new(resamples.Count);

    private static void Add(List<double> values, double? value)
    {
        if (value is { } defined)
        {
            values.Add(defined);
        }
    }

    private AgreementFigure? Figure(double? value, List<double> values) =>
        value is { } defined ? new AgreementFigure(defined, Bootstrap.Middle(values, level)) : null;

    private struct Sum
    {
        private double _sum;
        private int _count;

        public readonly double? Mean => _count == 0 ? null : _sum / _count;

        public void Add(double? value)
        {
            _sum += value ?? 0;
            _count += value is null ? 0 : 1;
        }
    }
}

/// <summary>What of one kind is expected, what is there, and what is both: of each item the passage it belongs to.</summary>
internal sealed class RetrievalCounts
{
    private readonly List<int> _expected = [];
    private readonly List<int> _actual = [];
    private readonly List<int> _found = [];

    public void AddExpected(int unit) => _expected.Add(unit);

    public void AddActual(int unit) => _actual.Add(unit);

    public void AddFound(int unit) => _found.Add(unit);

    /// <summary>Counts as often as each passage was drawn.</summary>
    public RetrievalTotals Of(ReadOnlySpan<ushort> drawn) => new(Sum(_expected, drawn), Sum(_actual, drawn), Sum(_found, drawn));

    public RetrievalTotals All => new(_expected.Count, _actual.Count, _found.Count);

    private static long Sum(List<int> units, ReadOnlySpan<ushort> drawn)
    {
        var sum = 0L;
        foreach (var unit in units)
        {
            sum += drawn[unit];
        }

        return sum;
    }
}

/// <summary>How many are expected, there, and both.</summary>
internal readonly record struct RetrievalTotals(long Expected, long Actual, long Found)
{
    public double? Precision => Actual == 0 ? null : (double)Found / Actual;

    public double? Recall => Expected == 0 ? null : (double)Found / Expected;

    public double? F1 => Expected + Actual == 0 ? null : 2.0 * Found / (Expected + Actual);
}
