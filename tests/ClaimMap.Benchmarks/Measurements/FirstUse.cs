using System.Diagnostics;
using System.Text.Json;
using ClaimMap.Loading.Files;

namespace ClaimMap.Benchmarks.Measurements;

/// <summary>How long the first use of the shipped graph takes in a fresh process, beside a first use of the framework's parser.</summary>
internal static class FirstUse
{
    private const int Rounds = 25;

    public static int Run()
    {
        var (graph, folder, parser, readers) = (new List<double>(), new List<double>(), new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            // In turn: the machine is not equally fast all the time.
            parser.AddRange(Child.Run("child", "first-parse"));
            graph.AddRange(Child.Run("child", "first-graph"));
            readers.AddRange(Child.Run("child", "first-read-and-parse"));
            folder.AddRange(Child.Run("child", "first-load", Repository.Path("data/ceasefire-2020")));
        }

        var parse = Timing.Median(parser);
        Timing.Print($"first JsonDocument.Parse of the shipped files' bytes  {parse,6:0.0} ms");
        Timing.Print($"the same, reading the files included                  {Timing.Median(readers),6:0.0} ms  {Timing.Median(readers) / parse:0.0}");
        Timing.Print($"first use of Ceasefire2020.Graph                      {Timing.Median(graph),6:0.0} ms  {Timing.Median(graph) / parse:0.0}");
        Timing.Print($"first ClaimGraph.Load of the same map as a folder     {Timing.Median(folder),6:0.0} ms  {Timing.Median(folder) / parse:0.0}");
        Timing.Print($"(medians of {Rounds} processes each, in turn)");
        return 0;
    }

    public static int Graph() => Child.Answer(Timing.Of(static () => GC.KeepAlive(Ceasefire2020.Graph)));

    public static int Load(string folder) => Child.Answer(Timing.Of(() => GC.KeepAlive(ClaimGraph.Load(folder))));

    public static int Parse()
    {
        var files = new EmbeddedMapFolder("ceasefire-2020").ReadAll();
        var watch = Stopwatch.StartNew();
        foreach (var file in files)
        {
            using var document = JsonDocument.Parse(file.Utf8);
        }

        return Child.Answer(watch.Elapsed.TotalMilliseconds);
    }

    public static int ReadAndParse()
    {
        var folder = Repository.Path("data/ceasefire-2020");
        var watch = Stopwatch.StartNew();
        foreach (var file in Directory.GetFiles(folder, "*.json", SearchOption.AllDirectories))
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(file));
        }

        return Child.Answer(watch.Elapsed.TotalMilliseconds);
    }
}
