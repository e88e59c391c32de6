namespace ClaimMap;

/// <summary>A claim of the expected map and the one of the actual map that is taken for the same.</summary>
/// <remarks>Equal when every property is.</remarks>
public sealed record AlignedClaims
{
    internal AlignedClaims(Claim expected, Claim actual, double overlap)
    {
        Expected = expected;
        Actual = actual;
        Overlap = overlap;
    }

    /// <summary>Gets the claim of the expected map.</summary>
    public Claim Expected { get; }

    /// <summary>Gets the claim of the actual map.</summary>
    public Claim Actual { get; }

    /// <summary>Gets how many of the code points that either claim's anchors cover both cover: above 0, and 1 where both cover the same.</summary>
    public double Overlap { get; }
}
