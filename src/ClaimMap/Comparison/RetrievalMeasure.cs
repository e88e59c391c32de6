using System.Text.Json.Serialization;

namespace ClaimMap;

/// <summary>How much of what is expected was found, and how much of what was found is expected.</summary>
/// <remarks>A figure is null where it is undefined, 0/0; a count of zero out of some is 0. Equal when every property is.</remarks>
public sealed record RetrievalMeasure
{
    [JsonConstructor]
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
    [JsonPropertyName("expected")]
    public int Expected { get; }

    /// <summary>Gets how many the actual map has.</summary>
    [JsonPropertyName("actual")]
    public int Actual { get; }

    /// <summary>Gets how many of them are the same.</summary>
    [JsonPropertyName("found")]
    public int Found { get; }

    /// <summary>Gets how many the expected map alone has.</summary>
    [JsonPropertyName("missing")]
    public int Missing => Expected - Found;

    /// <summary>Gets how many the actual map alone has.</summary>
    [JsonPropertyName("extra")]
    public int Extra => Actual - Found;

    /// <summary>Gets <see cref="Found"/> by <see cref="Actual"/>; null where the actual map has none.</summary>
    [JsonPropertyName("precision")]
    public AgreementFigure? Precision { get; }

    /// <summary>Gets <see cref="Found"/> by <see cref="Expected"/>; null where the expected map has none.</summary>
    [JsonPropertyName("recall")]
    public AgreementFigure? Recall { get; }

    /// <summary>Gets the harmonic mean of the two: twice <see cref="Found"/> by the sum of <see cref="Expected"/> and <see cref="Actual"/>; null where neither map has any.</summary>
    [JsonPropertyName("f1")]
    public AgreementFigure? F1 { get; }

    /// <summary>Returns precision, recall and F1, and how many were found.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"precision {Precision?.ToString() ?? "undefined"}, recall {Recall?.ToString() ?? "undefined"}, F1 {F1?.ToString() ?? "undefined"} ({Found} of {Expected} found, {Extra} extra)");
}
