using BenchmarkDotNet.Attributes;
using ClaimMap.Benchmarks.Generation;
using ClaimMap.Benchmarks.Measurements;

namespace ClaimMap.Benchmarks;

/// <summary>Loading generated maps, all stages, beside the framework's parser over the same bytes.</summary>
/// <remarks>A million claims, and peak memory, are measured in fresh processes: see the word <c>scale</c>.</remarks>
[Config(typeof(BenchmarkSettings))]
public class GeneratedLoadBenchmarks
{
    private MapBytes? _map;

    /// <summary>Gets or sets the number of claims.</summary>
    [Params(200, 10_000, 100_000)]
    public int Claims { get; set; }

    /// <summary>Reads the files into memory.</summary>
    [GlobalSetup]
    public void ReadFiles() => _map = MapBytes.Of(GeneratedMap.Cached(Claims));

    /// <summary>The baseline.</summary>
    [Benchmark(Baseline = true, Description = "JsonDocument.Parse")]
    public void ParseDocuments() => _map!.ParseDocuments();

    /// <summary>Bytes to graph.</summary>
    [Benchmark]
    public ClaimGraph LoadGenerated() => _map!.Load();
}
