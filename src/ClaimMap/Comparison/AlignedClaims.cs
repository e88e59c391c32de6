using System.Text.Json.Serialization;

namespace ClaimMap;

/// <summary>A claim of the expected map and the one of the actual map that is taken for the same.</summary>
/// <remarks>Equal when every property is.</remarks>
public sealed record AlignedClaims
{
    [JsonConstructor]
    internal AlignedClaims(Claim expected, Claim actual, double overlap)
    {
        Expected = expected;
        Actual = actual;
        Overlap = overlap;
    }

    /// <summary>Gets the claim of the expected map.</summary>
    [JsonPropertyName("expected")]
    public Claim Expected { get; }

    /// <summary>Gets the claim of the actual map.</summary>
    [JsonPropertyName("actual")]
    public Claim Actual { get; }

    /// <summary>Gets how many of the code points that either claim's anchors cover both cover: above 0, and 1 where both cover the same.</summary>
    [JsonPropertyName("overlap")]
    public double Overlap { get; }

    /// <summary>Returns both ids and how far they overlap.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Expected.Id} ~ {Actual.Id} ({Overlap:0.00})");
}
