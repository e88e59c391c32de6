namespace ClaimMap;

/// <summary>Whether a proposition affirms or denies.</summary>
public enum Polarity
{
    /// <summary>It affirms.</summary>
    Positive,

    /// <summary>It denies.</summary>
    Negative,
}
