using ClaimMap.Comparison.Statistics;

namespace ClaimMap.Comparison.Counting;

/// <summary>Makes figures with their intervals of what was counted by unit, a passage or a document; all rest on the same resamples.</summary>
internal sealed class FigureMaking(Resamples resamples, double level)
{
    public RetrievalMeasure Measure(RetrievalCounts counts) => Measure(counts.All, Draw(counts));

    /// <summary>Measures labels, their counts together, and the mean over them; each count is drawn once.</summary>
    public RetrievalByLabel Measure(RetrievalCounts micro, IReadOnlyList<(string Label, RetrievalCounts Counts)> labels)
    {
        RetrievalTotals[][] draws = [.. labels.Select(l => Draw(l.Counts))];
        return new RetrievalByLabel(
            Measure(micro),
            Average(RetrievalMeans.Of(labels.Select(static l => l.Counts.All)), i => RetrievalMeans.Of(draws.Select(d => d[i]))),
            [.. labels.Select((l, i) => new LabelMeasure<string, RetrievalMeasure>(l.Label, Measure(l.Counts.All, draws[i])))]);
    }

    /// <summary>The mean over the units.</summary>
    public RetrievalAverage Average(RetrievalCounts counts) => Average(counts.MeansOf(), i => counts.MeansOf(resamples[i]));

    private RetrievalTotals[] Draw(RetrievalCounts counts)
    {
        var draws = new RetrievalTotals[resamples.Count];
        for (var i = 0; i < draws.Length; i++)
        {
            draws[i] = counts.Of(resamples[i]);
        }

        return draws;
    }

    private RetrievalMeasure Measure(RetrievalTotals all, RetrievalTotals[] draws)
    {
        var (precision, recall, f1) = (Values(), Values(), Values());
        foreach (var totals in draws)
        {
            Add(precision, totals.Precision);
            Add(recall, totals.Recall);
            Add(f1, totals.F1);
        }

        // Half a claim is no success of a trial.
        var isWhole = all.Partial == 0;
        return new RetrievalMeasure(
            (int)all.Expected,
            (int)all.Actual,
            (int)all.Found,
            (int)all.Partial,
            Figure(all.Precision, precision, isWhole ? Wilson.Of(all.Found, all.Actual, level) : null),
            Figure(all.Recall, recall, isWhole ? Wilson.Of(all.Found, all.Expected, level) : null),
            Figure(all.F1, f1, isWhole ? WilsonOfF1(all, level) : null));
    }

    private RetrievalAverage Average(RetrievalMeans all, Func<int, RetrievalMeans> drawn)
    {
        var (precision, recall, f1) = (Values(), Values(), Values());
        for (var i = 0; i < resamples.Count; i++)
        {
            var mean = drawn(i);
            Add(precision, mean.Precision);
            Add(recall, mean.Recall);
            Add(f1, mean.F1);
        }

        return new RetrievalAverage(Figure(all.Precision, precision), Figure(all.Recall, recall), Figure(all.F1, f1));
    }

    /// <summary>Agreement about the labels of pairs.</summary>
    /// <param name="expected">The label of each pair on the expected side, null where it says none.</param>
    /// <param name="actual">The label of each pair on the actual side.</param>
    /// <param name="units">The unit that each pair belongs to.</param>
    /// <param name="counts">How many pairs each one stands for; null where each stands for itself.</param>
    public AgreementMeasure Agreement(string?[] expected, string?[] actual, int[] units, int[]? counts = null)
    {
        counts ??= Ones(units.Length);
        // Pairs with the same two labels count together: there are few different ones.
        var cells = new Dictionary<(string?, string?), int>();
        int[] cellOf = [.. expected.Select((e, i) => cells.TryGetValue((e, actual[i]), out var cell) ? cell : cells[(e, actual[i])] = cells.Count)];
        var ratings = new RatedUnits([.. cells.Keys.Select(static c => c.Item1)], [.. cells.Keys.Select(static c => c.Item2)]);
        var times = new int[cells.Count];
        Count(times, cellOf, pair => counts[pair]);
        var (counted, kappa, alpha) = (ObservedAgreement.Count(ratings, times), CohenKappa.Of(ratings, times), KrippendorffAlpha.Of(ratings, times));
        var (ofObserved, ofKappa, ofAlpha) = (Values(), Values(), Values());
        for (var i = 0; i < resamples.Count; i++)
        {
            var resample = i;
            Count(times, cellOf, pair => counts[pair] * resamples[resample][units[pair]]);
            Add(ofObserved, ObservedAgreement.Of(ratings, times));
            Add(ofKappa, CohenKappa.Of(ratings, times));
            Add(ofAlpha, KrippendorffAlpha.Of(ratings, times));
        }

        return new AgreementMeasure(
            (int)counted.Labelled,
            Figure(counted.Labelled == 0 ? null : (double)counted.Alike / counted.Labelled, ofObserved, Wilson.Of(counted.Alike, counted.Labelled, level)),
            Figure(kappa, ofKappa),
            Figure(alpha, ofAlpha));
    }

    /// <summary>Alpha of the labels that several readers give to units.</summary>
    /// <param name="ratings">The labels.</param>
    /// <param name="units">The unit of the bootstrap that each unit of the ratings belongs to.</param>
    public Figure Alpha(RatedUnits ratings, int[] units)
    {
        var times = Ones(units.Length);
        var (alpha, values) = (KrippendorffAlpha.Of(ratings, times), Values());
        Each(times, units, () => Add(values, KrippendorffAlpha.Of(ratings, times)));
        return Figure(alpha, values);
    }

    /// <summary>The share of items for which something holds.</summary>
    public Figure Share(bool[] items, int[] units)
    {
        var (holds, values) = (items.Count(static i => i), Values());
        var times = Ones(units.Length);
        Each(times, units, () => Add(values, Weighted(i => items[i] ? 1 : 0, times)));
        return Figure(items.Length == 0 ? null : (double)holds / items.Length, values, Wilson.Of(holds, items.Length, level));
    }

    /// <summary>The mean of numbers.</summary>
    public Figure Mean(double[] items, int[] units)
    {
        var (values, times) = (Values(), Ones(units.Length));
        var mean = Weighted(i => items[i], times);
        Each(times, units, () => Add(values, Weighted(i => items[i], times)));
        return Figure(mean, values);
    }

    /// <summary>How often each of some items stands where nothing is drawn.</summary>
    private static int[] Ones(int count)
    {
        var ones = new int[count];
        Array.Fill(ones, 1);
        return ones;
    }

    private static void Count(int[] times, int[] cellOf, Func<int, int> drawn)
    {
        Array.Clear(times);
        for (var pair = 0; pair < cellOf.Length; pair++)
        {
            times[cellOf[pair]] += drawn(pair);
        }
    }

    // Items are drawn as often as the unit that they belong to.
    private void Each(int[] times, int[] units, Action compute)
    {
        for (var i = 0; i < resamples.Count; i++)
        {
            var drawn = resamples[i];
            for (var item = 0; item < units.Length; item++)
            {
                times[item] = drawn[units[item]];
            }

            compute();
        }
    }

    private static double? Weighted(Func<int, double> value, int[] times)
    {
        var (sum, count) = (0.0, 0L);
        for (var i = 0; i < times.Length; i++)
        {
            sum += value(i) * times[i];
            count += times[i];
        }

        return count == 0 ? null : sum / count;
    }

    // That of the share of all different claims that both sides have, seen as F1.
    private static ConfidenceInterval? WilsonOfF1(RetrievalTotals all, double level) => Wilson.Of(all.Found, all.Expected + all.Actual - all.Found, level) is { } share
        ? new ConfidenceInterval(2 * share.Lower / (1 + share.Lower), 2 * share.Upper / (1 + share.Upper), null)
        : null;

    private List<double> Values() => new(resamples.Count);

    private static void Add(List<double> values, double? value)
    {
        if (value is { } defined)
        {
            values.Add(defined);
        }
    }

    private Figure Figure(double? value, List<double> values, ConfidenceInterval? wilson = null) =>
        value is null ? ClaimMap.Figure.Undefined : new Figure(value, Bootstrap.Middle(values, level), wilson);
}

/// <summary>How many are expected, there, both, and both in part.</summary>
internal readonly record struct RetrievalTotals(long Expected, long Actual, long Found, long Partial)
{
    public double? Precision => Actual == 0 ? null : (Found + (0.5 * Partial)) / Actual;

    public double? Recall => Expected == 0 ? null : (Found + (0.5 * Partial)) / Expected;

    public double? F1 => Expected + Actual == 0 ? null : ((2.0 * Found) + Partial) / (Expected + Actual);

    /// <summary>These counts, and others as often as is said.</summary>
    public RetrievalTotals With(in RetrievalTotals more, int times = 1) =>
        new(Expected + (times * more.Expected), Actual + (times * more.Actual), Found + (times * more.Found), Partial + (times * more.Partial));
}

/// <summary>The means of figures, each over those for which it is defined.</summary>
internal struct RetrievalMeans
{
    private Mean _precision;
    private Mean _recall;
    private Mean _f1;

    public readonly double? Precision => _precision.Value;

    public readonly double? Recall => _recall.Value;

    public readonly double? F1 => _f1.Value;

    public static RetrievalMeans Of(IEnumerable<RetrievalTotals> counts)
    {
        var means = default(RetrievalMeans);
        foreach (var totals in counts)
        {
            means.Add(totals, 1);
        }

        return means;
    }

    public void Add(in RetrievalTotals counts, int times)
    {
        _precision.Add(counts.Precision, times);
        _recall.Add(counts.Recall, times);
        _f1.Add(counts.F1, times);
    }

    private struct Mean
    {
        private double _sum;
        private long _count;

        public readonly double? Value => _count == 0 ? null : _sum / _count;

        public void Add(double? value, int times)
        {
            _sum += (value ?? 0) * times;
            _count += value is null ? 0 : times;
        }
    }
}
