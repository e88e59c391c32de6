using System.Globalization;
using ClaimMap.Model;

namespace ClaimMap.Views.Diagrams;

/// <summary>Who says something about whom, counted.</summary>
/// <remarks>
/// An allegation leads from each of its sources to each actor that it is about as subject or target, and to the one it is
/// addressed to. Nodes and edges stand in reading order.
/// </remarks>
internal sealed class ActorMap
{
    private readonly List<ActorMapNode> _nodes = [];
    private readonly List<ActorMapEdge> _edges = [];
    private readonly Dictionary<AttributionSource, ActorMapNode> _nodeOf = [];
    private readonly Dictionary<(string From, string To), ActorMapEdge> _edgeOf = [];
    private readonly ClaimGraph _graph;
    private int _groups;

    public ActorMap(ClaimGraph graph, ClaimScope? scope)
    {
        _graph = graph;
        foreach (var allegation in ClaimScope.ClaimsOf(graph, scope).OfType<AttributedAllegation>())
        {
            Add(allegation);
        }
    }

    public IReadOnlyList<ActorMapNode> Nodes => _nodes;

    public IReadOnlyList<ActorMapEdge> Edges => _edges;

    /// <summary>The actors that an allegation concerns or is addressed to, each once.</summary>
    public static IEnumerable<ActorId> TargetsOf(AttributedAllegation allegation)
    {
        var targets = allegation.About
            .Where(a => a.Subject.Kind == NodeKind.Actor && a.Role is AboutRole.Subject or AboutRole.Target)
            .Select(a => new ActorId(a.Subject.Value));
        return (allegation.Attribution.Addressee is { } addressee ? targets.Append(addressee) : targets).Distinct();
    }

    private void Add(AttributedAllegation allegation)
    {
        ActorId[] targets = [.. TargetsOf(allegation)];
        foreach (var source in targets.Length == 0 ? [] : allegation.Attribution.Sources.Distinct())
        {
            var from = NodeOf(source);
            foreach (var target in targets)
            {
                EdgeOf(from, NodeOf(new AttributionSource(target))).Count(allegation.Attribution);
            }
        }
    }

    private ActorMapEdge EdgeOf(ActorMapNode from, ActorMapNode to)
    {
        if (!_edgeOf.TryGetValue((from.Id, to.Id), out var edge))
        {
            edge = new ActorMapEdge(from, to);
            _edgeOf.Add((from.Id, to.Id), edge);
            _edges.Add(edge);
        }

        return edge;
    }

    private ActorMapNode NodeOf(AttributionSource source)
    {
        if (!_nodeOf.TryGetValue(source, out var node))
        {
            // What has no id gets a number: no two names can fall together.
            var (id, kind) = source.Match(
                actor => (actor.ToNodeId().ToString(), Kebab.Of(_graph.Actors[actor].Kind)),
                _ => (string.Create(CultureInfo.InvariantCulture, $"group:{++_groups}"), "unidentified-group"),
                static () => ("unspecified", "unspecified"));
            node = new ActorMapNode(id, _graph.Names.Of(source), kind);
            _nodeOf.Add(source, node);
            _nodes.Add(node);
        }

        return node;
    }
}

/// <summary>What one source says about one actor: how many allegations, and how they are meant.</summary>
internal sealed class ActorMapEdge(ActorMapNode from, ActorMapNode to)
{
    private readonly int[] _cues = new int[Enum.GetValues<AttributionCue>().Length];

    public ActorMapNode From { get; } = from;

    public ActorMapNode To { get; } = to;

    public int Allegations { get; private set; }

    public int Endorsed { get; private set; }

    public int Disputed { get; private set; }

    /// <summary>Gets its own name: those of its ends.</summary>
    public string Id => $"{From.Id}-{To.Id}";

    /// <summary>Gets what the source does, and how often where that is more than once: <c>accuses (2), denies</c>.</summary>
    public string Label => string.Join(", ", Enum.GetValues<AttributionCue>().Where(c => CountOf(c) > 0)
        .Select(c => CountOf(c) == 1 ? Kebab.Of(c) : string.Create(CultureInfo.InvariantCulture, $"{Kebab.Of(c)} ({CountOf(c)})")));

    /// <summary>How many of the allegations are put by a kind of verb.</summary>
    public int CountOf(AttributionCue cue) => _cues[(int)cue];

    public void Count(Attribution attribution)
    {
        Allegations++;
        _cues[(int)attribution.Cue]++;
        Endorsed += attribution.Stance == Stance.Endorsed ? 1 : 0;
        Disputed += attribution.Stance == Stance.Disputed ? 1 : 0;
    }
}

/// <summary>An actor of the map, a group that it only names, or nobody in particular.</summary>
/// <param name="Id">Kind and id, as in <c>actor:armenia</c>; <c>group:1</c> and so on; <c>unspecified</c>.</param>
/// <param name="Name">What it is called, as the data has it.</param>
/// <param name="Kind">The kind of actor, <c>unidentified-group</c> or <c>unspecified</c>.</param>
internal sealed record ActorMapNode(string Id, string Name, string Kind);
