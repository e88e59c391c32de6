using System.Diagnostics;
using ClaimMap.Benchmarks.Generation;

namespace ClaimMap.Benchmarks.Measurements;

/// <summary>Whether time and memory grow with the claims and no faster, and how loading compares with Node and ajv over the same files.</summary>
internal static class Growth
{
    private const int Turns = 3;

    public static int Run(IReadOnlyList<int> sizes)
    {
        Timing.Print($"{"claims",8}{"files",9}{"parse",10}{"node + ajv",12}{"load",10}{"us/claim",10}{"x parse",9}{"x node",8}{"peak",9}{"x files",9}");
        foreach (var claims in sizes)
        {
            Measure(claims);
        }

        return 0;
    }

    /// <summary>The child's part: what parsing or loading takes, warm, in milliseconds, and how many bytes the files have.</summary>
    public static int Warm(string folder, bool isLoad)
    {
        var map = MapBytes.Of(folder);
        return Child.Answer(Timing.Warm(isLoad ? () => GC.KeepAlive(map.Load()) : map.Parse), map.Length);
    }

    /// <summary>The child's part: the highest memory of a process that loads once, in bytes.</summary>
    public static int Peak(string folder)
    {
        var graph = ClaimGraph.Load(folder);
        var peak = Process.GetCurrentProcess().PeakWorkingSet64;
        GC.KeepAlive(graph);
        return Child.Answer(peak);
    }

    private static void Measure(int claims)
    {
        var folder = GeneratedMap.Cached(claims);
        var script = Repository.Path("tests/ClaimMap.Benchmarks/node/validate.mjs");
        var (node, parse, load, peak) = (new List<double>(), new List<double>(), new List<double>(), new List<double>());
        var bytes = 0.0;
        for (var turn = 0; turn < Turns; turn++)
        {
            node.Add(Timing.Median(Child.Numbers("node", "--max-old-space-size=8192", script, Repository.Path("data/schemas"), folder, "12").Skip(6)));
            parse.Add(Child.Run("child", "warm-parse", folder)[0]);
            var answer = Child.Run("child", "warm-load", folder);
            load.Add(answer[0]);
            bytes = answer[1];
            peak.Add(Child.Run("child", "peak", folder)[0]);
        }

        var (n, p, l, m) = (Timing.Median(node), Timing.Median(parse), Timing.Median(load), Timing.Median(peak));
        Timing.Print($"{claims,8}{bytes / 1e6,6:0.0} MB{p,7:0.0} ms{n,9:0.0} ms{l,7:0.0} ms{l * 1000 / claims,10:0.0}{l / p,9:0.0}{l / n,8:0.00}{m / 1e6,6:0} MB{m / bytes,9:0.0}");
    }
}
