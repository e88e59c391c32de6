namespace ClaimMap.Comparison.Statistics;

/// <summary>The share of units that two readers label alike.</summary>
internal static class ObservedAgreement
{
    /// <summary>Computes it for some units, of which one may stand several times; units that a reader has not labelled are left out.</summary>
    /// <returns>From 0 to 1; null where no unit is left.</returns>
    public static double? Of(RatedUnits ratings, ReadOnlySpan<int> units)
    {
        var (labelled, alike) = (0, 0);
        foreach (var unit in units)
        {
            var (first, second) = (ratings.Label(0, unit), ratings.Label(1, unit));
            if (first != RatedUnits.Missing && second != RatedUnits.Missing)
            {
                labelled++;
                alike += first == second ? 1 : 0;
            }
        }

        return labelled == 0 ? null : (double)alike / labelled;
    }
}
