namespace ClaimMap;

/// <summary>What of a relation differs between two versions of a map.</summary>
public enum RelationProperty
{
    /// <summary>How one claim bears on the other.</summary>
    Kind,

    /// <summary>The claim that bears on the other.</summary>
    From,

    /// <summary>The claim that is borne on.</summary>
    To,

    /// <summary>Why the two are so related.</summary>
    Rationale,
}
