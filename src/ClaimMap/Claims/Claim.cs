using ClaimMap.Model;
using ClaimMap.Views.Notebooks;

namespace ClaimMap;

/// <summary>One proposition that the document puts forward and a reader could accept or reject by itself.</summary>
/// <remarks>
/// A closed hierarchy of three: <see cref="AssertedFact"/>, <see cref="AttributedAllegation"/>, <see cref="AuthorOpinion"/>;
/// <see cref="Match{T}"/> covers them all. A claim records what the document says and on whose authority, never whether it
/// is true. Equal when type and every property are. That ids it names are declared, and that its anchors lie in their
/// passages, is checked when the map is built.
/// </remarks>
[TypeFormatterSource(typeof(HtmlFormatterSource))]
public abstract record Claim : INode, INotebookView
{
    private protected Claim(
        ClaimId id,
        string statement,
        ValueList<Anchor> anchors,
        string rationale,
        Certainty certainty,
        Polarity polarity,
        string? condition,
        bool presupposed,
        ValueList<About> about,
        ValueList<ClaimReading> readings)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(statement);
        ArgumentException.ThrowIfNullOrWhiteSpace(rationale);
        if (condition is not null)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(condition);
        }

        if (anchors.Count == 0)
        {
            throw new ArgumentException("A claim has at least one anchor.", nameof(anchors));
        }

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
    public ClaimId Id { get; }

    NodeId INode.Node => new(NodeKind.Claim, Id.Value);

    /// <summary>Gets the proposition in the annotator's words, never the document's.</summary>
    public string Statement { get; }

    /// <summary>Gets how strongly the claim's own source puts it.</summary>
    public Certainty Certainty { get; }

    /// <summary>Gets whether the proposition affirms or denies.</summary>
    public Polarity Polarity { get; }

    /// <summary>Gets under what condition it is put, or null where it is put without one. The condition itself is not asserted.</summary>
    public string? Condition { get; }

    /// <summary>Gets whether the document takes it for granted rather than stating it.</summary>
    public bool Presupposed { get; }

    /// <summary>Gets what is part of the proposition, with roles.</summary>
    public ValueList<About> About { get; }

    /// <summary>Gets the places that state the claim: one or more, in the order of the data file.</summary>
    public ValueList<Anchor> Anchors { get; }

    /// <summary>Gets the rule of the codebook that decided the tag.</summary>
    public string Rationale { get; }

    /// <summary>Gets how the two readers took the claim where they differ from the map; a reader without a reading took it as the map does.</summary>
    public ValueList<ClaimReading> Readings { get; }

    /// <summary>Returns what a reader called the claim, or null where that reader has no such claim.</summary>
    public ReadingLabel? LabelBy(Reader reader)
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

    /// <summary>Returns the claim as a card in HTML, as notebooks show it: a fragment with inline styles and without scripts, in which text stands as text.</summary>
    public string ToHtml() => Fragment.OfRecord(this);
}
