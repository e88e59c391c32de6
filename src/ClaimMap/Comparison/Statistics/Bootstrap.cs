namespace ClaimMap.Comparison.Statistics;

/// <summary>Percentile intervals from what a figure is in many resamples.</summary>
internal static class Bootstrap
{
    /// <summary>Returns the interval that holds the middle share of a figure's values, one for each resample in which it is defined.</summary>
    /// <param name="values">The values, which are sorted.</param>
    /// <param name="level">The share.</param>
    /// <returns>The interval; null where there is no value.</returns>
    public static ConfidenceInterval? Middle(List<double> values, double level)
    {
        values.Sort();
        return values.Count == 0
            ? null
            : new ConfidenceInterval(Quantile(values, (1 - level) / 2), Quantile(values, (1 + level) / 2), values.Count);
    }

    // Between the two nearest values, in proportion: the definition that R calls type 7.
    private static double Quantile(List<double> sorted, double share)
    {
        var position = share * (sorted.Count - 1);
        var below = (int)position;
        var above = Math.Min(below + 1, sorted.Count - 1);
        return sorted[below] + ((position - below) * (sorted[above] - sorted[below]));
    }
}

/// <summary>Units drawn anew with replacement, kept as how often each was drawn, so that every figure rests on the same draws.</summary>
/// <remarks>One number below the number of units for each unit, resample after resample. Two bytes for each unit and resample. A single unit can only be drawn again: that tells nothing, and there are no resamples.</remarks>
internal sealed class Resamples
{
    private readonly ushort[][] _drawn;

    public Resamples(int units, int count, ulong seed)
    {
        var random = new SplitMix64(seed);
        _drawn = new ushort[units < 2 ? 0 : count][];
        for (var i = 0; i < _drawn.Length; i++)
        {
            var drawn = new ushort[units];
            for (var unit = 0; unit < units; unit++)
            {
                ref var times = ref drawn[random.Below(units)];
                times = checked((ushort)(times + 1));
            }

            _drawn[i] = drawn;
        }
    }

    /// <summary>Gets the number of resamples; 0 where there are fewer than two units.</summary>
    public int Count => _drawn.Length;

    /// <summary>Gets how often a resample holds each unit.</summary>
    public ReadOnlySpan<ushort> this[int resample] => _drawn[resample];
}
