namespace ClaimMap;

/// <summary>A measure of agreement with its interval.</summary>
/// <remarks>Equal when every property is.</remarks>
public sealed record AgreementFigure
{
    internal AgreementFigure(double value, ConfidenceInterval? interval)
    {
        Value = value;
        Interval = interval;
    }

    /// <summary>Gets the value: 1 is perfect agreement; 0 is none or, for kappa and alpha, no more than chance.</summary>
    public double Value { get; }

    /// <summary>Gets the interval, or null where no resample was asked for or none has a value.</summary>
    public ConfidenceInterval? Interval { get; }
}
