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

/// <summary>How far two readers agree about one kind of label.</summary>
/// <remarks>A figure is null where it is undefined: without units, and for kappa and alpha also where no label varies. Equal when every property is.</remarks>
public sealed record AgreementMeasure
{
    internal AgreementMeasure(int units, AgreementFigure? observed, AgreementFigure? kappa, AgreementFigure? alpha)
    {
        Units = units;
        Observed = observed;
        Kappa = kappa;
        Alpha = alpha;
    }

    /// <summary>Gets the number of units that both readers labelled.</summary>
    public int Units { get; }

    /// <summary>Gets the share of units labelled alike.</summary>
    public AgreementFigure? Observed { get; }

    /// <summary>Gets Cohen's kappa.</summary>
    public AgreementFigure? Kappa { get; }

    /// <summary>Gets Krippendorff's alpha for nominal labels.</summary>
    public AgreementFigure? Alpha { get; }
}
