namespace ClaimMap;

/// <summary>The id of any node of a graph, with the node's kind. Every typed id converts to it.</summary>
/// <param name="Kind">What the node is.</param>
/// <param name="Value">The id's text; ids are unique across all kinds of a map.</param>
/// <remarks>Equal when kind and text are. <c>default(NodeId)</c> is the id of nothing; its <see cref="Value"/> is null.</remarks>
public readonly record struct NodeId(NodeKind Kind, string Value)
{
    /// <summary>Returns kind and text, as in <c>actor:armenia</c>.</summary>
    public override string ToString() => $"{Kebab.Of(Kind)}:{Value}";
}
