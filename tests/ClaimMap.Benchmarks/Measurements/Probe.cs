using System.Diagnostics;
using System.Text.Json;
using ClaimMap.Json;
using ClaimMap.Schemas;
using ClaimMap.Validation;

namespace ClaimMap.Benchmarks.Measurements;

internal static class Probe
{
    public static int Run(string folder, int rounds)
    {
        var files = new DirectoryMapFolder(folder).ReadAll();
        var bytes = files.Sum(f => (long)f.Utf8.Length);
        Console.WriteLine($"{bytes / 1e6:0.0} MB");
        var result = ClaimGraph.TryLoad(folder);
        foreach (var d in result.Diagnostics.Take(5))
        {
            Console.WriteLine(d);
        }

        result = null;
        for (var round = 0; round < rounds; round++)
        {
            var doc = Time(() => { foreach (var f in files) { using var d = JsonDocument.Parse(f.Utf8); } });
            var tapes = new JsonTape[files.Count];
            var tape = Time(() => { for (var i = 0; i < files.Count; i++) { tapes[i] = JsonParser.Parse(files[i].Utf8, [])!; } });
            var schema = Time(() => { for (var i = 0; i < files.Count; i++) { MapSchemas.Of(files[i].Kind).Evaluate(tapes[i], new SchemaViolations(10)); } });
            var pool = new StringPool((int)(bytes / 400)); MapDraft? draft = null;
            var parts = new MapDraft[files.Count];
            var wire = Time(() =>
            {
                for (var i = 0; i < files.Count; i++)
                {
                    var d = new MapDraft();
                    new RecordReader(files[i], tapes[i], [], false, d, pool).Read();
                    parts[i] = d;
                }
                draft = MapDraft.Join(parts);
            });
            RuleContext? context = null;
            var rules = Time(() => { context = new RuleContext(draft!); Rules.Check(context); });
            ClaimGraph? graph = null;
            var freeze = Time(() => graph = GraphFactory.Create(draft!, context!.Nodes));
            GC.KeepAlive(graph);
            graph = null; draft = null; context = null; tapes = null;
            var all = Time(() => graph = ClaimGraph.TryLoad(folder).Graph);
            Console.WriteLine($"doc {doc:0.0} tape {tape / doc:0.00} schema {schema / doc:0.00} wire {wire / doc:0.00} rules {rules / doc:0.00} freeze {freeze / doc:0.00} | sum {(tape + schema + wire + rules + freeze) / doc:0.00} all {all / doc:0.00} peak {Process.GetCurrentProcess().PeakWorkingSet64 / (double)bytes:0.0}x");
            GC.KeepAlive(graph);
        }

        return 0;
    }

    private static double Time(Action action)
    {
        GC.Collect();
        var (g0, g1, g2) = (GC.CollectionCount(0), GC.CollectionCount(1), GC.CollectionCount(2));
        var pause = GC.GetTotalPauseDuration();
        var watch = Environment.CpuUsage.TotalTime;
        action();
        var t = (Environment.CpuUsage.TotalTime - watch).TotalMilliseconds;
        if (Environment.GetEnvironmentVariable("GCINFO") == "1")
        {
            Console.Write($"[{t:0} pause {(GC.GetTotalPauseDuration() - pause).TotalMilliseconds:0} {GC.CollectionCount(0) - g0}/{GC.CollectionCount(1) - g1}/{GC.CollectionCount(2) - g2}] ");
        }

        return t;
    }
}
