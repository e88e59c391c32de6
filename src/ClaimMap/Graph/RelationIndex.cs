namespace ClaimMap.Graph;

/// <summary>For each claim its relations in either direction, by kind and then by the other claim's position in the document.</summary>
internal sealed class RelationIndex(MapContent content, NodeTable nodes)
{
    private readonly Lazy<Dictionary<ClaimId, Relation[]>> _outgoing = new(() => Group(content, nodes, static r => r.From, static r => r.To));
    private readonly Lazy<Dictionary<ClaimId, Relation[]>> _incoming = new(() => Group(content, nodes, static r => r.To, static r => r.From));

    public Relation[] Of(ClaimId claim, RelationDirection direction) =>
        (direction == RelationDirection.Outgoing ? _outgoing : _incoming).Value.GetValueOrDefault(claim, []);

    /// <summary>The claims at the other ends of a claim's relations of one kind, in the document's order.</summary>
    public IEnumerable<ClaimId> EndsOf(ClaimId claim, RelationKind kind, RelationDirection direction) =>
        Of(claim, direction).Where(r => r.Kind == kind).Select(r => direction == RelationDirection.Outgoing ? r.To : r.From);

    private static Dictionary<ClaimId, Relation[]> Group(MapContent content, NodeTable nodes, Func<Relation, ClaimId> near, Func<Relation, ClaimId> far) =>
        content.Relations.GroupBy(near).ToDictionary(g => g.Key, g => g.OrderBy(r => (r.Kind, nodes.Find(far(r)))).ToArray());
}
