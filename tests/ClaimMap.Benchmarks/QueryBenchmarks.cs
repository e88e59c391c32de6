using BenchmarkDotNet.Attributes;
using ClaimMap.Benchmarks.Generation;

namespace ClaimMap.Benchmarks;

/// <summary>Look-ups in generated maps: none allocates, and none takes longer in a larger map but for what the processor's caches hold.</summary>
/// <remarks>Each operation asks for another id than the one before it, from all over the map.</remarks>
[Config(typeof(BenchmarkSettings))]
public class QueryBenchmarks
{
    private const int Ids = 1024;

    private readonly ClaimId[] _claims = new ClaimId[Ids];
    private readonly NodeId[] _subjects = new NodeId[Ids];
    private readonly ActorId[] _actors = new ActorId[Ids];
    private readonly SectionId[] _sections = new SectionId[Ids];

    // Every benchmark asks the same map: a large one is loaded once, not for each of them.
    private static (int Claims, ClaimGraph Graph)? _loaded;

    private ClaimGraph? _graph;
    private int _next;

    /// <summary>Gets or sets the number of claims.</summary>
    [Params(10_000, 100_000, 1_000_000)]
    public int Claims { get; set; }

    /// <summary>Loads the map and chooses the ids.</summary>
    [GlobalSetup]
    public void Load()
    {
        if (_loaded?.Claims != Claims)
        {
            _loaded = null;
            _loaded = (Claims, ClaimGraph.Load(GeneratedMap.Cached(Claims)));
        }

        _graph = _loaded!.Value.Graph;
        var random = new Random(1);
        for (var i = 0; i < Ids; i++)
        {
            _claims[i] = _graph.Claims[random.Next(_graph.Claims.Count)].Id;
            _actors[i] = _graph.Actors[random.Next(_graph.Actors.Count)].Id;
            _subjects[i] = i % 2 == 0 ? _actors[i] : _graph.Events[random.Next(_graph.Events.Count)].Id;
            _sections[i] = _graph.Sections[random.Next(_graph.Sections.Count)].Id;
        }
    }

    /// <summary>A claim by its id.</summary>
    [Benchmark]
    public Claim ById() => _graph!.Claims[_claims[Next()]];

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

    private int Next() => _next = (_next + 1) & (Ids - 1);
}
