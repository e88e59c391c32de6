namespace ClaimMap;

/// <summary>The plain mean of a figure over labels, in which a rare label counts as much as a frequent one.</summary>
/// <remarks>Each mean is over the labels for which its figure is defined, and null where there are none. Equal when every property is.</remarks>
public sealed record RetrievalAverage
{
    internal RetrievalAverage(AgreementFigure? precision, AgreementFigure? recall, AgreementFigure? f1)
    {
        Precision = precision;
        Recall = recall;
        F1 = f1;
    }

    /// <summary>Gets the mean precision over the labels that the actual map uses.</summary>
    public AgreementFigure? Precision { get; }

    /// <summary>Gets the mean recall over the labels that the expected map uses.</summary>
    public AgreementFigure? Recall { get; }

    /// <summary>Gets the mean F1 over the labels that either map uses.</summary>
    public AgreementFigure? F1 { get; }
}
