using System.Text.Json.Serialization;
using ClaimMap.Model;

namespace ClaimMap;

/// <summary>Somebody who acts, speaks or is spoken of: a state, a person, a body, an armed force, a group, a publisher.</summary>
/// <remarks>
/// Equal when every property is. That <see cref="PartOf"/> is declared and leads in no circle is checked when the map is
/// built (CM2001, CM3009).
/// </remarks>
public sealed partial record Actor : INode
{
    /// <summary>Creates an actor.</summary>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    public Actor(
        ActorId id,
        ActorKind kind,
        string name,
        bool unnamed = false,
        ValueList<AlternateName> aliases = default,
        ActorId? partOf = null,
        ValueList<ExternalId> externalIds = default,
        string? kindLabel = null)
    {
        Id = id;
        Kind = kind;
        Name = name;
        Unnamed = unnamed;
        Aliases = aliases;
        PartOf = partOf;
        ExternalIds = externalIds;
        KindLabel = kindLabel;
    }

    /// <summary>Gets the actor's id.</summary>
    public ActorId Id { get; init; }

    NodeId INode.Node => new(NodeKind.Actor, Id.Value);

    /// <summary>Gets what kind of actor it is.</summary>
    public ActorKind Kind { get; init; }

    /// <summary>Gets what it is in the annotator's words, where <see cref="Kind"/> says too little, or null.</summary>
    public string? KindLabel { get; init => field = Checked.OptionalText(value); }

    /// <summary>Gets the name; where <see cref="Unnamed"/>, the annotator's description.</summary>
    public string Name { get; init => field = Checked.Text(value); }

    /// <summary>Gets whether the document refers to the actor without naming it.</summary>
    public bool Unnamed { get; init; }

    /// <summary>Gets the other ways in which the document names it.</summary>
    public ValueList<AlternateName> Aliases { get; init; }

    /// <summary>Gets the actor that this one is part of, or null.</summary>
    public ActorId? PartOf { get; init; }

    /// <summary>Gets its ids in other registers, each with its source.</summary>
    public ValueList<ExternalId> ExternalIds { get; init; }

    /// <summary>Returns id, name and kind.</summary>
    public override string ToString() => $"{Id}: {Name} ({Kebab.Labelled(Kind, KindLabel)})";
}

/// <summary>The id of an actor: author-assigned, kebab-case, stable, never reused.</summary>
/// <remarks>
/// Two ids are equal when their text is, ordinally. <c>default(ActorId)</c> has an empty <see cref="Value"/>, is the id of
/// nothing and is found in no map.
/// </remarks>
public readonly partial record struct ActorId : INodeId
{
    private readonly string? _value;

    /// <summary>Creates an id from its text.</summary>
    /// <param name="value">Lower-case words of ASCII letters and digits joined by single hyphens, a letter first; at most 80 characters.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not of that form.</exception>
    public ActorId(string value)
    {
        IdText.ThrowIfMalformed(value);
        _value = value;
    }

    /// <summary>Gets the id's text; empty for the default value.</summary>
    public string Value => _value ?? "";

    /// <summary>Returns the id as one of any kind of node.</summary>
    public static implicit operator NodeId(ActorId id) => id.ToNodeId();

    /// <summary>Returns the id as one of any kind of node.</summary>
    public NodeId ToNodeId() => new(NodeKind.Actor, Value);

    /// <summary>Returns <see cref="Value"/>.</summary>
    public override string ToString() => Value;
}

/// <summary>What kind of actor it is.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ActorKind>))]
public enum ActorKind
{
    /// <summary>A state.</summary>
    State,

    /// <summary>A person.</summary>
    Person,

    /// <summary>An organisation.</summary>
    Organisation,

    /// <summary>A body of an organisation or of several states.</summary>
    Body,

    /// <summary>An armed force.</summary>
    ArmedForce,

    /// <summary>A group without a form of its own.</summary>
    Group,

    /// <summary>A publisher or media outlet.</summary>
    MediaOutlet,

    /// <summary>Nobody has said yet.</summary>
    Unknown,

    /// <summary>A company.</summary>
    Company,

    /// <summary>A court or tribunal.</summary>
    Court,

    /// <summary>A political party.</summary>
    PoliticalParty,

    /// <summary>Something else that acts or speaks.</summary>
    Other,
}
