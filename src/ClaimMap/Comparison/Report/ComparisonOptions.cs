using System.Text.Json.Serialization;

namespace ClaimMap;

/// <summary>How the claims of two maps are aligned, and how the intervals of figures are computed.</summary>
/// <remarks>Equal when every property is: the same maps and options give the same report on every host.</remarks>
public sealed record ComparisonOptions
{
    /// <summary>The largest number of resamples.</summary>
    public const int MaxResamples = 100_000;

    /// <summary>Creates options.</summary>
    /// <param name="minOverlap">
    /// The least overlap at which two claims can be the same one, from 0 (any overlap at all) to 1 (the very same spans). The
    /// default is half: then what two claims share is at least as much as what only one of them covers, and somebody who finds one
    /// of two equally long spans of a claim has found it.
    /// </param>
    /// <param name="resamples">How many times the passages are drawn anew; 0 for no intervals.</param>
    /// <param name="level">The share of resamples that an interval holds, above 0 and below 1.</param>
    /// <param name="seed">What the generator starts from.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    [JsonConstructor]
    public ComparisonOptions(double minOverlap = 0.5, int resamples = 1_000, double level = 0.95, ulong seed = 1)
    {
        if (!(minOverlap >= 0 && minOverlap <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(minOverlap), minOverlap, "An overlap lies between 0 and 1.");
        }

        ArgumentOutOfRangeException.ThrowIfNegative(resamples);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(resamples, MaxResamples);
        if (!(level > 0 && level < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(level), level, "A level lies between 0 and 1.");
        }

        MinOverlap = minOverlap;
        Resamples = resamples;
        Level = level;
        Seed = seed;
    }

    /// <summary>Gets the least overlap at which two claims can be the same one.</summary>
    [JsonPropertyName("minOverlap")]
    public double MinOverlap { get; }

    /// <summary>Gets how many times the passages are drawn anew.</summary>
    [JsonPropertyName("resamples")]
    public int Resamples { get; }

    /// <summary>Gets the share of resamples that an interval holds.</summary>
    [JsonPropertyName("level")]
    public double Level { get; }

    /// <summary>Gets what the generator, SplitMix64, starts from.</summary>
    [JsonPropertyName("seed")]
    public ulong Seed { get; }

    /// <summary>Returns the options in one line.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"at least {MinOverlap} overlap, {Resamples} resamples, level {Level}, seed {Seed}");
}
