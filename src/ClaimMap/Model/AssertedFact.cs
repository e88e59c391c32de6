namespace ClaimMap;

/// <summary>A claim that the author states flatly, in the author's own voice, and that records or observation could settle.</summary>
/// <remarks>"Fact" means stated as fact by the author, nothing more. Equal when every property is.</remarks>
public sealed partial record AssertedFact : Claim
{
    /// <summary>Creates an asserted fact.</summary>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public AssertedFact(
        ClaimId id,
        string statement,
        ValueList<Anchor> anchors,
        string? rationale = null,
        Certainty certainty = Certainty.Certain,
        Polarity polarity = Polarity.Positive,
        string? condition = null,
        bool presupposed = false,
        ValueList<About> about = default,
        ValueList<ClaimReading> readings = default)
        : base(id, statement, anchors, rationale, certainty, polarity, condition, presupposed, about, readings)
    {
    }

    /// <inheritdoc />
    internal override ClaimTag TagOfType => ClaimTag.AssertedFact;
}
