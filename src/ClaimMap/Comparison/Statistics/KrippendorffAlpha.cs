namespace ClaimMap.Comparison.Statistics;

/// <summary>Krippendorff's alpha for nominal labels by any number of readers.</summary>
/// <remarks>
/// One minus observed by expected disagreement, where the labels of all readers are taken for one distribution. A unit with
/// fewer than two labels cannot be paired and is left out.
/// </remarks>
internal static class KrippendorffAlpha
{
    /// <summary>Computes it for units of which each stands as often as is said.</summary>
    /// <returns>At most 1; null where no unit can be paired, or where all labels are the same: 0/0.</returns>
    public static double? Of(RatedUnits ratings, ReadOnlySpan<int> times)
    {
        var counts = new long[ratings.Labels];
        var total = 0L;
        var observed = 0.0;
        for (var unit = 0; unit < times.Length; unit++)
        {
            var labels = ratings.LabelsOf(unit);
            if (labels > 1 && times[unit] > 0)
            {
                total += (long)times[unit] * labels;
                observed += times[unit] * ratings.UnlikePairs(unit) / (labels - 1.0);
                for (var reader = 0; reader < ratings.Readers; reader++)
                {
                    if (ratings.Label(reader, unit) is var label and not RatedUnits.Missing)
                    {
                        counts[label] += times[unit];
                    }
                }
            }
        }

        var expected = total * total;
        foreach (var count in counts)
        {
            expected -= count * count;
        }

        return expected == 0 ? null : 1 - ((total - 1) * observed / expected);
    }
}
