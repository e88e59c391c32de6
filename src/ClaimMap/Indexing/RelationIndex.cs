namespace ClaimMap.Indexing;

/// <summary>For each claim its relations in either direction, by kind and then by the other claim's place in the document.</summary>
internal sealed class RelationIndex
{
    private static readonly int Kinds = Enum.GetValues<RelationKind>().Length;

    private readonly Relation[] _relations;

    // A claim has a key for each kind, so that the relations of one kind are as quickly found as all of them.
    private readonly Adjacency _outgoing;
    private readonly Adjacency _incoming;
    private readonly int[] _outgoingClaims;
    private readonly int[] _incomingClaims;

    public RelationIndex(MapRecords records, ClaimLinks links)
    {
        _relations = records.Relations;
        (_outgoing, _outgoingClaims) = Build(records.Claims.Length, links.Kinds, links.From, links.To);
        (_incoming, _incomingClaims) = Build(records.Claims.Length, links.Kinds, links.To, links.From);
    }

    /// <summary>The relation with an ordinal: its place in the order of the data file.</summary>
    public Relation this[int ordinal] => _relations[ordinal];

    /// <summary>The relations of a claim in one direction, as ordinals; none of a negative number.</summary>
    public (int[] Ordinals, int Start, int Count) RelationsOf(int claim, RelationDirection direction)
    {
        var adjacency = direction == RelationDirection.Outgoing ? _outgoing : _incoming;
        var (start, count) = adjacency.Of(claim * Kinds, Kinds);
        return (adjacency.Values, start, count);
    }

    /// <summary>The claims at the other ends of a claim's relations of one kind, as ordinals; none of a negative number.</summary>
    public (int[] Ordinals, int Start, int Count) ClaimsOf(int claim, RelationKind kind, RelationDirection direction)
    {
        var (adjacency, claims) = direction == RelationDirection.Outgoing ? (_outgoing, _outgoingClaims) : (_incoming, _incomingClaims);
        var (start, count) = (uint)kind < (uint)Kinds ? adjacency.Of((claim * Kinds) + (int)kind) : (0, 0);
        return (claims, start, count);
    }

    private static (Adjacency Relations, int[] Claims) Build(int claims, RelationKind[] kinds, int[] near, int[] far)
    {
        var keys = new int[kinds.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = (near[i] * Kinds) + (int)kinds[i];
        }

        var adjacency = Adjacency.Group(claims * Kinds, keys, (a, b) => far[a] != far[b] ? far[a].CompareTo(far[b]) : a.CompareTo(b));
        return (adjacency, Array.ConvertAll(adjacency.Values, relation => far[relation]));
    }
}
