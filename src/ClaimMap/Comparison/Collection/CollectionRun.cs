using ClaimMap.Comparison.Counting;
using ClaimMap.Comparison.Report;
using ClaimMap.Comparison.Statistics;
using ClaimMap.Model;

namespace ClaimMap.Comparison.Collection;

/// <summary>Adds up the counts of documents, and makes the figures over all of them.</summary>
internal sealed class CollectionRun
{
    /// <summary>With fewer documents than this, intervals say little, and a note says so.</summary>
    private const int FewDocuments = 10;

    private readonly List<RetrievalTotals>[] _counts = [.. NamedMeasures.All.Select(static _ => new List<RetrievalTotals>())];
    private readonly bool[] _isThere = new bool[NamedMeasures.All.Length];
    private readonly List<DocumentScore> _scores = [];
    private readonly List<LeftOutDocument> _left = [];
    private int _claimsLeftOut;

    public static CollectionReport Report(IEnumerable<DocumentComparison> documents, ComparisonOptions options)
    {
        var run = new CollectionRun();
        foreach (var document in documents)
        {
            run.Add(document);
        }

        return new CollectionReport(
            options,
            [.. run.Notes()],
            [.. Enumerable.Range(0, NamedMeasures.All.Length).Where(i => run._isThere[i]).Select(i => Measure(NamedMeasures.All[i].Key, run._counts[i], options))],
            [.. run._scores.OrderBy(static s => s.F1 ?? 2).ThenBy(static s => s.AllLabelsF1 ?? 2).ThenBy(static s => s.Name, StringComparer.Ordinal)],
            [.. run._left]);
    }

    private void Add(DocumentComparison document)
    {
        if (document.Report is not { } report)
        {
            _left.Add(new LeftOutDocument(document.Name, document.Problem!));
            return;
        }

        for (var i = 0; i < NamedMeasures.All.Length; i++)
        {
            var measure = NamedMeasures.All[i].Of(report);
            _isThere[i] |= i == 0 || measure is { Expected: > 0 } or { Actual: > 0 };
            _counts[i].Add(measure is null ? default : new RetrievalTotals(measure.Expected, measure.Actual, measure.Found, measure.Partial));
        }

        _claimsLeftOut += report.Expected.LeftOut.Count + report.Actual.LeftOut.Count;
        _scores.Add(new DocumentScore(
            document.Name, report.Claims.Expected, report.Claims.Actual, report.Claims.Found, report.Claims.Precision.Value, report.Claims.Recall.Value, report.Claims.F1.Value, report.Labels.AllFound.F1.Value));
    }

    private IEnumerable<string> Notes()
    {
        if (_left.Count > 0)
        {
            yield return $"{Counted.Of(_left.Count, "document")} could not be compared: the figures are those of the others.";
        }

        if (_claimsLeftOut > 0)
        {
            yield return $"{Counted.Of(_claimsLeftOut, "claim")} left out: the figures are those of the others.";
        }

        if (_scores.Count is > 0 and < FewDocuments)
        {
            yield return $"There are {Counted.Of(_scores.Count, "document")}: so few say little about any other, and the bootstrap intervals are too narrow.";
        }
    }

    // The same draws for every measure, drawn anew for each, so that nothing but counts is kept.
    private static CollectionMeasure Measure(string name, List<RetrievalTotals> counts, ComparisonOptions options)
    {
        var all = new Sums();
        counts.ForEach(c => all.Add(c, 1));
        var values = new List<double>[6];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = [];
        }

        var random = new SplitMix64(options.Seed);
        var drawn = new int[counts.Count];
        for (var resample = 0; resample < options.Resamples && counts.Count > 1; resample++)
        {
            Array.Clear(drawn);
            for (var i = 0; i < drawn.Length; i++)
            {
                drawn[random.Below(drawn.Length)]++;
            }

            var sums = new Sums();
            for (var i = 0; i < drawn.Length; i++)
            {
                if (drawn[i] > 0)
                {
                    sums.Add(counts[i], drawn[i]);
                }
            }

            double?[] figures = [sums.Totals.Precision, sums.Totals.Recall, sums.Totals.F1, sums.Precision.Value, sums.Recall.Value, sums.F1.Value];
            for (var i = 0; i < figures.Length; i++)
            {
                if (figures[i] is { } value)
                {
                    values[i].Add(value);
                }
            }
        }

        ConfidenceInterval? Interval(int figure) => Bootstrap.Middle(values[figure], options.Level);
        Figure Of(double? value, int figure, ConfidenceInterval? wilson = null) => value is null ? Figure.Undefined : new Figure(value, Interval(figure), wilson);
        var (totals, isWhole) = (all.Totals, all.Totals.Partial == 0);
        return new CollectionMeasure(
            name,
            new RetrievalMeasure(
                (int)totals.Expected,
                (int)totals.Actual,
                (int)totals.Found,
                (int)totals.Partial,
                Of(totals.Precision, 0, isWhole ? Wilson.Of(totals.Found, totals.Actual, options.Level) : null),
                Of(totals.Recall, 1, isWhole ? Wilson.Of(totals.Found, totals.Expected, options.Level) : null),
                Of(totals.F1, 2, isWhole ? FigureMaking.WilsonOfF1(totals, options.Level) : null)),
            new RetrievalAverage(Of(all.Precision.Value, 3), Of(all.Recall.Value, 4), Of(all.F1.Value, 5)));
    }

    private sealed class Sums
    {
        public RetrievalTotals Totals { get; private set; }

        public Mean Precision { get; } = new();

        public Mean Recall { get; } = new();

        public Mean F1 { get; } = new();

        public void Add(RetrievalTotals document, int times)
        {
            Totals = new RetrievalTotals(
                Totals.Expected + (times * document.Expected), Totals.Actual + (times * document.Actual), Totals.Found + (times * document.Found), Totals.Partial + (times * document.Partial));
            Precision.Add(document.Precision, times);
            Recall.Add(document.Recall, times);
            F1.Add(document.F1, times);
        }
    }

    private sealed class Mean
    {
        private double _sum;
        private long _count;

        public double? Value => _count == 0 ? null : _sum / _count;

        public void Add(double? value, int times)
        {
            _sum += (value ?? 0) * times;
            _count += value is null ? 0 : times;
        }
    }
}
