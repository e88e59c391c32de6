using ClaimMap.Model;
using ClaimMap.Views.Notebooks;

namespace ClaimMap;

/// <summary>Somebody who acts, speaks or is spoken of: a state, a person, a body, an armed force, a group, a publisher.</summary>
/// <remarks>
/// Equal when every property is. That <see cref="PartOf"/> is declared and leads in no circle is checked when the map is
/// built (CM2001, CM3009).
/// </remarks>
[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed record Actor : INode, INotebookView
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
        ValueList<ExternalId> externalIds = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Id = id;
        Kind = kind;
        Name = name;
        Unnamed = unnamed;
        Aliases = aliases;
        PartOf = partOf;
        ExternalIds = externalIds;
    }

    /// <summary>Gets the actor's id.</summary>
    public ActorId Id { get; }

    NodeId INode.Node => new(NodeKind.Actor, Id.Value);

    /// <summary>Gets what kind of actor it is.</summary>
    public ActorKind Kind { get; }

    /// <summary>Gets the name; where <see cref="Unnamed"/>, the annotator's description.</summary>
    public string Name { get; }

    /// <summary>Gets whether the document refers to the actor without naming it.</summary>
    public bool Unnamed { get; }

    /// <summary>Gets the other ways in which the document names it.</summary>
    public ValueList<AlternateName> Aliases { get; }

    /// <summary>Gets the actor that this one is part of, or null.</summary>
    public ActorId? PartOf { get; }

    /// <summary>Gets its ids in other registers, each with its source.</summary>
    public ValueList<ExternalId> ExternalIds { get; }

    /// <summary>Returns the actor as a card in HTML, as notebooks show it: a fragment with inline styles and without scripts, in which text stands as text.</summary>
    public string ToHtml() => Fragment.OfRecord(this);
}
