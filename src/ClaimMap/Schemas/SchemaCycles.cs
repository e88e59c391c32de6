namespace ClaimMap.Schemas;

/// <summary>Refuses schemas that come back to themselves without going down into the instance, for they would never end.</summary>
internal sealed class SchemaCycles
{
    public const string Reason = "the schema refers back to itself without going down into the instance";

    // Far above what anybody writes, and low enough for this walk and the evaluation to be recursive.
    private const int MaxNesting = 128;

    private readonly Dictionary<SchemaNode, int> _tokens;
    private readonly SchemaIndex _index;
    private readonly Dictionary<SchemaNode, bool> _isDone = [];

    private SchemaCycles(Dictionary<int, SchemaNode> nodes, SchemaIndex index)
    {
        _tokens = [];
        foreach (var (token, node) in nodes)
        {
            _tokens.TryAdd(node, token);
        }

        _index = index;
    }

    /// <exception cref="SchemaException">There is such a cycle, or a chain so long that it might as well be one.</exception>
    public static void Refuse(Dictionary<int, SchemaNode> nodes, SchemaIndex index)
    {
        var cycles = new SchemaCycles(nodes, index);
        foreach (var node in nodes.Values)
        {
            cycles.Visit(node, 0);
        }
    }

    private void Visit(SchemaNode node, int nesting)
    {
        if (_isDone.TryGetValue(node, out var isDone))
        {
            if (!isDone)
            {
                throw _index.Wrong(_tokens[node], Reason);
            }

            return;
        }

        if (nesting == MaxNesting)
        {
            throw _index.Wrong(_tokens[node], $"more than {MaxNesting} schemas in a row apply to the same value");
        }

        _isDone[node] = false;
        foreach (var next in InPlace(node))
        {
            Visit(next, nesting + 1);
        }

        _isDone[node] = true;
    }

    private static IEnumerable<SchemaNode> InPlace(SchemaNode node)
    {
        var rules = node.Combinations;
        IEnumerable<SchemaNode?> combined = rules is null
            ? []
            : [rules.Ref, .. rules.AllOf, .. rules.AnyOf, .. rules.OneOf, rules.Not, rules.If, rules.Then, rules.Else];
        return combined.OfType<SchemaNode>().Concat(node.Objects?.DependentSchemas.Select(entry => entry.Node) ?? []);
    }
}
