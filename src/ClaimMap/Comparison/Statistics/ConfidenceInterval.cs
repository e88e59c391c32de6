using System.Text.Json.Serialization;

namespace ClaimMap;

/// <summary>Between which bounds a figure lies.</summary>
/// <remarks>Equal when every property is.</remarks>
public sealed record ConfidenceInterval
{
    [JsonConstructor]
    internal ConfidenceInterval(double lower, double upper, int? resamples)
    {
        Lower = lower;
        Upper = upper;
        Resamples = resamples;
    }

    /// <summary>Gets the lower end.</summary>
    [JsonPropertyName("lower")]
    public double Lower { get; }

    /// <summary>Gets the upper end.</summary>
    [JsonPropertyName("upper")]
    public double Upper { get; }

    /// <summary>Gets the number of resamples it rests on, those in which the figure is defined; null where it is computed by a formula.</summary>
    [JsonPropertyName("resamples")]
    public int? Resamples { get; }

    /// <summary>Returns both ends.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"[{Lower:0.000}, {Upper:0.000}]");
}
