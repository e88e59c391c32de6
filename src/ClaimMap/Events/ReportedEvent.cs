using ClaimMap.Model;
using ClaimMap.Views.Notebooks;

namespace ClaimMap;

/// <summary>Something that the document says happened, is said to have happened, might happen or is to come.</summary>
/// <remarks>Equal when every property is. That everything it names is declared is checked when the map is built.</remarks>
[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed record ReportedEvent : INode, INotebookView
{
    /// <summary>Creates an event.</summary>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    public ReportedEvent(
        EventId id,
        EventKind kind,
        string name,
        Reality reality,
        TimeReference? time = null,
        PlaceId? place = null,
        EventId? partOf = null,
        ValueList<Participant> participants = default,
        string? description = null,
        ValueList<AlternateName> aliases = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Id = id;
        Kind = kind;
        Name = name;
        Reality = reality;
        Time = time;
        Place = place;
        PartOf = partOf;
        Participants = participants;
        Description = description;
        Aliases = aliases;
    }

    /// <summary>Gets the event's id.</summary>
    public EventId Id { get; }

    NodeId INode.Node => new(NodeKind.Event, Id.Value);

    /// <summary>Gets what kind of event it is.</summary>
    public EventKind Kind { get; }

    /// <summary>Gets the name, in the annotator's words.</summary>
    public string Name { get; }

    /// <summary>Gets the ways in which the document names it.</summary>
    public ValueList<AlternateName> Aliases { get; }

    /// <summary>Gets in which way the document speaks of it.</summary>
    public Reality Reality { get; }

    /// <summary>Gets when it is, or null where nothing says so.</summary>
    public TimeReference? Time { get; }

    /// <summary>Gets where it is, or null where nothing says so.</summary>
    public PlaceId? Place { get; }

    /// <summary>Gets the event that this one is part of, or null.</summary>
    public EventId? PartOf { get; }

    /// <summary>Gets who takes part in it, and how.</summary>
    public ValueList<Participant> Participants { get; }

    /// <summary>Gets what else there is to say of it, or null.</summary>
    public string? Description { get; }

    /// <summary>Returns the event as a card in HTML, as notebooks show it: a fragment with inline styles and without scripts, in which text stands as text.</summary>
    public string ToHtml() => Fragment.OfRecord(this);
}
