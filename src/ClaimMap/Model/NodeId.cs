using System.Text.Json.Serialization;
using ClaimMap.Model;

namespace ClaimMap;

/// <summary>The id of any node of a graph, with the node's kind. Every typed id converts to it.</summary>
/// <remarks>Equal when kind and text are. <c>default(NodeId)</c> is the id of nothing; its <see cref="Value"/> is empty.</remarks>
public readonly partial record struct NodeId
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

/// <summary>A typed id of a node of the graph.</summary>
public interface INodeId
{
    /// <summary>Returns the id with the kind of node that its type stands for.</summary>
    NodeId ToNodeId();
}

/// <summary>What a node of the graph is.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<NodeKind>))]
public enum NodeKind
{
    /// <summary>No node; the kind of <c>default(NodeId)</c>.</summary>
    None,

    /// <summary>A <see cref="ClaimMap.Claim"/>.</summary>
    Claim,

    /// <summary>A <see cref="ClaimMap.Relation"/>.</summary>
    Relation,

    /// <summary>An <see cref="ClaimMap.Actor"/>.</summary>
    Actor,

    /// <summary>A <see cref="ClaimMap.Place"/>.</summary>
    Place,

    /// <summary>A <see cref="ReportedEvent"/>.</summary>
    Event,

    /// <summary>An <see cref="ClaimMap.Accord"/>.</summary>
    Accord,

    /// <summary>An <see cref="AccordTerm"/>.</summary>
    Term,

    /// <summary>A <see cref="ClaimMap.Resolution"/>.</summary>
    Resolution,

    /// <summary>An <see cref="ClaimMap.Instrument"/>.</summary>
    Instrument,

    /// <summary>A <see cref="ClaimMap.Topic"/>.</summary>
    Topic,

    /// <summary>A <see cref="ClaimMap.Reference"/>.</summary>
    Reference,

    /// <summary>A <see cref="ClaimMap.Source"/>.</summary>
    Source,

    /// <summary>A <see cref="ClaimMap.Section"/>.</summary>
    Section,

    /// <summary>A <see cref="ClaimMap.Passage"/>.</summary>
    Passage,
}
