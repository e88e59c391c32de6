namespace ClaimMap;

/// <summary>How far two readers agree about one tag against the two others.</summary>
/// <remarks>Equal when every property is.</remarks>
public sealed record TagAgreement
{
    internal TagAgreement(ClaimTag tag, AgreementMeasure agreement)
    {
        Tag = tag;
        Agreement = agreement;
    }

    /// <summary>Gets the tag.</summary>
    public ClaimTag Tag { get; }

    /// <summary>Gets the agreement about whether a claim has it.</summary>
    public AgreementMeasure Agreement { get; }
}
