using System.Globalization;

namespace ClaimMap.Benchmarks.Measurements;

/// <summary>What each stage of loading takes, one file after the other, as multiples of <c>JsonDocument.Parse</c>.</summary>
internal static class Stages
{
    private const int Rounds = 9;

    public static int Run(string folder)
    {
        var map = MapBytes.Of(folder);
        var times = new Dictionary<string, List<double>>();
        var allocated = new Dictionary<string, double>();
        var paused = new Dictionary<string, List<double>>();
        for (var round = 0; round < Rounds; round++)
        {
            var stages = new StagedLoad(map);
            Add("JsonDocument.Parse", map.ParseDocuments);
            Add("digest", stages.TakeDigest);
            Add("UTF-8", stages.CheckUtf8);
            Add("tape", stages.Parse);
            Add("schema", stages.Evaluate);
            Add("wire records, model", stages.ReadRecords);
            Add("rules", stages.CheckRules);
            Add("freeze", stages.Freeze);
            Add("all, files in parallel", () => GC.KeepAlive(map.Load()));
        }

        var parse = Timing.Median(times["JsonDocument.Parse"]);
        foreach (var (stage, taken) in times)
        {
            var time = Timing.Median(taken);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{stage,-24}{time,10:0.00} ms  {time / parse,6:0.00}  of it collecting {Timing.Median(paused[stage]) / parse,5:0.00}  allocates {allocated[stage] / map.Length,5:0.00} bytes per byte"));
        }

        return 0;

        void Add(string stage, Action action)
        {
            if (!times.TryGetValue(stage, out var taken))
            {
                times[stage] = taken = [];
                paused[stage] = [];
            }

            var before = GC.GetTotalAllocatedBytes(precise: true);
            taken.Add(Timing.Of(action, out var pause));
            paused[stage].Add(pause);
            allocated[stage] = GC.GetTotalAllocatedBytes(precise: true) - before;
        }
    }
}
