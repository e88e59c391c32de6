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
