using BenchmarkDotNet.Attributes;
using ClaimMap.Benchmarks.Generation;

namespace ClaimMap.Benchmarks;

/// <summary>Look-ups in generated maps: none allocates, and none takes longer in a larger map but for what the processor's caches hold.</summary>
/// <remarks>
/// Each operation asks for another id than the one before it, in turn out of as many from all over the map: few, which the caches hold with all
/// that they lead to, or more than that. The framework's own dictionary over the same ids shows what a look into memory costs by itself.
/// </remarks>
[Config(typeof(BenchmarkSettings))]
[GcForce(false)] // Nothing is allocated, and a collection between two iterations takes seconds in a map of a million claims.
public class QueryBenchmarks
{
    // Every benchmark asks the same map: a large one is loaded once, not for each of them.
    private static (int Claims, ClaimGraph Graph, Dictionary<ClaimId, Claim> ById)? _loaded;

    private ClaimId[] _claims = [];
    private NodeId[] _subjects = [];
    private ActorId[] _actors = [];
    private SectionId[] _sections = [];
    private ClaimGraph? _graph;
    private Dictionary<ClaimId, Claim>? _byId;
    private int _next;

    /// <summary>Gets or sets the number of claims.</summary>
    [Params(10_000, 100_000, 1_000_000)]
    public int Claims { get; set; }

    /// <summary>Gets or sets how many ids are asked for in turn.</summary>
    [Params(16, 1024)]
    public int Asked { get; set; }

    /// <summary>Loads the map and chooses the ids.</summary>
    [GlobalSetup]
    public void Load()
    {
        if (_loaded?.Claims != Claims)
        {
            _loaded = null;
            var graph = ClaimGraph.Load(GeneratedMap.Cached(Claims));
            _loaded = (Claims, graph, graph.Claims.ToDictionary(c => c.Id));
        }

        (_, _graph, _byId) = _loaded!.Value;
        var random = new Random(1);
        _claims = [.. Enumerable.Range(0, Asked).Select(_ => _graph.Claims[random.Next(_graph.Claims.Count)].Id)];
        _actors = [.. Enumerable.Range(0, Asked).Select(_ => _graph.Actors[random.Next(_graph.Actors.Count)].Id)];
        _sections = [.. Enumerable.Range(0, Asked).Select(_ => _graph.Sections[random.Next(_graph.Sections.Count)].Id)];
        _subjects = [.. _actors.Select((actor, i) => i % 2 == 0 ? (NodeId)actor : _graph.Events[random.Next(_graph.Events.Count)].Id)];
    }

    /// <summary>A claim by its id.</summary>
    [Benchmark]
    public Claim ById() => _graph!.Claims[_claims[Next()]];

    /// <summary>The same from a dictionary.</summary>
    [Benchmark]
    public Claim ByIdInDictionary() => _byId![_claims[Next()]];

    /// <summary>The claims about something.</summary>
    [Benchmark]
    public int About() => _graph!.Claims.About(_subjects[Next()]).Count;

    /// <summary>The allegations of an actor.</summary>
    [Benchmark]
    public int By() => _graph!.Allegations.By(_actors[Next()]).Count;

    /// <summary>The claims of a section.</summary>
    [Benchmark]
    public int In() => _graph!.Claims.In(_sections[Next()]).Count;

    /// <summary>What supports a claim.</summary>
    [Benchmark]
    public int Related() => _graph!.Related(_claims[Next()], RelationKind.Supports, RelationDirection.Incoming).Count;

    private int Next() => _next = (_next + 1) & (Asked - 1);
}
