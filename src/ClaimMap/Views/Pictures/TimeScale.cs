namespace ClaimMap.Views.Pictures;

/// <summary>Maps days to pixels: to scale where dates are dense, shortened where nothing happens for long.</summary>
/// <remarks>
/// Days are counted as <see cref="DateOnly.DayNumber"/> counts them, and one stands for its beginning. A step between two
/// neighbouring dates is to scale unless it is much longer than the shorter steps of the same map; it is then a break, of a
/// width that grows slowly. A later day is never further left.
/// </remarks>
internal sealed class TimeScale
{
    private const int LeastThreshold = 10;
    private const double DetailWidth = 500;
    private const double MostPerDay = 24;
    private const double BreakWidth = 26;

    private readonly int[] _days;
    private readonly double[] _xs;
    private readonly List<TimeStretch> _stretches = [];

    /// <summary>Makes a scale.</summary>
    /// <param name="days">The days that something begins or ends with, in any order.</param>
    /// <param name="left">Where the first one is, in pixels.</param>
    public TimeScale(IEnumerable<int> days, int left)
    {
        _days = [.. days.Distinct().Order()];
        _xs = new double[_days.Length];
        Left = left;
        Right = left;
        if (_days.Length == 0)
        {
            return;
        }

        int[] steps = [.. _days.Zip(_days.Skip(1), (a, b) => b - a)];
        var threshold = steps.Length == 0 ? LeastThreshold : Math.Max(LeastThreshold, 4 * steps.Order().ElementAt(steps.Length / 4));
        var perDay = Math.Min(MostPerDay, DetailWidth / Math.Max(1, steps.Where(s => s <= threshold).Sum(s => (double)s)));
        var least = steps.Length > 100 ? 2.0 : 8.0;
        double x = left;
        for (var i = 0; i < _days.Length; i++)
        {
            _xs[i] = x;
            if (i < steps.Length)
            {
                var isBreak = steps[i] > threshold;
                var width = isBreak ? BreakWidth + (6 * Math.Floor(Math.Log2(steps[i] / (double)threshold))) : Math.Max(least, steps[i] * perDay);
                _stretches.Add(new TimeStretch(_days[i], _days[i + 1], (int)x, (int)(x + width), isBreak));
                x += width;
            }
        }

        Right = (int)x;
    }

    public int Left { get; }

    public int Right { get; }

    /// <summary>Gets what lies between neighbouring dates.</summary>
    public IReadOnlyList<TimeStretch> Stretches => _stretches;

    /// <summary>Where a day begins; days outside are at the ends.</summary>
    public int X(int day)
    {
        var at = Array.BinarySearch(_days, day);
        if (at >= 0)
        {
            return (int)_xs[at];
        }

        at = ~at;
        if (at == 0 || at == _days.Length)
        {
            return at == 0 ? Left : Right;
        }

        var share = (day - _days[at - 1]) / (double)(_days[at] - _days[at - 1]);
        return (int)(_xs[at - 1] + (share * (_xs[at] - _xs[at - 1])));
    }
}

/// <summary>The time between two neighbouring dates of a scale.</summary>
/// <param name="First">The day it begins with, as <see cref="DateOnly.DayNumber"/> counts.</param>
/// <param name="Next">The day behind it.</param>
/// <param name="X1">Where it begins, in pixels.</param>
/// <param name="X2">Where it ends, in pixels.</param>
/// <param name="IsBreak">Whether it is shortened.</param>
internal readonly record struct TimeStretch(int First, int Next, int X1, int X2, bool IsBreak);
