namespace ClaimMap;

/// <summary>What a date rests on.</summary>
public enum TimeBasis
{
    /// <summary>The document states it.</summary>
    Document,

    /// <summary>It is reckoned from what the document states, such as its day of publication.</summary>
    Computed,

    /// <summary>It comes from another source, which is named.</summary>
    Outside,
}
