namespace ClaimMap.Indexing;

/// <summary>For each claim its relations in either direction, by kind and then by the other claim's place in the document.</summary>
internal sealed class RelationIndex
{
    private readonly Relation[] _relations;
    private readonly Adjacency _outgoing;
    private readonly Adjacency _incoming;
    private readonly int[] _outgoingClaims;
    private readonly int[] _incomingClaims;

    public RelationIndex(MapRecords records, ClaimLinks links)
    {
        _relations = records.Relations;
        (_outgoing, _outgoingClaims) = Build(records.Claims.Length, links.From, links.To);
        (_incoming, _incomingClaims) = Build(records.Claims.Length, links.To, links.From);
    }

    /// <summary>The relation with an ordinal: its place in the order of the data file.</summary>
    public Relation this[int ordinal] => _relations[ordinal];

    /// <summary>The relations of a claim in one direction, as ordinals.</summary>
    public (int[] Ordinals, int Start, int Count) RelationsOf(int claim, RelationDirection direction)
    {
        var adjacency = direction == RelationDirection.Outgoing ? _outgoing : _incoming;
        var (start, count) = adjacency.Of(claim);
        return (adjacency.Values, start, count);
    }

    /// <summary>The claims at the other ends of a claim's relations of one kind, as ordinals.</summary>
    public (int[] Ordinals, int Start, int Count) ClaimsOf(int claim, RelationKind kind, RelationDirection direction)
    {
        var (relations, start, count) = RelationsOf(claim, direction);
        var end = start + count;
        while (start < end && _relations[relations[start]].Kind < kind)
        {
            start++;
        }

        while (start < end && _relations[relations[end - 1]].Kind > kind)
        {
            end--;
        }

        return (direction == RelationDirection.Outgoing ? _outgoingClaims : _incomingClaims, start, end - start);
    }

    private (Adjacency Relations, int[] Claims) Build(int claims, int[] near, int[] far)
    {
        // Relations of a claim are few: pairs sorted once by kind and far end fall into each run already in order.
        var order = new int[_relations.Length];
        var keys = new long[_relations.Length];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
            keys[i] = ((long)_relations[i].Kind << 32) | (uint)far[i];
        }

        Array.Sort(keys, order);
        var pairs = new (int, int)[order.Length];
        for (var i = 0; i < order.Length; i++)
        {
            pairs[i] = (near[order[i]], order[i]);
        }

        var adjacency = Adjacency.Build(claims, pairs);
        var ends = new int[adjacency.Values.Length];
        for (var i = 0; i < ends.Length; i++)
        {
            ends[i] = far[adjacency.Values[i]];
        }

        return (adjacency, ends);
    }
}
