namespace ClaimMap;

/// <summary>A claim in the author's own voice that is a view, a forecast, a wish or a judgement.</summary>
/// <remarks>Equal when every property is.</remarks>
public sealed record AuthorOpinion : Claim
{
    /// <summary>Creates an opinion.</summary>
    /// <exception cref="ArgumentException">A text is blank, or there is no anchor.</exception>
    public AuthorOpinion(
        ClaimId id,
        string statement,
        OpinionMode mode,
        ValueList<Anchor> anchors,
        string rationale,
        Certainty certainty = Certainty.Certain,
        Polarity polarity = Polarity.Positive,
        string? condition = null,
        bool presupposed = false,
        ValueList<About> about = default,
        ValueList<ClaimReading> readings = default)
        : base(id, statement, anchors, rationale, certainty, polarity, condition, presupposed, about, readings) => Mode = mode;

    /// <summary>Gets what makes it an opinion.</summary>
    public OpinionMode Mode { get; }

    /// <inheritdoc />
    internal override ClaimTag TagOfType => ClaimTag.AuthorOpinion;
}
