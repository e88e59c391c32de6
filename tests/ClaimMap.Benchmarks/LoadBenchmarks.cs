using BenchmarkDotNet.Attributes;
using ClaimMap.Benchmarks.Measurements;
using ClaimMap.Loading.Files;
using ClaimMap.Loading.Records;
using ClaimMap.Loading.Schema;

namespace ClaimMap.Benchmarks;

/// <summary>Loading the shipped map, as a whole and stage by stage, beside the framework's parser over the same bytes.</summary>
[Config(typeof(BenchmarkSettings))]
public class LoadBenchmarks
{
    private readonly MapBytes _map = MapBytes.Shipped;
    private readonly IReadOnlyList<MapFile> _parsed = MapBytes.Shipped.ReadAll();

    /// <summary>Parses the files for the stages that follow.</summary>
    public LoadBenchmarks()
    {
        foreach (var file in _parsed)
        {
            file.Parse();
        }
    }

    /// <summary>The baseline.</summary>
    [Benchmark(Baseline = true, Description = "JsonDocument.Parse")]
    public void ParseDocuments() => _map.Parse();

    /// <summary>All stages.</summary>
    [Benchmark]
    public object Load() => _map.Load();

    /// <summary>Bytes to values, with what the parser lets pass.</summary>
    [Benchmark]
    public void Parse()
    {
        foreach (var file in _map.ReadAll())
        {
            using var text = file.Parse();
        }
    }

    /// <summary>Values to violations.</summary>
    [Benchmark]
    public void Schema()
    {
        foreach (var file in _parsed)
        {
            MapSchemas.Check(file, file.Text!);
        }
    }

    /// <summary>Values to records.</summary>
    [Benchmark]
    public void Records()
    {
        var draft = new MapDraft();
        foreach (var file in _parsed)
        {
            RecordLoader.Read(file, draft);
        }
    }
}
