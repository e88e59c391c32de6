namespace ClaimMap.Views.Pictures;

/// <summary>The axis of a timeline and the bars below it.</summary>
internal static class TimelineAxis
{
    private const int AxisY = 106;
    private const int FirstLabelY = 92;
    private const int LabelStep = 15;
    private const int BarHeight = 12;
    private const int FadeStep = 24;
    private const int LeastDayWidth = 8;

    public static void Draw(MarkupWriter markup, TimelineLayout layout)
    {
        var scale = layout.Scale;
        markup.Write($"<g class=\"pic-time\">\n<text class=\"pic-note\" x=\"{layout.Width - TimelineLayout.Margin}\" y=\"23\" text-anchor=\"end\">// marks stretches of time that are shortened</text>\n");
        foreach (var stretch in scale.Stretches)
        {
            DrawStretch(markup, stretch);
        }

        if (layout.Published is { } published)
        {
            var x = (scale.X(published.DayNumber) + scale.X(published.DayNumber + 1)) / 2;
            markup.Write($"<path class=\"pic-published\" d=\"M{x} 46V{layout.Bottom}\"/><text class=\"pic-tick pic-strong\" x=\"{x}\" y=\"42\">published {DateWords.Day(published)}</text>\n");
        }

        foreach (var (day, x, row) in TimelineTicks.Of(layout.Starts, scale))
        {
            var y = FirstLabelY - (row * LabelStep);
            markup.Write($"<path class=\"pic-grid\" d=\"M{x} {y + 3}V{layout.Bottom}\"/><text class=\"pic-tick\" x=\"{x}\" y=\"{y}\">{DateWords.Day(DateOnly.FromDayNumber(day))}</text>\n");
        }

        markup.Write($"</g>\n");
    }

    /// <summary>Draws how far an event reaches: fading where it is open, with broken outlines where it is not certain.</summary>
    public static void DrawBar(MarkupWriter markup, TimelineBar bar, Edtf date, int y)
    {
        var look = date.IsApproximate || date.IsUncertain || DateWords.IsUnspecified(date) || DateWords.IsOneOf(date) ? "pic-span pic-vague" : "pic-span";
        var (x1, x2) = (bar.X1, bar.X2);
        for (var i = 1; i <= 3 && bar.FadesIn && x2 - x1 >= FadeStep; i++, x1 += FadeStep)
        {
            markup.Write($"<rect class=\"pic-span pic-fade-{i}\" x=\"{x1}\" y=\"{y}\" width=\"{FadeStep}\" height=\"{BarHeight}\"/>");
        }

        for (var i = 1; i <= 3 && bar.FadesOut && x2 - x1 >= FadeStep; i++, x2 -= FadeStep)
        {
            markup.Write($"<rect class=\"pic-span pic-fade-{i}\" x=\"{x2 - FadeStep}\" y=\"{y}\" width=\"{FadeStep}\" height=\"{BarHeight}\"/>");
        }

        if (x2 > x1)
        {
            markup.Write($"<rect class=\"{look}\" x=\"{x1}\" y=\"{y}\" width=\"{x2 - x1}\" height=\"{BarHeight}\"/>");
        }
    }

    private static void DrawStretch(MarkupWriter markup, TimeStretch stretch)
    {
        if (stretch.IsBreak)
        {
            var middle = (stretch.X1 + stretch.X2) / 2;
            markup.Write($"<path class=\"pic-axis pic-broken\" d=\"M{stretch.X1} {AxisY}H{middle - 4}M{middle + 4} {AxisY}H{stretch.X2}\"/><path class=\"pic-axis\" d=\"M{middle - 6} {AxisY + 6}l4-12M{middle + 1} {AxisY + 6}l4-12M{stretch.X1} {AxisY - 3}v6M{stretch.X2} {AxisY - 3}v6\"/>\n");
            return;
        }

        markup.Write($"<path class=\"pic-axis\" d=\"M{stretch.X1} {AxisY}H{stretch.X2}M{stretch.X1} {AxisY - 3}v6");
        var days = stretch.Next - stretch.First;
        for (var day = 1; day < days && (stretch.X2 - stretch.X1) / days >= LeastDayWidth; day++)
        {
            markup.Write($"M{stretch.X1 + ((stretch.X2 - stretch.X1) * day / days)} {AxisY - 2}v4");
        }

        markup.Write($"M{stretch.X2} {AxisY - 3}v6\"/>\n");
    }
}

/// <summary>Which dates stand on the axis of a timeline, in rows so that none covers another. Lengths are in pixels.</summary>
internal static class TimelineTicks
{
    public const int Rows = 3;
    private const int LabelWidth = 74;

    /// <summary>The dates with their positions; a date for which no row has room is left out.</summary>
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
