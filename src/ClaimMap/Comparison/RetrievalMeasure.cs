namespace ClaimMap;

/// <summary>How much of what is expected was found, and how much of what was found is expected.</summary>
/// <remarks>A figure is null where it is undefined, 0/0; a count of zero out of some is 0. Equal when every property is.</remarks>
public sealed record RetrievalMeasure
{
    internal RetrievalMeasure(int expected, int actual, int found, AgreementFigure? precision, AgreementFigure? recall, AgreementFigure? f1)
    {
        Expected = expected;
        Actual = actual;
        Found = found;
        Precision = precision;
        Recall = recall;
        F1 = f1;
    }

    /// <summary>Gets how many the expected map has.</summary>
    public int Expected { get; }

    /// <summary>Gets how many the actual map has.</summary>
    public int Actual { get; }

    /// <summary>Gets how many of them are the same.</summary>
    public int Found { get; }

    /// <summary>Gets how many the expected map alone has.</summary>
    public int Missing => Expected - Found;

    /// <summary>Gets how many the actual map alone has.</summary>
    public int Extra => Actual - Found;

    /// <summary>Gets <see cref="Found"/> by <see cref="Actual"/>; null where the actual map has none.</summary>
    public AgreementFigure? Precision { get; }

    /// <summary>Gets <see cref="Found"/> by <see cref="Expected"/>; null where the expected map has none.</summary>
    public AgreementFigure? Recall { get; }

    /// <summary>Gets the harmonic mean of the two: twice <see cref="Found"/> by the sum of <see cref="Expected"/> and <see cref="Actual"/>; null where neither map has any.</summary>
    public AgreementFigure? F1 { get; }
}
