namespace ClaimMap;

/// <summary>How much was found, label by label.</summary>
/// <typeparam name="T">The type of the labels.</typeparam>
/// <remarks>Equal when every property is.</remarks>
public sealed record RetrievalByLabel<T>
{
    internal RetrievalByLabel(RetrievalMeasure micro, RetrievalAverage macro, ValueList<LabelRetrieval<T>> each)
    {
        Micro = micro;
        Macro = macro;
        Each = each;
    }

    /// <summary>Gets the figures of all labels' counts together.</summary>
    public RetrievalMeasure Micro { get; }

    /// <summary>Gets the means of all labels' figures.</summary>
    public RetrievalAverage Macro { get; }

    /// <summary>Gets each label: of an enumeration all in its order, of sources those that occur: actors, then groups, then nobody in particular.</summary>
    public ValueList<LabelRetrieval<T>> Each { get; }
}

/// <summary>How much of what has one label was found.</summary>
/// <typeparam name="T">The type of the label.</typeparam>
/// <remarks>Equal when every property is.</remarks>
public sealed record LabelRetrieval<T>
{
    internal LabelRetrieval(T label, RetrievalMeasure measure)
    {
        Label = label;
        Measure = measure;
    }

    /// <summary>Gets the label.</summary>
    public T Label { get; }

    /// <summary>Gets how much of it was found.</summary>
    public RetrievalMeasure Measure { get; }
}

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
