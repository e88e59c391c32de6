using System.Text.Json.Serialization;

namespace ClaimMap;

/// <summary>How the intervals of agreement figures are computed.</summary>
/// <remarks>Equal when every property is: the same options give the same intervals on every host.</remarks>
public sealed record AgreementOptions
{
    /// <summary>The largest number of resamples.</summary>
    public const int MaxResamples = 1_000_000;

    /// <summary>Creates options.</summary>
    /// <param name="resamples">How many times the units are drawn anew; 0 for no intervals.</param>
    /// <param name="level">The share of resamples that an interval holds, above 0 and below 1.</param>
    /// <param name="seed">What the generator starts from, anew for every figure.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="resamples"/> or <paramref name="level"/> is outside its range.</exception>
    [JsonConstructor]
    public AgreementOptions(int resamples = 1_000, double level = 0.95, ulong seed = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(resamples);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(resamples, MaxResamples);
        if (!(level > 0 && level < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(level), level, "A level lies between 0 and 1.");
        }

        Resamples = resamples;
        Level = level;
        Seed = seed;
    }

    /// <summary>Gets how many times the units are drawn anew.</summary>
    [JsonPropertyName("resamples")]
    public int Resamples { get; }

    /// <summary>Gets the share of resamples that an interval holds.</summary>
    [JsonPropertyName("level")]
    public double Level { get; }

    /// <summary>Gets what the generator, SplitMix64, starts from.</summary>
    [JsonPropertyName("seed")]
    public ulong Seed { get; }

    /// <summary>Returns the options in one line.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Resamples} resamples, level {Level}, seed {Seed}");
}
