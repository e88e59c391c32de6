using ClaimMap.Model;

namespace ClaimMap;

/// <summary>A Security Council resolution: its formal data, what the document says it demands and, apart, what its text provides.</summary>
/// <remarks>Where the two differ both stand; neither is a verdict on the other. Equal when every property is.</remarks>
public sealed partial record Resolution : INode
{
    /// <summary>Creates a resolution.</summary>
    /// <exception cref="ArgumentException"><paramref name="number"/> or <paramref name="meeting"/> is below one, or <paramref name="symbol"/> is blank.</exception>
    public Resolution(
        ResolutionId id,
        int number,
        string symbol,
        ActorId body,
        TimeReference adopted,
        int meeting,
        Vote vote,
        SourceId source,
        ValueList<AlternateName> aliases = default,
        string? documentSays = null,
        ValueList<Provision> provides = default)
    {
        Id = id;
        Number = number;
        Symbol = symbol;
        Body = body;
        Adopted = adopted;
        Meeting = meeting;
        Vote = vote;
        Source = source;
        Aliases = aliases;
        DocumentSays = documentSays;
        Provides = provides;
    }

    /// <summary>Gets the resolution's id.</summary>
    public ResolutionId Id { get; init; }

    NodeId INode.Node => new(NodeKind.Resolution, Id.Value);

    /// <summary>Gets its number.</summary>
    public int Number { get; init => field = Checked.AtLeast(1, value); }

    /// <summary>Gets its document symbol.</summary>
    public string Symbol { get; init => field = Checked.Text(value); }

    /// <summary>Gets who adopted it.</summary>
    public ActorId Body { get; init; }

    /// <summary>Gets when it was adopted.</summary>
    public TimeReference Adopted { get; init => field = Checked.NotNull(value); }

    /// <summary>Gets the number of the meeting that adopted it.</summary>
    public int Meeting { get; init => field = Checked.AtLeast(1, value); }

    /// <summary>Gets the vote.</summary>
    public Vote Vote { get; init; }

    /// <summary>Gets where symbol, date, meeting and vote come from.</summary>
    public SourceId Source { get; init; }

    /// <summary>Gets the ways in which the document names it.</summary>
    public ValueList<AlternateName> Aliases { get; init; }

    /// <summary>Gets what the document says it demands, in the annotator's words, or null.</summary>
    public string? DocumentSays { get; init => field = Checked.OptionalText(value); }

    /// <summary>Gets what its text provides and to whom, each with its source: facts from outside the document.</summary>
    public ValueList<Provision> Provides { get; init; }

    /// <summary>Returns id and symbol.</summary>
    public override string ToString() => $"{Id}: {Symbol}";
}

/// <summary>The id of a Security Council resolution: author-assigned, kebab-case, stable, never reused.</summary>
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
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{InFavour}-{Against}-{Abstaining}");
}
