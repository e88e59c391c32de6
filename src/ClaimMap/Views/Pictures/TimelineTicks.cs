namespace ClaimMap.Views.Pictures;

/// <summary>Which dates stand on the axis of a timeline, in rows so that none covers another. Lengths are in pixels.</summary>
internal static class TimelineTicks
{
    public const int Rows = 3;
    private const int LabelWidth = 74;

    /// <summary>The dates with their places; a date for which no row has room is left out.</summary>
    public static IReadOnlyList<(int Day, int X, int Row)> Of(IEnumerable<int> days, TimeScale scale)
    {
        var free = new int[Rows];
        var ticks = new List<(int, int, int)>();
        foreach (var day in days.Distinct().Order())
        {
            var x = scale.X(day);
            var row = Array.FindIndex(free, end => end <= x - (LabelWidth / 2));
            if (row >= 0)
            {
                free[row] = x + (LabelWidth / 2);
                ticks.Add((day, x, row));
            }
        }

        return ticks;
    }
}
