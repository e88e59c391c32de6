namespace ClaimMap;

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
