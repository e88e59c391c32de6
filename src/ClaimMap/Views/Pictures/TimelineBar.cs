namespace ClaimMap.Views.Pictures;

/// <summary>How far an event's bar reaches, and how its ends look; in pixels.</summary>
/// <param name="X1">Where it begins.</param>
/// <param name="X2">Where it ends.</param>
/// <param name="FadesIn">Whether its start is open or unknown.</param>
/// <param name="FadesOut">Whether its end is open or unknown.</param>
internal readonly record struct TimelineBar(int X1, int X2, bool FadesIn, bool FadesOut)
{
    private const int LeastWidth = 8;
    private const int FadeWidth = 72;

    /// <summary>The bar of an event with a first or a last day.</summary>
    /// <param name="date">Its time.</param>
    /// <param name="scale">Where days are.</param>
    /// <param name="left">The left edge of the picture: as far as an open start reaches.</param>
    /// <param name="right">The right edge of the picture: as far as an open end reaches.</param>
    public static TimelineBar Of(Edtf date, TimeScale scale, int left, int right)
    {
        var end = date.Latest is { } last ? scale.X(last.DayNumber + 1) : (int?)null;
        var start = date.Earliest is { } first ? scale.X(first.DayNumber) : (int?)null;
        var x1 = start ?? (DateWords.IsOpenStart(date) ? left : Math.Max(left, end!.Value - FadeWidth));
        var x2 = end ?? (DateWords.IsOpenEnd(date) ? right : Math.Min(right, start!.Value + FadeWidth));
        return new TimelineBar(x1, Math.Max(x2, x1 + LeastWidth), start is null, end is null);
    }
}
