using ClaimMap.Model;
using ClaimMap.Views.Notebooks;

namespace ClaimMap;

/// <summary>A ceasefire with its terms.</summary>
/// <remarks>Equal when every property is. That everything it names is declared is checked when the map is built.</remarks>
[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed record Ceasefire : INode, INotebookView
{
    /// <summary>Creates a ceasefire.</summary>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank, or <paramref name="parties"/> is empty.</exception>
    public Ceasefire(
        CeasefireId id,
        string name,
        EventId @event,
        ValueList<ActorId> parties,
        ValueList<ActorId> mediators = default,
        InstrumentId? instrument = null,
        TimeReference? inForce = null,
        ValueList<CeasefireTerm> terms = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (parties.Count == 0)
        {
            throw new ArgumentException("A ceasefire has at least one party.", nameof(parties));
        }

        Id = id;
        Name = name;
        Event = @event;
        Parties = parties;
        Mediators = mediators;
        Instrument = instrument;
        InForce = inForce;
        Terms = terms;
    }

    /// <summary>Gets the ceasefire's id.</summary>
    public CeasefireId Id { get; }

    NodeId INode.Node => new(NodeKind.Ceasefire, Id.Value);

    /// <summary>Gets the name, in the annotator's words.</summary>
    public string Name { get; }

    /// <summary>Gets the event that it is; claims about the ceasefire are about this event.</summary>
    public EventId Event { get; }

    /// <summary>Gets between whom it is.</summary>
    public ValueList<ActorId> Parties { get; }

    /// <summary>Gets who mediated it.</summary>
    public ValueList<ActorId> Mediators { get; }

    /// <summary>Gets the instrument that lays it down, or null.</summary>
    public InstrumentId? Instrument { get; }

    /// <summary>Gets from when it is in force, or null where nothing says so.</summary>
    public TimeReference? InForce { get; }

    /// <summary>Gets its terms.</summary>
    public ValueList<CeasefireTerm> Terms { get; }

    /// <summary>Returns the ceasefire as a card in HTML, as notebooks show it: a fragment with inline styles and without scripts, in which text stands as text.</summary>
    public string ToHtml() => Fragment.OfRecord(this);
}
