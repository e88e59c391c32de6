using System.Text.Json.Serialization;
using ClaimMap.Model;

namespace ClaimMap;

/// <summary>That one claim bears on another, and how, as the document argues.</summary>
/// <remarks>
/// Equal when every property is. That both claims exist is checked when the map is built (CM2007).
/// </remarks>
public sealed partial record Relation : INode
{
    /// <summary>Creates a relation.</summary>
    /// <exception cref="ArgumentException">A claim is related to itself, or <paramref name="rationale"/> is blank.</exception>
    public Relation(RelationId id, RelationKind kind, ClaimId from, ClaimId to, string? rationale = null)
    {
        Id = id;
        Kind = kind;
        From = from;
        To = to;
        Rationale = rationale;
    }

    /// <summary>Gets the relation's own id.</summary>
    public RelationId Id { get; init; }

    NodeId INode.Node => new(NodeKind.Relation, Id.Value);

    /// <summary>Gets how <see cref="From"/> bears on <see cref="To"/>.</summary>
    public RelationKind Kind { get; init; }

    /// <summary>Gets the claim that bears on the other.</summary>
    public ClaimId From { get; init => field = Other(To, value, "from"); }

    /// <summary>Gets the claim that is borne on.</summary>
    public ClaimId To { get; init => field = Other(From, value, "to"); }

    /// <summary>Gets why the two are so related, or null where nobody has said.</summary>
    public string? Rationale { get; init => field = Checked.OptionalText(value); }

    private static ClaimId Other(ClaimId end, ClaimId value, string member) =>
        value != end ? value : throw new ArgumentException($"A relation joins two claims, but both of its ends are \"{value}\".", member);

    /// <summary>Returns the two claims and the kind, as in <c>a supports b</c>.</summary>
    public override string ToString() => $"{From} {Kebab.Of(Kind)} {To}";
}

/// <summary>The id of a relation between two claims: author-assigned, kebab-case, stable, never reused.</summary>
/// <remarks>
/// Two ids are equal when their text is, ordinally. <c>default(RelationId)</c> has an empty <see cref="Value"/>, is the id of
/// nothing and is found in no map.
/// </remarks>
public readonly partial record struct RelationId : INodeId
{
    private readonly string? _value;

    /// <summary>Creates an id from its text.</summary>
    /// <param name="value">Lower-case words of ASCII letters and digits joined by single hyphens, a letter first; at most 80 characters.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not of that form.</exception>
    public RelationId(string value)
    {
        IdText.ThrowIfMalformed(value);
        _value = value;
    }

    /// <summary>Gets the id's text; empty for the default value.</summary>
    public string Value => _value ?? "";

    /// <summary>Returns the id as one of any kind of node.</summary>
    public static implicit operator NodeId(RelationId id) => id.ToNodeId();

    /// <summary>Returns the id as one of any kind of node.</summary>
    public NodeId ToNodeId() => new(NodeKind.Relation, Value);

    /// <summary>Returns <see cref="Value"/>.</summary>
    public override string ToString() => Value;
}

/// <summary>How one claim bears on another.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<RelationKind>))]
public enum RelationKind
{
    /// <summary>A reason to believe it.</summary>
    Supports,

    /// <summary>A reason not to believe it, or its contrary.</summary>
    Opposes,

    /// <summary>A cause or motive of it.</summary>
    Explains,

    /// <summary>A limit of it.</summary>
    Qualifies,

    /// <summary>The same proposition under another tag, source or strength.</summary>
    Restates,
}

/// <summary>From which end of a relation a claim is looked at.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<RelationDirection>))]
public enum RelationDirection
{
    /// <summary>The claims that bear on it: it is at the relation's <see cref="Relation.To"/>.</summary>
    Incoming,

    /// <summary>The claims that it bears on: it is at the relation's <see cref="Relation.From"/>.</summary>
    Outgoing,
}
