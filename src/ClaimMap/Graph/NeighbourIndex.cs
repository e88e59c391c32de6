using ClaimMap.Model;

namespace ClaimMap.Graph;

/// <summary>For each node of a graph the nodes that name it or that it names, by kind and then in the order of their kind.</summary>
internal sealed class NeighbourIndex
{
    private readonly NodeTable _nodes;
    private readonly Dictionary<NodeId, HashSet<NodeId>> _found = [];
    private readonly Dictionary<NodeId, NodeId[]> _neighbours;

    public NeighbourIndex(MapRecords records, NodeTable nodes)
    {
        _nodes = nodes;
        Add(records.Passages, static p => p.Id, NamedIds.Of);
        Add(records.Claims, static c => c.Id, static c => NamedIds.Of(c).Where(named => !named.Member.StartsWith(NamedIds.Readings, StringComparison.Ordinal)));
        Add(records.Relations, static r => r.Id, NamedIds.Of);
        Add(records.Actors, static a => a.Id, NamedIds.Of);
        Add(records.Places, static p => p.Id, NamedIds.Of);
        Add(records.Events, static e => e.Id, NamedIds.Of);
        Add(records.Ceasefires, static c => c.Id, NamedIds.Of);
        Add(records.Terms, static t => t.Id, NamedIds.Of);
        Add(records.Resolutions, static r => r.Id, NamedIds.Of);
        Add(records.Instruments, static i => i.Id, NamedIds.Of);
        Add(records.References, static r => r.Id, NamedIds.Of);

        // What joins two others without being named by any.
        foreach (var relation in records.Relations)
        {
            Join(relation.From, relation.To);
        }

        foreach (var mention in records.Mentions)
        {
            Join(mention.Target, mention.Anchor.Passage);
        }

        foreach (var ceasefire in records.Ceasefires)
        {
            foreach (var term in ceasefire.Terms)
            {
                Join(ceasefire.Id, term.Id);
            }
        }

        _neighbours = _found.ToDictionary(f => f.Key, f => f.Value.OrderBy(n => (n.Kind, _nodes.Find(n))).ToArray());
        _found.Clear();
    }

    public NodeId[] Of(NodeId node) => _neighbours.GetValueOrDefault(node, []);

    private void Add<T>(T[] records, Func<T, NodeId> idOf, Func<T, IEnumerable<NamedId>> namedBy)
    {
        foreach (var record in records)
        {
            foreach (var named in namedBy(record))
            {
                Join(idOf(record), named.Id);
            }
        }
    }

    private void Join(NodeId one, NodeId other)
    {
        Note(one, other);
        Note(other, one);
    }

    private void Note(NodeId node, NodeId neighbour)
    {
        if (!_found.TryGetValue(node, out var neighbours))
        {
            _found.Add(node, neighbours = []);
        }

        neighbours.Add(neighbour);
    }
}
