using System.Collections.Frozen;
using System.Diagnostics;
using System.Globalization;
using ClaimMap.Benchmarks.Generation;

namespace ClaimMap.Benchmarks.Measurements;

/// <summary>Whether time and memory grow with the claims and no faster: each size in processes of its own, the sizes in turn.</summary>
internal static class Scale
{
    private const int Turns = 5;

    /// <summary>
    /// Settings under which a map of a million claims fits into what the workstation's collector lets a program allocate before it looks, as one
    /// of a hundred thousand does without them. That is at most half a segment, which the first setting makes large enough for the second.
    /// Both are hexadecimal numbers of bytes.
    /// </summary>
    private static readonly FrozenDictionary<string, string> Room = new Dictionary<string, string>
    {
        ["DOTNET_GCSegmentSize"] = "0x100000000",
        ["DOTNET_GCgen0size"] = "0x80000000",
    }.ToFrozenDictionary();

    public static int Run(IReadOnlyList<int> sizes)
    {
        var turns = Enumerable.Range(0, Turns).SelectMany(_ => sizes.Select(Measure)).ToLookup(r => r.Claims);
        var rows = sizes.Select(claims => Row.Median([.. turns[claims]])).ToList();
        PrintMemory(rows);
        PrintTimes("parsing alone, later times", rows, static r => r.Parse);
        PrintTimes("first load in a process", rows, static r => r.First);
        PrintTimes("first load in a process, with room for new objects", rows, static r => r.RoomyFirst);
        PrintTimes("later loads", rows, static r => r.Load);
        PrintTimes("later loads, with room for new objects", rows, static r => r.RoomyLoad);
        return 0;
    }

    /// <summary>
    /// The child's part: the milliseconds of the first load in a process, its files' reading included, for how many of them the collector stops it,
    /// and the highest memory of the process.
    /// </summary>
    public static int Once(string folder)
    {
        var watch = Stopwatch.StartNew();
        var graph = ClaimGraph.Load(folder);
        var time = watch.Elapsed.TotalMilliseconds;
        var (pause, peak) = (GC.GetTotalPauseDuration().TotalMilliseconds, Process.GetCurrentProcess().PeakWorkingSet64);
        GC.KeepAlive(graph);
        return Child.Answer(time, pause, peak);
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
        var parse = Child.Run("child", "parse", folder, rounds);
        var load = Child.Run("child", "load", folder, rounds);
        var roomyLoad = Child.RunWith(Room, "child", "load", folder, rounds);
        var first = Child.Run("child", "once", folder);
        var roomyFirst = Child.RunWith(Room, "child", "once", folder);
        return new Row(
            claims,
            load[0],
            first[2],
            new Duration(parse[1], parse[2]),
            new Duration(first[0], first[1]),
            new Duration(roomyFirst[0], roomyFirst[1]),
            new Duration(load[1], load[2]),
            new Duration(roomyLoad[1], roomyLoad[2]));
    }

    private static void PrintMemory(IEnumerable<Row> rows)
    {
        Print($"\nhighest memory of a process that loads once");
        Print($"{"claims",9}  {"files MB",8}  {"peak MB",8}  {"peak/files",10}  {"KB/claim",8}  {"growth",6}");
        var before = double.NaN;
        foreach (var row in rows)
        {
            var perClaim = row.Peak / 1000 / row.Claims;
            Print($"{row.Claims,9}  {row.Bytes / 1e6,8:0.0}  {row.Peak / 1e6,8:0}  {row.Peak / row.Bytes,10:0.0}  {perClaim,8:0.0}  {Growth(before, perClaim),6}");
            before = perClaim;
        }
    }

    private static void PrintTimes(string title, IEnumerable<Row> rows, Func<Row, Duration> time)
    {
        Print($"\n{title}");
        Print($"{"claims",9}  {"ms",8}  {"paused",8}  {"us/claim",8}  {"growth",6}  {"x parsing",10}  {"growth",6}");
        var (before, ratioBefore) = (double.NaN, double.NaN);
        foreach (var row in rows)
        {
            var (total, paused) = time(row);
            var (perClaim, ratio) = (total * 1000 / row.Claims, total / row.Parse.Total);
            Print($"{row.Claims,9}  {total,8:0}  {paused,8:0}  {perClaim,8:0.0}  {Growth(before, perClaim),6}  {ratio,10:0.0}  {Growth(ratioBefore, ratio),6}");
            (before, ratioBefore) = (perClaim, ratio);
        }
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private static string Growth(double before, double now) => double.IsNaN(before)
        ? ""
        : ((now / before) - 1).ToString("+0%;-0%", CultureInfo.InvariantCulture);

    /// <summary>Milliseconds that something takes, and for how many of them the collector stops it.</summary>
    private readonly record struct Duration(double Total, double Paused)
    {
        public static Duration Median(IReadOnlyCollection<Duration> durations) =>
            new(Timing.Median(durations.Select(d => d.Total)), Timing.Median(durations.Select(d => d.Paused)));
    }

    private readonly record struct Row(
        int Claims, double Bytes, double Peak, Duration Parse, Duration First, Duration RoomyFirst, Duration Load, Duration RoomyLoad)
    {
        public static Row Median(Row[] rows) => rows[0] with
        {
            Peak = Timing.Median(rows.Select(r => r.Peak)),
            Parse = Median(rows, static r => r.Parse),
            First = Median(rows, static r => r.First),
            RoomyFirst = Median(rows, static r => r.RoomyFirst),
            Load = Median(rows, static r => r.Load),
            RoomyLoad = Median(rows, static r => r.RoomyLoad),
        };

        private static Duration Median(Row[] rows, Func<Row, Duration> duration) => Duration.Median([.. rows.Select(duration)]);
    }
}
