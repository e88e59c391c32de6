using System.Text.Json.Serialization;

namespace ClaimMap;

/// <summary>A claim in the author's own voice that is a view, a forecast, a wish or a judgement.</summary>
/// <remarks>Equal when every property is.</remarks>
public sealed partial record AuthorOpinion : Claim
{
    /// <summary>Creates an opinion.</summary>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public AuthorOpinion(
        ClaimId id,
        string statement,
        OpinionMode mode,
        ValueList<Anchor> anchors,
        string? rationale = null,
        Certainty certainty = Certainty.Certain,
        Polarity polarity = Polarity.Positive,
        string? condition = null,
        bool presupposed = false,
        ValueList<About> about = default,
        ValueList<ClaimReading> readings = default)
        : base(id, statement, anchors, rationale, certainty, polarity, condition, presupposed, about, readings) => Mode = mode;

    /// <summary>Gets what makes it an opinion.</summary>
    public new OpinionMode Mode { get; init; }

    /// <inheritdoc />
    internal override ClaimTag TagOfType => ClaimTag.AuthorOpinion;
}

/// <summary>What makes a claim an opinion; the first that fits, in this order.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<OpinionMode>))]
public enum OpinionMode
{
    /// <summary>What someone must, should or ought to do.</summary>
    Prescription,

    /// <summary>What would have been, had things been otherwise.</summary>
    Counterfactual,

    /// <summary>The future, or what would or might follow from something.</summary>
    Prediction,

    /// <summary>That something is unknown, unclear or remains to be seen.</summary>
    Uncertainty,

    /// <summary>A hedged statement about the past or present.</summary>
    Conjecture,

    /// <summary>Praise, blame, importance, difficulty, legality or a label, as judged by the author.</summary>
    Evaluation,

    /// <summary>Causes, motives and beliefs ascribed to an actor; what something shows, signals or means.</summary>
    Interpretation,

    /// <summary>Nobody has said yet.</summary>
    Unspecified,
}
