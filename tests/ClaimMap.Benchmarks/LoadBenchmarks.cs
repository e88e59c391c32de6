using BenchmarkDotNet.Attributes;
using ClaimMap.Benchmarks.Measurements;

namespace ClaimMap.Benchmarks;

/// <summary>Loading the shipped map, all stages, beside the framework's parser over the same bytes.</summary>
[Config(typeof(BenchmarkSettings))]
public class LoadBenchmarks
{
    private readonly MapBytes _map = MapBytes.Shipped();

    /// <summary>The baseline.</summary>
    [Benchmark(Baseline = true, Description = "JsonDocument.Parse")]
    public void ParseDocuments() => _map.ParseDocuments();

    /// <summary>Bytes to graph.</summary>
    [Benchmark]
    public ClaimGraph LoadShipped() => _map.Load();
}
