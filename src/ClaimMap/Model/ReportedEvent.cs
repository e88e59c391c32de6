using System.Text.Json.Serialization;
using ClaimMap.Model;

namespace ClaimMap;

/// <summary>Something that the document says happened, is said to have happened, might happen or is to come.</summary>
/// <remarks>Equal when every property is. That everything it names is declared is checked when the map is built.</remarks>
public sealed partial record ReportedEvent : INode
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
        ValueList<AlternateName> aliases = default,
        string? kindLabel = null)
    {
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
        KindLabel = kindLabel;
    }

    /// <summary>Gets the event's id.</summary>
    public EventId Id { get; init; }

    NodeId INode.Node => new(NodeKind.Event, Id.Value);

    /// <summary>Gets what kind of event it is.</summary>
    public EventKind Kind { get; init; }

    /// <summary>Gets what it is in the annotator's words, where <see cref="Kind"/> says too little, or null.</summary>
    public string? KindLabel { get; init => field = Checked.OptionalText(value); }

    /// <summary>Gets the name, in the annotator's words.</summary>
    public string Name { get; init => field = Checked.Text(value); }

    /// <summary>Gets the ways in which the document names it.</summary>
    public ValueList<AlternateName> Aliases { get; init; }

    /// <summary>Gets in which way the document speaks of it.</summary>
    public Reality Reality { get; init; }

    /// <summary>Gets when it is, or null where nothing says so.</summary>
    public TimeReference? Time { get; init; }

    /// <summary>Gets where it is, or null where nothing says so.</summary>
    public PlaceId? Place { get; init; }

    /// <summary>Gets the event that this one is part of, or null.</summary>
    public EventId? PartOf { get; init; }

    /// <summary>Gets who takes part in it, and how.</summary>
    public ValueList<Participant> Participants { get; init; }

    /// <summary>Gets what else there is to say of it, or null.</summary>
    public string? Description { get; init => field = Checked.OptionalText(value); }

    /// <summary>Returns id, name, reality and time.</summary>
    public override string ToString() => $"{Id}: {Name} ({Kebab.Of(Reality)}{(Time is null ? "" : $", {Time.Date.Text}")})";
}

/// <summary>The id of a reported event: author-assigned, kebab-case, stable, never reused.</summary>
/// <remarks>
/// Two ids are equal when their text is, ordinally. <c>default(EventId)</c> has an empty <see cref="Value"/>, is the id of
/// nothing and is found in no map.
/// </remarks>
public readonly partial record struct EventId : INodeId
{
    private readonly string? _value;

    /// <summary>Creates an id from its text.</summary>
    /// <param name="value">Lower-case words of ASCII letters and digits joined by single hyphens, a letter first; at most 80 characters.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not of that form.</exception>
    public EventId(string value)
    {
        IdText.ThrowIfMalformed(value);
        _value = value;
    }

    /// <summary>Gets the id's text; empty for the default value.</summary>
    public string Value => _value ?? "";

    /// <summary>Returns the id as one of any kind of node.</summary>
    public static implicit operator NodeId(EventId id) => id.ToNodeId();

    /// <summary>Returns the id as one of any kind of node.</summary>
    public NodeId ToNodeId() => new(NodeKind.Event, Value);

    /// <summary>Returns <see cref="Value"/>.</summary>
    public override string ToString() => Value;
}

/// <summary>What kind of event it is.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<EventKind>))]
public enum EventKind
{
    /// <summary>A war.</summary>
    War,

    /// <summary>An attack.</summary>
    Attack,

    /// <summary>A military operation.</summary>
    MilitaryOperation,

    /// <summary>A ceasefire coming into force or being agreed.</summary>
    Ceasefire,

    /// <summary>A breach of a ceasefire.</summary>
    CeasefireViolation,

    /// <summary>Talks.</summary>
    Negotiation,

    /// <summary>An effort to bring about talks, a settlement or a format.</summary>
    DiplomaticInitiative,

    /// <summary>A standing diplomatic process.</summary>
    DiplomaticProcess,

    /// <summary>The adoption or revision of a text.</summary>
    Adoption,

    /// <summary>A withdrawal of forces.</summary>
    Withdrawal,

    /// <summary>A rivalry or competition.</summary>
    Rivalry,

    /// <summary>Pressure on somebody to act.</summary>
    PoliticalPressure,

    /// <summary>Any other event.</summary>
    Other,

    /// <summary>Something is announced or published.</summary>
    Announcement,

    /// <summary>A meeting or conference.</summary>
    Meeting,

    /// <summary>An election or vote.</summary>
    Election,

    /// <summary>A trial or hearing.</summary>
    Trial,

    /// <summary>A decision or ruling.</summary>
    Decision,

    /// <summary>An accident or disaster.</summary>
    Accident,

    /// <summary>A study, test or experiment.</summary>
    Study,

    /// <summary>Something is bought, sold, paid or leased.</summary>
    Transaction,
}

/// <summary>In which way the document speaks of an event; never whether it happened.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<Reality>))]
public enum Reality
{
    /// <summary>As something that happened or is happening.</summary>
    Asserted,

    /// <summary>As something that somebody says happened.</summary>
    Alleged,

    /// <summary>As something that might happen or might have happened.</summary>
    Hypothetical,

    /// <summary>As something that is to come.</summary>
    Anticipated,
}
