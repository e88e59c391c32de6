using ClaimMap.Model;

namespace ClaimMap;

/// <summary>A claim that the document reports as somebody else's than its author's.</summary>
/// <remarks>Equal when every property is. That each source is a declared actor is checked when the map is built (CM2001).</remarks>
public sealed partial record AttributedAllegation : Claim
{
    /// <summary>Creates an allegation.</summary>
    /// <exception cref="ArgumentException">A text is blank, or there is no anchor.</exception>
    public AttributedAllegation(
        ClaimId id,
        string statement,
        Attribution attribution,
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
        Attribution = attribution;
    }

    /// <summary>Gets whose words these are, and how the author stands to them.</summary>
    public new Attribution Attribution { get; init => field = Checked.NotNull(value); }

    /// <inheritdoc />
    internal override ClaimTag TagOfType => ClaimTag.AttributedAllegation;
}
