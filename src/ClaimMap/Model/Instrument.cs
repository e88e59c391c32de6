using System.Text.Json.Serialization;
using ClaimMap.Model;

namespace ClaimMap;

/// <summary>A text with a standing of its own other than a resolution: a statement, a set of principles, an agreement.</summary>
/// <remarks>What the document says of it and what its text provides stand apart. Equal when every property is.</remarks>
public sealed partial record Instrument : INode
{
    /// <summary>Creates an instrument.</summary>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    public Instrument(
        InstrumentId id,
        InstrumentKind kind,
        string name,
        ValueList<AlternateName> aliases = default,
        TimeReference? issued = null,
        ValueList<ActorId> issuers = default,
        string? documentSays = null,
        ValueList<Provision> provides = default,
        ValueList<ExternalId> externalIds = default,
        string? kindLabel = null)
    {
        Id = id;
        Kind = kind;
        Name = name;
        Aliases = aliases;
        Issued = issued;
        Issuers = issuers;
        DocumentSays = documentSays;
        Provides = provides;
        ExternalIds = externalIds;
        KindLabel = kindLabel;
    }

    /// <summary>Gets the instrument's id.</summary>
    public InstrumentId Id { get; init; }

    NodeId INode.Node => new(NodeKind.Instrument, Id.Value);

    /// <summary>Gets what kind of instrument it is.</summary>
    public InstrumentKind Kind { get; init; }

    /// <summary>Gets what it is in the annotator's words, where <see cref="Kind"/> says too little, or null.</summary>
    public string? KindLabel { get; init => field = Checked.OptionalText(value); }

    /// <summary>Gets the name.</summary>
    public string Name { get; init => field = Checked.Text(value); }

    /// <summary>Gets the other ways in which the document names it.</summary>
    public ValueList<AlternateName> Aliases { get; init; }

    /// <summary>Gets when it was issued, or null where nothing says so.</summary>
    public TimeReference? Issued { get; init; }

    /// <summary>Gets who issued it.</summary>
    public ValueList<ActorId> Issuers { get; init; }

    /// <summary>Gets what the document says of it, in the annotator's words, or null.</summary>
    public string? DocumentSays { get; init => field = Checked.OptionalText(value); }

    /// <summary>Gets what its text provides, each with its source: facts from outside the document.</summary>
    public ValueList<Provision> Provides { get; init; }

    /// <summary>Gets its ids in other registers, each with its source.</summary>
    public ValueList<ExternalId> ExternalIds { get; init; }

    /// <summary>Returns id, name and kind.</summary>
    public override string ToString() => $"{Id}: {Name} ({Kebab.Labelled(Kind, KindLabel)})";
}

/// <summary>The id of an instrument other than a resolution: author-assigned, kebab-case, stable, never reused.</summary>
/// <remarks>
/// Two ids are equal when their text is, ordinally. <c>default(InstrumentId)</c> has an empty <see cref="Value"/>, is the id of
/// nothing and is found in no map.
/// </remarks>
public readonly partial record struct InstrumentId : INodeId
{
    private readonly string? _value;

    /// <summary>Creates an id from its text.</summary>
    /// <param name="value">Lower-case words of ASCII letters and digits joined by single hyphens, a letter first; at most 80 characters.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not of that form.</exception>
    public InstrumentId(string value)
    {
        IdText.ThrowIfMalformed(value);
        _value = value;
    }

    /// <summary>Gets the id's text; empty for the default value.</summary>
    public string Value => _value ?? "";

    /// <summary>Returns the id as one of any kind of node.</summary>
    public static implicit operator NodeId(InstrumentId id) => id.ToNodeId();

    /// <summary>Returns the id as one of any kind of node.</summary>
    public NodeId ToNodeId() => new(NodeKind.Instrument, Value);

    /// <summary>Returns <see cref="Value"/>.</summary>
    public override string ToString() => Value;
}

/// <summary>What kind of instrument it is.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<InstrumentKind>))]
public enum InstrumentKind
{
    /// <summary>A statement or communique.</summary>
    Statement,

    /// <summary>A set of principles.</summary>
    Principles,

    /// <summary>An agreement or treaty.</summary>
    Agreement,

    /// <summary>A law.</summary>
    Law,

    /// <summary>Any other instrument.</summary>
    Other,

    /// <summary>A report.</summary>
    Report,

    /// <summary>A judgment or ruling.</summary>
    Judgment,

    /// <summary>A study or paper.</summary>
    Study,

    /// <summary>A contract.</summary>
    Contract,

    /// <summary>A standard or norm.</summary>
    Standard,
}
