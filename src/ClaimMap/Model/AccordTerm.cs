using System.Text.Json.Serialization;
using ClaimMap.Model;

namespace ClaimMap;

/// <summary>One term of an accord: what the document says of it and, apart, what the instrument's text provides.</summary>
/// <remarks>Where the two differ both stand; neither is a verdict on the other. Equal when every property is.</remarks>
public sealed partial record AccordTerm : INode
{
    private readonly string? _documentSays;
    private readonly ValueList<Provision> _provides;

    /// <summary>Creates a term.</summary>
    /// <exception cref="ArgumentException">Neither <paramref name="documentSays"/> nor <paramref name="provides"/> is given.</exception>
    public AccordTerm(
        TermId id,
        TermKind kind,
        ValueList<ActorId> obligors = default,
        string? documentSays = null,
        ValueList<Provision> provides = default,
        string? kindLabel = null)
    {
        if (documentSays is null && provides.Count == 0)
        {
            throw Empty(nameof(documentSays));
        }

        Id = id;
        Kind = kind;
        Obligors = obligors;
        // Past the checks of with, which would miss the second while the first is set.
        _documentSays = Checked.OptionalText(documentSays);
        _provides = provides;
        KindLabel = kindLabel;
    }

    /// <summary>Gets the term's id.</summary>
    public TermId Id { get; init; }

    NodeId INode.Node => new(NodeKind.Term, Id.Value);

    /// <summary>Gets what it is about.</summary>
    public TermKind Kind { get; init; }

    /// <summary>Gets what it is in the annotator's words, where <see cref="Kind"/> says too little, or null.</summary>
    public string? KindLabel { get; init => field = Checked.OptionalText(value); }

    /// <summary>Gets who owes it.</summary>
    public ValueList<ActorId> Obligors { get; init; }

    /// <summary>Gets what the document says of it, in the annotator's words, or null where it says nothing.</summary>
    public string? DocumentSays
    {
        get => _documentSays;
        init => _documentSays = value is null && _provides.Count == 0 ? throw Empty("documentSays") : Checked.OptionalText(value);
    }

    /// <summary>Gets what the instrument's text provides, each with its source: facts from outside the document.</summary>
    public ValueList<Provision> Provides
    {
        get => _provides;
        init => _provides = value.Count == 0 && _documentSays is null ? throw Empty("provides") : value;
    }

    private static ArgumentException Empty(string member) => new("A term records what the document says, what the instrument provides, or both.", member);

    /// <summary>Returns id, kind and who owes it.</summary>
    public override string ToString() => $"{Id}: {Kebab.Labelled(Kind, KindLabel)} (owed by {(Obligors.Count == 0 ? "nobody named" : string.Join(", ", Obligors.AsSpan().ToArray()))})";
}

/// <summary>The id of a term of an accord: author-assigned, kebab-case, stable, never reused.</summary>
/// <remarks>
/// Two ids are equal when their text is, ordinally. <c>default(TermId)</c> has an empty <see cref="Value"/>, is the id of
/// nothing and is found in no map.
/// </remarks>
public readonly partial record struct TermId : INodeId
{
    private readonly string? _value;

    /// <summary>Creates an id from its text.</summary>
    /// <param name="value">Lower-case words of ASCII letters and digits joined by single hyphens, a letter first; at most 80 characters.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not of that form.</exception>
    public TermId(string value)
    {
        IdText.ThrowIfMalformed(value);
        _value = value;
    }

    /// <summary>Gets the id's text; empty for the default value.</summary>
    public string Value => _value ?? "";

    /// <summary>Returns the id as one of any kind of node.</summary>
    public static implicit operator NodeId(TermId id) => id.ToNodeId();

    /// <summary>Returns the id as one of any kind of node.</summary>
    public NodeId ToNodeId() => new(NodeKind.Term, Value);

    /// <summary>Returns <see cref="Value"/>.</summary>
    public override string ToString() => Value;
}

/// <summary>What a term of an accord is about.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<TermKind>))]
public enum TermKind
{
    /// <summary>That fighting ends.</summary>
    CessationOfHostilities,

    /// <summary>The exchange of prisoners, detainees or the dead.</summary>
    HumanitarianExchange,

    /// <summary>How the accord is carried out.</summary>
    Implementation,

    /// <summary>Talks to follow.</summary>
    Negotiation,

    /// <summary>The format of those talks.</summary>
    Format,

    /// <summary>What a party has to do.</summary>
    Obligation,

    /// <summary>What a party must not do.</summary>
    Prohibition,

    /// <summary>What a party may do.</summary>
    Right,

    /// <summary>What is paid.</summary>
    Payment,

    /// <summary>By when something is to be done.</summary>
    Deadline,

    /// <summary>Anything else.</summary>
    Other,
}
