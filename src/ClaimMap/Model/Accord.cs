using System.Text.Json.Serialization;
using ClaimMap.Model;

namespace ClaimMap;

/// <summary>What parties have agreed, with its terms: a ceasefire, a treaty, a contract.</summary>
/// <remarks>
/// In a document it is an event, an instrument or both, and claims about the accord are about these. Equal when every property is. That
/// everything it names is declared is checked when the map is built.
/// </remarks>
public sealed partial record Accord : INode
{
    private readonly EventId? _event;
    private readonly InstrumentId? _instrument;

    /// <summary>Creates an accord.</summary>
    /// <exception cref="ArgumentException">
    /// A text is blank, <paramref name="parties"/> is empty, or neither <paramref name="event"/> nor <paramref name="instrument"/> is given.
    /// </exception>
    public Accord(
        AccordId id,
        AccordKind kind,
        string name,
        ValueList<ActorId> parties,
        EventId? @event = null,
        InstrumentId? instrument = null,
        ValueList<ActorId> mediators = default,
        TimeReference? inForce = null,
        ValueList<AccordTerm> terms = default,
        string? kindLabel = null)
    {
        if (@event is null && instrument is null)
        {
            throw Nowhere(nameof(@event));
        }

        Id = id;
        Kind = kind;
        KindLabel = kindLabel;
        Name = name;
        // Past the checks of with, which would miss the second while the first is set.
        _event = @event;
        _instrument = instrument;
        Parties = parties;
        Mediators = mediators;
        InForce = inForce;
        Terms = terms;
    }

    /// <summary>Gets the accord's id.</summary>
    public AccordId Id { get; init; }

    NodeId INode.Node => new(NodeKind.Accord, Id.Value);

    /// <summary>Gets what kind of accord it is.</summary>
    public AccordKind Kind { get; init; }

    /// <summary>Gets what it is in the annotator's words, where <see cref="Kind"/> says too little, or null.</summary>
    public string? KindLabel { get; init => field = Checked.OptionalText(value); }

    /// <summary>Gets the name, in the annotator's words.</summary>
    public string Name { get; init => field = Checked.Text(value); }

    /// <summary>Gets the event that it is, such as that it was reached, or null where it is an <see cref="Instrument"/> alone.</summary>
    public EventId? Event
    {
        get => _event;
        init => _event = value is null && _instrument is null ? throw Nowhere("event") : value;
    }

    /// <summary>Gets the instrument that lays it down, or null where it is an <see cref="Event"/> alone.</summary>
    public InstrumentId? Instrument
    {
        get => _instrument;
        init => _instrument = value is null && _event is null ? throw Nowhere("instrument") : value;
    }

    /// <summary>Gets between whom it is.</summary>
    public ValueList<ActorId> Parties
    {
        get;
        init => field = value.Count > 0 ? value : throw Checked.Refused("An accord has at least one party.");
    }

    /// <summary>Gets who mediated it.</summary>
    public ValueList<ActorId> Mediators { get; init; }

    /// <summary>Gets from when it is in force, or null where nothing says so.</summary>
    public TimeReference? InForce { get; init; }

    /// <summary>Gets its terms.</summary>
    public ValueList<AccordTerm> Terms { get; init; }

    private static ArgumentException Nowhere(string member) => new("An accord is an event, an instrument or both, so that claims can be about it.", member);

    /// <summary>Returns id, name, kind and the number of terms.</summary>
    public override string ToString() => $"{Id}: {Name} ({Kebab.Labelled(Kind, KindLabel)}, {Counted.Of(Terms.Count, "term")})";
}

/// <summary>The id of an accord: author-assigned, kebab-case, stable, never reused.</summary>
/// <remarks>
/// Two ids are equal when their text is, ordinally. <c>default(AccordId)</c> has an empty <see cref="Value"/>, is the id of
/// nothing and is found in no map.
/// </remarks>
public readonly partial record struct AccordId : INodeId
{
    private readonly string? _value;

    /// <summary>Creates an id from its text.</summary>
    /// <param name="value">Lower-case words of ASCII letters and digits joined by single hyphens, a letter first; at most 80 characters.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not of that form.</exception>
    public AccordId(string value)
    {
        IdText.ThrowIfMalformed(value);
        _value = value;
    }

    /// <summary>Gets the id's text; empty for the default value.</summary>
    public string Value => _value ?? "";

    /// <summary>Returns the id as one of any kind of node.</summary>
    public static implicit operator NodeId(AccordId id) => id.ToNodeId();

    /// <summary>Returns the id as one of any kind of node.</summary>
    public NodeId ToNodeId() => new(NodeKind.Accord, Value);

    /// <summary>Returns <see cref="Value"/>.</summary>
    public override string ToString() => Value;
}

/// <summary>What kind of accord it is.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<AccordKind>))]
public enum AccordKind
{
    /// <summary>A ceasefire or armistice.</summary>
    Ceasefire,

    /// <summary>A treaty between states.</summary>
    Treaty,

    /// <summary>A contract.</summary>
    Contract,

    /// <summary>The settlement of a dispute.</summary>
    Settlement,

    /// <summary>An understanding that binds nobody in law.</summary>
    Understanding,

    /// <summary>Any other accord.</summary>
    Other,
}
