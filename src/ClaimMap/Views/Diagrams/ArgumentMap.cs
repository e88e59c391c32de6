namespace ClaimMap.Views.Diagrams;

/// <summary>The claims that a graph shows, in the document's order, and the relations between them.</summary>
internal sealed class ArgumentMap
{
    public ArgumentMap(ClaimGraph graph, ClaimScope? scope)
    {
        Claims = ClaimScope.ClaimsOf(graph, scope);
        var shown = Claims.Select(c => c.Id).ToHashSet();
        Relations = [.. graph.Relations.Where(r => shown.Contains(r.From) && shown.Contains(r.To))];
    }

    public IReadOnlyList<Claim> Claims { get; }

    public IReadOnlyList<Relation> Relations { get; }
}
