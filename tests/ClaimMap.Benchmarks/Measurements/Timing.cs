using System.Diagnostics;

namespace ClaimMap.Benchmarks.Measurements;

/// <summary>Milliseconds of wall-clock time, and what to make of several of them.</summary>
internal static class Timing
{
    /// <summary>How long something takes, begun on a clean heap.</summary>
    public static double Of(Action action)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        var watch = Stopwatch.StartNew();
        action();
        return watch.Elapsed.TotalMilliseconds;
    }

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;
    }
}
