using System.Diagnostics;
using System.Globalization;
using ClaimMap.Benchmarks.Generation;

namespace ClaimMap.Benchmarks.Measurements;

/// <summary>Whether time and memory grow with the claims and no faster: each size in processes of its own, the sizes in turn.</summary>
internal static class Scale
{
    private const int Turns = 5;

    public static int Run(IReadOnlyList<int> sizes)
    {
        Console.WriteLine("  claims       MB  first ms  us/claim  growth  peak MB  peak/files  KB/claim  growth  parse ms   load ms  paused  ratio  us/claim  growth");
        var turns = Enumerable.Range(0, Turns).SelectMany(_ => sizes.Select(Measure)).ToLookup(r => r.Claims);
        var before = default(Row);
        foreach (var claims in sizes)
        {
            var row = Row.Median([.. turns[claims]]);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{claims,8}  {row.Bytes / 1e6,7:0.0}  {row.First,8:0}  {row.PerClaim(row.First),8:0.0}  {Growth(before, row, r => r.First),6}  {row.Peak / 1e6,7:0}  {row.Peak / row.Bytes,10:0.0}  {row.PerClaim(row.Peak / 1e6),8:0.0}  {Growth(before, row, r => r.Peak),6}  {row.Parse,8:0}  {row.Load,8:0}  {row.Pause,6:0}  {row.Load / row.Parse,5:0.0}  {row.PerClaim(row.Load),8:0.0}  {Growth(before, row, r => r.Load),6}"));
            before = row;
        }

        return 0;
    }

    /// <summary>The child's part: the milliseconds of the first load in a process, its files' reading included, and the highest memory of the process.</summary>
    public static int Once(string folder)
    {
        var watch = Stopwatch.StartNew();
        var graph = ClaimGraph.Load(folder);
        var time = watch.Elapsed.TotalMilliseconds;
        var peak = Process.GetCurrentProcess().PeakWorkingSet64;
        GC.KeepAlive(graph);
        return Child.Answer(time, peak);
    }

    /// <summary>
    /// The child's part: the medians of what some work on a map takes and of how long the collector stops it meanwhile, milliseconds, with
    /// nothing else in the process.
    /// </summary>
    public static int Times(string folder, Action<MapBytes> work, int rounds)
    {
        var map = MapBytes.Of(folder);
        Timing.WarmUp(() => work(map));
        var times = Enumerable.Range(0, rounds).Select(_ => (Time: Timing.Of(() => work(map), out var pause), Pause: pause)).ToList();
        return Child.Answer(map.Length, Timing.Median(times.Select(t => t.Time)), Timing.Median(times.Select(t => t.Pause)));
    }

    private static Row Measure(int claims)
    {
        var folder = GeneratedMap.Cached(claims);
        var rounds = Math.Clamp(1_000_000 / claims, 3, 25).ToString(CultureInfo.InvariantCulture);
        var (parse, load) = (Child.Run("child", "parse", folder, rounds), Child.Run("child", "load", folder, rounds));
        var once = Child.Run("child", "once", folder);
        return new Row(claims, load[0], parse[1], load[1], load[2], once[0], once[1]);
    }

    private static string Growth(Row before, Row now, Func<Row, double> figure) => before.Claims == 0
        ? ""
        : string.Create(CultureInfo.InvariantCulture, $"{(now.PerClaim(figure(now)) / before.PerClaim(figure(before))) - 1:+0%;-0%}");

    private readonly record struct Row(int Claims, double Bytes, double Parse, double Load, double Pause, double First, double Peak)
    {
        public static Row Median(Row[] rows) => rows[0] with
        {
            Parse = Timing.Median(rows.Select(r => r.Parse)),
            Load = Timing.Median(rows.Select(r => r.Load)),
            Pause = Timing.Median(rows.Select(r => r.Pause)),
            First = Timing.Median(rows.Select(r => r.First)),
            Peak = Timing.Median(rows.Select(r => r.Peak)),
        };

        /// <summary>Microseconds for milliseconds, KB for MB.</summary>
        public double PerClaim(double figure) => figure * 1000 / Claims;
    }
}
