namespace ClaimMap;

/// <summary>How well an outside fact is sourced.</summary>
public enum Confidence
{
    /// <summary>By the primary text, or by two or more sources that agree.</summary>
    High,

    /// <summary>By one secondary source.</summary>
    Medium,

    /// <summary>By inference.</summary>
    Low,
}
