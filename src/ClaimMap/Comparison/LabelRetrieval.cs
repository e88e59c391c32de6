namespace ClaimMap;

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
