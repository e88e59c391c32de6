using BenchmarkDotNet.Attributes;
using ClaimMap.Benchmarks.Measurements;

namespace ClaimMap.Benchmarks;

/// <summary>Each stage of loading the shipped map by itself, beside the framework's parser over the same bytes.</summary>
[Config(typeof(BenchmarkSettings))]
public class StageBenchmarks
{
    private readonly MapBytes _map = MapBytes.Shipped();
    private readonly StagedLoad _stages;

    /// <summary>Takes every stage once, so that each finds what it works on.</summary>
    public StageBenchmarks()
    {
        _stages = new StagedLoad(_map);
        _stages.RunAll();
    }

    /// <summary>The baseline.</summary>
    [Benchmark(Baseline = true, Description = "JsonDocument.Parse")]
    public void ParseDocuments() => _map.ParseDocuments();

    /// <summary>Bytes to the digest of the data's version.</summary>
    [Benchmark]
    public void Digest() => _stages.TakeDigest();

    /// <summary>Bytes to the certainty that they are UTF-8.</summary>
    [Benchmark]
    public void CheckUtf8() => _stages.CheckUtf8();

    /// <summary>Bytes to tape, the check of UTF-8 included.</summary>
    [Benchmark]
    public void Tape() => _stages.Parse();

    /// <summary>Tape to violations.</summary>
    [Benchmark]
    public void Schema() => _stages.Evaluate();

    /// <summary>Tape to wire records to the model's.</summary>
    [Benchmark]
    public void WireAndModel() => _stages.ReadRecords();

    /// <summary>Records to problems.</summary>
    [Benchmark]
    public void CheckRules() => _stages.CheckRules();

    /// <summary>Records to graph.</summary>
    [Benchmark]
    public void Freeze() => _stages.Freeze();
}
