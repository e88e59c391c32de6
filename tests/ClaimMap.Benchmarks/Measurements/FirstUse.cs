using System.Diagnostics;
using System.Globalization;

namespace ClaimMap.Benchmarks.Measurements;

/// <summary>How long the first use of the shipped graph takes in a fresh process, beside a first use of the framework's parser.</summary>
internal static class FirstUse
{
    private const int Rounds = 15;

    public static int Run()
    {
        var (graph, parser) = (new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            graph.AddRange(Child.Run("child", "first-graph"));
            parser.AddRange(Child.Run("child", "first-parse"));
        }

        var (graphTime, parserTime) = (Timing.Median(graph), Timing.Median(parser));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"first use of Ceasefire2020.Graph {graphTime:0} ms; first JsonDocument.Parse of the same bytes {parserTime:0} ms; ratio {graphTime / parserTime:0.0} (medians of {Rounds} processes each)"));
        return 0;
    }

    public static int Graph()
    {
        var watch = Stopwatch.StartNew();
        var graph = Ceasefire2020.Graph;
        var time = watch.Elapsed.TotalMilliseconds;
        GC.KeepAlive(graph);
        return Child.Answer(time);
    }

    public static int Parse()
    {
        var map = MapBytes.Shipped();
        var watch = Stopwatch.StartNew();
        map.ParseDocuments();
        return Child.Answer(watch.Elapsed.TotalMilliseconds);
    }
}
