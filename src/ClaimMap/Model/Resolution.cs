using System.Globalization;
using ClaimMap.Model;

namespace ClaimMap;

/// <summary>A resolution of the Security Council or another body: its formal data, what the document says it demands and, apart, what its text provides.</summary>
/// <remarks>
/// A number and a body make a resolution; symbol, meeting and vote are facts from outside the document and stand with their source. Where
/// what the document says and what the text provides differ both stand; neither is a verdict on the other. Equal when every property is.
/// </remarks>
public sealed partial record Resolution : INode
{
    private readonly string? _symbol;
    private readonly int? _meeting;
    private readonly Vote? _vote;
    private readonly SourceId? _source;

    /// <summary>Creates a resolution.</summary>
    /// <exception cref="ArgumentException">
    /// <paramref name="number"/> or <paramref name="meeting"/> is below one, a text is blank, or <paramref name="symbol"/>,
    /// <paramref name="meeting"/> or <paramref name="vote"/> is given without <paramref name="source"/>.
    /// </exception>
    public Resolution(
        ResolutionId id,
        int number,
        ActorId body,
        string? symbol = null,
        TimeReference? adopted = null,
        int? meeting = null,
        Vote? vote = null,
        SourceId? source = null,
        ValueList<AlternateName> aliases = default,
        string? documentSays = null,
        ValueList<Provision> provides = default)
    {
        Id = id;
        Number = number;
        Body = body;
        Adopted = adopted;
        _source = source;
        Symbol = symbol;
        Meeting = meeting;
        Vote = vote;
        Aliases = aliases;
        DocumentSays = documentSays;
        Provides = provides;
    }

    /// <summary>Gets the resolution's id.</summary>
    public ResolutionId Id { get; init; }

    NodeId INode.Node => new(NodeKind.Resolution, Id.Value);

    /// <summary>Gets its number.</summary>
    public int Number { get; init => field = Checked.AtLeast(1, value); }

    /// <summary>Gets who adopted it.</summary>
    public ActorId Body { get; init; }

    /// <summary>Gets its document symbol, such as <c>S/RES/822 (1993)</c>, or null where it has none or nobody has looked it up.</summary>
    public string? Symbol
    {
        get => _symbol;
        init => _symbol = value is null || _source is not null ? Checked.OptionalText(value) : throw Unsourced("symbol");
    }

    /// <summary>Gets when it was adopted, or null where nothing says so.</summary>
    public TimeReference? Adopted { get; init; }

    /// <summary>Gets the number of the meeting that adopted it, or null.</summary>
    public int? Meeting
    {
        get => _meeting;
        init => _meeting = value is not { } meeting ? null : _source is not null ? Checked.AtLeast(1, meeting) : throw Unsourced("meeting");
    }

    /// <summary>Gets the vote, or null.</summary>
    public Vote? Vote
    {
        get => _vote;
        init => _vote = value is null || _source is not null ? value : throw Unsourced("vote");
    }

    /// <summary>Gets where symbol, meeting and vote come from, or null where none of them is known.</summary>
    public SourceId? Source
    {
        get => _source;
        init => _source = value is null && (_symbol is not null || _meeting is not null || _vote is not null) ? throw Unsourced("source") : value;
    }

    /// <summary>Gets what it is called: its symbol, or else its number.</summary>
    internal string Title => Symbol ?? string.Create(CultureInfo.InvariantCulture, $"Resolution {Number}");

    /// <summary>Gets the ways in which the document names it.</summary>
    public ValueList<AlternateName> Aliases { get; init; }

    /// <summary>Gets what the document says it demands, in the annotator's words, or null.</summary>
    public string? DocumentSays { get; init => field = Checked.OptionalText(value); }

    /// <summary>Gets what its text provides and to whom, each with its source: facts from outside the document.</summary>
    public ValueList<Provision> Provides { get; init; }

    private static ArgumentException Unsourced(string member) =>
        new("A resolution's symbol, meeting and vote are facts from outside the document: they need a source.", member);

    /// <summary>Returns id and symbol, or number.</summary>
    public override string ToString() => $"{Id}: {Title}";
}

/// <summary>The id of a resolution: author-assigned, kebab-case, stable, never reused.</summary>
/// <remarks>
/// Two ids are equal when their text is, ordinally. <c>default(ResolutionId)</c> has an empty <see cref="Value"/>, is the id of
/// nothing and is found in no map.
/// </remarks>
public readonly partial record struct ResolutionId : INodeId
{
    private readonly string? _value;

    /// <summary>Creates an id from its text.</summary>
    /// <param name="value">Lower-case words of ASCII letters and digits joined by single hyphens, a letter first; at most 80 characters.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not of that form.</exception>
    public ResolutionId(string value)
    {
        IdText.ThrowIfMalformed(value);
        _value = value;
    }

    /// <summary>Gets the id's text; empty for the default value.</summary>
    public string Value => _value ?? "";

    /// <summary>Returns the id as one of any kind of node.</summary>
    public static implicit operator NodeId(ResolutionId id) => id.ToNodeId();

    /// <summary>Returns the id as one of any kind of node.</summary>
    public NodeId ToNodeId() => new(NodeKind.Resolution, Value);

    /// <summary>Returns <see cref="Value"/>.</summary>
    public override string ToString() => Value;
}

/// <summary>The votes by which a resolution was adopted.</summary>
/// <remarks>Equal when the three counts are.</remarks>
public readonly partial record struct Vote
{
    /// <summary>Creates a vote.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public Vote(int inFavour, int against, int abstaining)
    {
        InFavour = inFavour;
        Against = against;
        Abstaining = abstaining;
    }

    /// <summary>Gets the votes in favour.</summary>
    public int InFavour { get; init => field = Checked.AtLeast(0, value); }

    /// <summary>Gets the votes against.</summary>
    public int Against { get; init => field = Checked.AtLeast(0, value); }

    /// <summary>Gets the abstentions.</summary>
    public int Abstaining { get; init => field = Checked.AtLeast(0, value); }

    /// <summary>Returns the counts as in <c>15-0-0</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{InFavour}-{Against}-{Abstaining}");
}
