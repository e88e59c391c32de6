using System.Diagnostics;
using System.Globalization;

namespace ClaimMap.Benchmarks.Measurements;

/// <summary>Milliseconds of wall-clock time, and what to make of several of them.</summary>
internal static class Timing
{
    /// <summary>The median of what some work takes, once the run time has compiled it for good.</summary>
    public static double Warm(Action work)
    {
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < TimeSpan.FromSeconds(3);)
        {
            work();
        }

        var times = new List<double>();
        for (var total = Stopwatch.StartNew(); times.Count < 3 || total.Elapsed < TimeSpan.FromSeconds(3);)
        {
            times.Add(Of(work));
        }

        return Median(times);
    }

    public static double Of(Action work)
    {
        var watch = Stopwatch.StartNew();
        work();
        return watch.Elapsed.TotalMilliseconds;
    }

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;
    }

    public static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
