using ClaimMap.Model;

namespace ClaimMap.Graph;

/// <summary>For each node of a graph the nodes that name it or that it names, by kind and then in the order of their kind.</summary>
internal sealed class NeighbourIndex
{
    private readonly NodeTable _nodes;
    private readonly Dictionary<NodeId, HashSet<NodeId>> _found = [];
    private readonly Dictionary<NodeId, NodeId[]> _neighbours;

    public NeighbourIndex(MapContent content, NodeTable nodes)
    {
        _nodes = nodes;
        foreach (var record in nodes.Records)
        {
            foreach (var named in NamedIds.Of(record).Where(named => !named.Member.StartsWith(NamedIds.Readings, StringComparison.Ordinal)))
            {
                Join(record.Node, named.Id);
            }
        }

        // What joins two others without being named by any.
        foreach (var relation in content.Relations)
        {
            Join(relation.From, relation.To);
        }

        foreach (var mention in content.Mentions)
        {
            Join(mention.Target, mention.Anchor.Passage);
        }

        foreach (var accord in content.Accords)
        {
            foreach (var term in accord.Terms)
            {
                Join(accord.Id, term.Id);
            }
        }

        _neighbours = _found.ToDictionary(f => f.Key, f => f.Value.OrderBy(n => (n.Kind, _nodes.Find(n))).ToArray());
        _found.Clear();
    }

    public NodeId[] Of(NodeId node) => _neighbours.GetValueOrDefault(node, []);

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
