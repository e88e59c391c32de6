namespace ClaimMap;

/// <summary>The id of any node of a graph, with the node's kind. Every typed id converts to it.</summary>
/// <remarks>Equal when kind and text are. <c>default(NodeId)</c> is the id of nothing; its <see cref="Value"/> is empty.</remarks>
public readonly record struct NodeId
{
    private readonly string? _value;

    /// <summary>Creates the id of a node.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public NodeId(NodeKind kind, string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Kind = kind;
        _value = value;
    }

    /// <summary>Gets what the node is.</summary>
    public NodeKind Kind { get; }

    /// <summary>Gets the id's text; ids are unique across all kinds of a map.</summary>
    public string Value => _value ?? "";

    /// <summary>Returns kind and text, as in <c>actor:armenia</c>.</summary>
    public override string ToString() => $"{Kebab.Of(Kind)}:{Value}";
}
