namespace ClaimMap;

/// <summary>A bootstrap interval: where a figure lies in the middle share of resamples.</summary>
/// <remarks>Equal when every property is.</remarks>
public sealed record ConfidenceInterval
{
    internal ConfidenceInterval(double lower, double upper, int resamples)
    {
        Lower = lower;
        Upper = upper;
        Resamples = resamples;
    }

    /// <summary>Gets the lower end.</summary>
    public double Lower { get; }

    /// <summary>Gets the upper end.</summary>
    public double Upper { get; }

    /// <summary>Gets the number of resamples it rests on: those in which the figure is defined.</summary>
    public int Resamples { get; }
}
