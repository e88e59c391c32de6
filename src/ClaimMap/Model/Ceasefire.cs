using ClaimMap.Model;

namespace ClaimMap;

/// <summary>A ceasefire with its terms.</summary>
/// <remarks>Equal when every property is. That everything it names is declared is checked when the map is built.</remarks>
public sealed partial record Ceasefire : INode
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
    public CeasefireId Id { get; init; }

    NodeId INode.Node => new(NodeKind.Ceasefire, Id.Value);

    /// <summary>Gets the name, in the annotator's words.</summary>
    public string Name { get; init => field = Checked.Text(value); }

    /// <summary>Gets the event that it is; claims about the ceasefire are about this event.</summary>
    public EventId Event { get; init; }

    /// <summary>Gets between whom it is.</summary>
    public ValueList<ActorId> Parties
    {
        get;
        init => field = value.Count > 0 ? value : throw Checked.Refused("A ceasefire has at least one party.");
    }

    /// <summary>Gets who mediated it.</summary>
    public ValueList<ActorId> Mediators { get; init; }

    /// <summary>Gets the instrument that lays it down, or null.</summary>
    public InstrumentId? Instrument { get; init; }

    /// <summary>Gets from when it is in force, or null where nothing says so.</summary>
    public TimeReference? InForce { get; init; }

    /// <summary>Gets its terms.</summary>
    public ValueList<CeasefireTerm> Terms { get; init; }

    /// <summary>Returns id, name and the number of terms.</summary>
    public override string ToString() => $"{Id}: {Name} ({Counted.Of(Terms.Count, "term")})";
}

/// <summary>The id of a ceasefire: author-assigned, kebab-case, stable, never reused.</summary>
/// <remarks>
/// Two ids are equal when their text is, ordinally. <c>default(CeasefireId)</c> has an empty <see cref="Value"/>, is the id of
/// nothing and is found in no map.
/// </remarks>
public readonly partial record struct CeasefireId : INodeId
{
    private readonly string? _value;

    /// <summary>Creates an id from its text.</summary>
    /// <param name="value">Lower-case words of ASCII letters and digits joined by single hyphens, a letter first; at most 80 characters.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not of that form.</exception>
    public CeasefireId(string value)
    {
        IdText.ThrowIfMalformed(value);
        _value = value;
    }

    /// <summary>Gets the id's text; empty for the default value.</summary>
    public string Value => _value ?? "";

    /// <summary>Returns the id as one of any kind of node.</summary>
    public static implicit operator NodeId(CeasefireId id) => id.ToNodeId();

    /// <summary>Returns the id as one of any kind of node.</summary>
    public NodeId ToNodeId() => new(NodeKind.Ceasefire, Value);

    /// <summary>Returns <see cref="Value"/>.</summary>
    public override string ToString() => Value;
}
