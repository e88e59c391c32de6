using System.Diagnostics;

namespace ClaimMap.Benchmarks.Measurements;

/// <summary>Milliseconds of wall-clock time, and what to make of several of them.</summary>
internal static class Timing
{
    private const int WarmUpRounds = 3;

    private static readonly TimeSpan WarmUpTime = TimeSpan.FromSeconds(6);

    /// <summary>How long something takes, begun on a clean heap, and for how long of that the collector stops it.</summary>
    public static double Of(Action action, out double pause)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        var paused = GC.GetTotalPauseDuration();
        var watch = Stopwatch.StartNew();
        action();
        var time = watch.Elapsed.TotalMilliseconds;
        pause = (GC.GetTotalPauseDuration() - paused).TotalMilliseconds;
        return time;
    }

    /// <summary>
    /// Repeats something until the run time has compiled it for good, for seconds, and holds the memory that it takes: a process's first rounds
    /// have the system hand every page over, however long they last.
    /// </summary>
    public static void WarmUp(Action action)
    {
        var watch = Stopwatch.StartNew();
        for (var round = 0; round < WarmUpRounds || watch.Elapsed < WarmUpTime; round++)
        {
            action();
        }
    }

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;
    }
}
