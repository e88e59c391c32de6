namespace ClaimMap;

/// <summary>One of the two who annotated a whole document by the codebook before a label was adopted.</summary>
public enum Reader
{
    /// <summary>The first reader.</summary>
    First,

    /// <summary>The second reader.</summary>
    Second,
}
