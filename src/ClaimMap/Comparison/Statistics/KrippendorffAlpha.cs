namespace ClaimMap.Comparison.Statistics;

/// <summary>Krippendorff's alpha for nominal labels by any number of readers.</summary>
/// <remarks>
/// One minus observed by expected disagreement, where the labels of all readers are taken for one distribution. A unit with
/// fewer than two labels cannot be paired and is left out.
/// </remarks>
internal static class KrippendorffAlpha
{
    /// <summary>Computes it for some units, of which one may stand several times.</summary>
    /// <returns>At most 1; null where no unit can be paired, or where all labels are the same: 0/0.</returns>
    public static double? Of(RatedUnits ratings, ReadOnlySpan<int> units)
    {
        var counts = new long[ratings.Labels];
        var inUnit = new int[ratings.Readers];
        var total = 0L;
        var observed = 0.0;
        foreach (var unit in units)
        {
            var labels = LabelsOf(ratings, unit, inUnit);
            if (labels.Length > 1)
            {
                total += labels.Length;
                observed += (double)UnlikePairs(labels, counts) / (labels.Length - 1);
            }
        }

        var expected = total * total;
        foreach (var count in counts)
        {
            expected -= count * count;
        }

        return expected == 0 ? null : 1 - ((total - 1) * observed / expected);
    }

    private static ReadOnlySpan<int> LabelsOf(RatedUnits ratings, int unit, int[] buffer)
    {
        var count = 0;
        for (var reader = 0; reader < ratings.Readers; reader++)
        {
            if (ratings.Label(reader, unit) is var label and not RatedUnits.Missing)
            {
                buffer[count++] = label;
            }
        }

        return buffer.AsSpan(0, count);
    }

    private static int UnlikePairs(ReadOnlySpan<int> labels, long[] counts)
    {
        var unlike = 0;
        foreach (var label in labels)
        {
            counts[label]++;
            foreach (var other in labels)
            {
                unlike += label == other ? 0 : 1;
            }
        }

        return unlike;
    }
}
