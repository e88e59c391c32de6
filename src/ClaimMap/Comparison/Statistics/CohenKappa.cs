namespace ClaimMap.Comparison.Statistics;

/// <summary>Cohen's kappa of two readers: agreement beyond what each reader's own distribution of labels lets expect.</summary>
internal static class CohenKappa
{
    /// <summary>Computes it for units of which each stands as often as is said; units that a reader has not labelled are left out.</summary>
    /// <returns>From -1 to 1; null where no unit is left, or where both readers give all of them one and the same label: 0/0.</returns>
    public static double? Of(RatedUnits ratings, ReadOnlySpan<int> times)
    {
        var (first, second) = (new int[ratings.Labels], new int[ratings.Labels]);
        var (labelled, alike) = (0L, 0L);
        for (var unit = 0; unit < times.Length; unit++)
        {
            var (one, other) = (ratings.Label(0, unit), ratings.Label(1, unit));
            if (one != RatedUnits.Missing && other != RatedUnits.Missing)
            {
                labelled += times[unit];
                alike += one == other ? times[unit] : 0;
                first[one] += times[unit];
                second[other] += times[unit];
            }
        }

        // Both shares times the square of the number of units: whole numbers, so that "undefined" is exact.
        var expected = 0L;
        for (var label = 0; label < first.Length; label++)
        {
            expected += (long)first[label] * second[label];
        }

        var all = labelled * labelled;
        return all == expected ? null : (double)((labelled * alike) - expected) / (all - expected);
    }
}
