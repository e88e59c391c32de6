namespace ClaimMap;

/// <summary>How one claim bears on another.</summary>
public enum RelationKind
{
    /// <summary>A reason to believe it.</summary>
    Supports,

    /// <summary>A reason not to believe it, or its contrary.</summary>
    Opposes,

    /// <summary>A cause or motive of it.</summary>
    Explains,

    /// <summary>A limit of it.</summary>
    Qualifies,

    /// <summary>The same proposition under another tag, source or strength.</summary>
    Restates,
}
