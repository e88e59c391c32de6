namespace ClaimMap.Comparison.Statistics;

/// <summary>The share of units that two readers label alike.</summary>
internal static class ObservedAgreement
{
    /// <summary>Counts units of which each stands as often as is said; units that a reader has not labelled are left out.</summary>
    public static (long Alike, long Labelled) Count(RatedUnits ratings, ReadOnlySpan<int> times)
    {
        var (labelled, alike) = (0L, 0L);
        for (var unit = 0; unit < times.Length; unit++)
        {
            var (first, second) = (ratings.Label(0, unit), ratings.Label(1, unit));
            if (first != RatedUnits.Missing && second != RatedUnits.Missing)
            {
                labelled += times[unit];
                alike += first == second ? times[unit] : 0;
            }
        }

        return (alike, labelled);
    }

    /// <summary>Computes the share.</summary>
    /// <returns>From 0 to 1; null where no unit is left.</returns>
    public static double? Of(RatedUnits ratings, ReadOnlySpan<int> times) =>
        Count(ratings, times) is { Labelled: > 0 } counted ? (double)counted.Alike / counted.Labelled : null;
}
