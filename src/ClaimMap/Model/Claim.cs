using System.Text.Json.Serialization;
using ClaimMap.Model;

namespace ClaimMap;

/// <summary>One proposition that the document puts forward and a reader could accept or reject by itself.</summary>
/// <remarks>
/// A closed hierarchy of three: <see cref="AssertedFact"/>, <see cref="AttributedAllegation"/>, <see cref="AuthorOpinion"/>;
/// <see cref="Match{T}"/> covers them all. A claim records what the document says and on whose authority, never whether it
/// is true. Equal when type and every property are. That ids it names are declared, and that its anchors lie in their
/// passages, is checked when the map is built.
/// </remarks>
public abstract partial record Claim : INode
{
    private protected Claim(
        ClaimId id,
        string statement,
        ValueList<Anchor> anchors,
        string? rationale,
        Certainty certainty,
        Polarity polarity,
        string? condition,
        bool presupposed,
        ValueList<About> about,
        ValueList<ClaimReading> readings)
    {
        Id = id;
        Statement = statement;
        Anchors = anchors;
        Rationale = rationale;
        Certainty = certainty;
        Polarity = polarity;
        Condition = condition;
        Presupposed = presupposed;
        About = about;
        Readings = readings;
    }

    /// <summary>Gets the claim's id.</summary>
    public ClaimId Id { get; init; }

    NodeId INode.Node => new(NodeKind.Claim, Id.Value);

    /// <summary>Gets the proposition in the annotator's words, never the document's.</summary>
    public string Statement { get; init => field = Checked.Text(value); }

    /// <summary>Gets how strongly the claim's own source puts it.</summary>
    public Certainty Certainty { get; init; }

    /// <summary>Gets whether the proposition affirms or denies.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>Gets under what condition it is put, or null where it is put without one. The condition itself is not asserted.</summary>
    public string? Condition { get; init => field = Checked.OptionalText(value); }

    /// <summary>Gets whether the document takes it for granted rather than stating it.</summary>
    public bool Presupposed { get; init; }

    /// <summary>Gets what is part of the proposition, with roles.</summary>
    public ValueList<About> About { get; init; }

    /// <summary>Gets where the claim is stated, in the order of the data file; none where nobody has said so yet.</summary>
    public ValueList<Anchor> Anchors { get; init; }

    /// <summary>Gets the rule of the codebook that decided the tag, or null where none is noted.</summary>
    public string? Rationale { get; init => field = Checked.OptionalText(value); }

    /// <summary>Gets how the document's readers took the claim where they differ from the map; a reader without a reading took it as the map does.</summary>
    public ValueList<ClaimReading> Readings { get; init; }

    /// <summary>Returns what a reader called the claim, or null where that reader has no such claim.</summary>
    public ReadingLabel? LabelBy(string reader)
    {
        foreach (var reading in Readings)
        {
            if (reading.Reader == reader)
            {
                return reading.Label;
            }
        }

        return ReadingLabel.Of(this);
    }

    /// <summary>Gets the tag that goes with the claim's type.</summary>
    public ClaimTag Tag => TagOfType;

    /// <summary>Gets whose words an allegation is; null for facts and opinions, which are the author's.</summary>
    public Attribution? Attribution => (this as AttributedAllegation)?.Attribution;

    /// <summary>Gets what makes an opinion one; null for facts and allegations.</summary>
    public OpinionMode? Mode => (this as AuthorOpinion)?.Mode;

    // Internal and abstract: nothing outside this assembly can add a fourth kind of claim.
    internal abstract ClaimTag TagOfType { get; }

    /// <summary>Returns what the function for this claim's type returns.</summary>
    /// <typeparam name="T">The type of the result.</typeparam>
    public T Match<T>(Func<AssertedFact, T> fact, Func<AttributedAllegation, T> allegation, Func<AuthorOpinion, T> opinion)
    {
        ArgumentNullException.ThrowIfNull(fact);
        ArgumentNullException.ThrowIfNull(allegation);
        ArgumentNullException.ThrowIfNull(opinion);
        return this switch
        {
            AssertedFact f => fact(f),
            AttributedAllegation a => allegation(a),
            _ => opinion((AuthorOpinion)this),
        };
    }

    /// <summary>Returns tag, id and statement, in one line.</summary>
    public sealed override string ToString() => $"{Kebab.Of(Tag)} {Id}: {Statement}";
}

/// <summary>The id of a claim: author-assigned, kebab-case, stable, never reused.</summary>
/// <remarks>
/// Two ids are equal when their text is, ordinally. <c>default(ClaimId)</c> has an empty <see cref="Value"/>, is the id of
/// nothing and is found in no map.
/// </remarks>
public readonly partial record struct ClaimId : INodeId
{
    private readonly string? _value;

    /// <summary>Creates an id from its text.</summary>
    /// <param name="value">Lower-case words of ASCII letters and digits joined by single hyphens, a letter first; at most 80 characters.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not of that form.</exception>
    public ClaimId(string value)
    {
        IdText.ThrowIfMalformed(value);
        _value = value;
    }

    /// <summary>Gets the id's text; empty for the default value.</summary>
    public string Value => _value ?? "";

    /// <summary>Returns the id as one of any kind of node.</summary>
    public static implicit operator NodeId(ClaimId id) => id.ToNodeId();

    /// <summary>Returns the id as one of any kind of node.</summary>
    public NodeId ToNodeId() => new(NodeKind.Claim, Value);

    /// <summary>Returns <see cref="Value"/>.</summary>
    public override string ToString() => Value;
}

/// <summary>In whose voice, and how, the document puts a claim. No tag says that a claim is true or false.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ClaimTag>))]
public enum ClaimTag
{
    /// <summary>The author states it flatly; records or observation could in principle settle it.</summary>
    AssertedFact,

    /// <summary>The document reports it as somebody else's.</summary>
    AttributedAllegation,

    /// <summary>The author's own view, forecast, wish or judgement.</summary>
    AuthorOpinion,
}

/// <summary>How strongly a claim's own source puts it; not how likely it is.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<Certainty>))]
public enum Certainty
{
    /// <summary>Put without a hedge.</summary>
    Certain,

    /// <summary>Put as likely.</summary>
    Probable,

    /// <summary>Put as possible.</summary>
    Possible,

    /// <summary>Put as unknown.</summary>
    Unknown,
}

/// <summary>Whether a proposition affirms or denies.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<Polarity>))]
public enum Polarity
{
    /// <summary>It affirms.</summary>
    Positive,

    /// <summary>It denies.</summary>
    Negative,
}
