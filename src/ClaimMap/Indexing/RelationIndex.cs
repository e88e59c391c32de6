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
        var ordinals = new int[_relations.Length];
        for (var i = 0; i < ordinals.Length; i++)
        {
            ordinals[i] = i;
        }

        Comparison<int> order = ByKindAndEnd;
        var adjacency = Adjacency.Group(claims, near, ordinals);
        for (var claim = 0; claim < claims; claim++)
        {
            var (start, count) = adjacency.Of(claim);
            if (count > 1)
            {
                adjacency.Values.AsSpan(start, count).Sort(order);
            }
        }

        return (adjacency, Array.ConvertAll(adjacency.Values, relation => far[relation]));

        int ByKindAndEnd(int a, int b)
        {
            var kinds = (int)_relations[a].Kind - (int)_relations[b].Kind;
            var ends = kinds != 0 ? kinds : far[a].CompareTo(far[b]);
            return ends != 0 ? ends : a.CompareTo(b);
        }
    }
}
