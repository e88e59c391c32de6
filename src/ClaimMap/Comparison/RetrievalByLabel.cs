using System.Text.Json.Serialization;

namespace ClaimMap;

/// <summary>How much was found, label by label.</summary>
/// <typeparam name="T">The type of the labels.</typeparam>
/// <remarks>Equal when every property is.</remarks>
public sealed record RetrievalByLabel<T>
{
    [JsonConstructor]
    internal RetrievalByLabel(RetrievalMeasure micro, RetrievalAverage macro, ValueList<LabelMeasure<T, RetrievalMeasure>> each)
    {
        Micro = micro;
        Macro = macro;
        Each = each;
    }

    /// <summary>Gets the figures of all labels' counts together.</summary>
    [JsonPropertyName("micro")]
    public RetrievalMeasure Micro { get; }

    /// <summary>Gets the means of all labels' figures.</summary>
    [JsonPropertyName("macro")]
    public RetrievalAverage Macro { get; }

    /// <summary>Gets each label: of an enumeration all in its order, of sources those that occur: actors, then groups, then nobody in particular.</summary>
    [JsonPropertyName("each")]
    public ValueList<LabelMeasure<T, RetrievalMeasure>> Each { get; }

    /// <summary>Returns the measure over all labels.</summary>
    public override string ToString() => $"{Micro}";
}

/// <summary>A measure of what has one label.</summary>
/// <typeparam name="TLabel">The type of the label.</typeparam>
/// <typeparam name="TMeasure">The type of the measure.</typeparam>
/// <remarks>Equal when every property is.</remarks>
public sealed record LabelMeasure<TLabel, TMeasure>
{
    /// <summary>Creates a measure of a label.</summary>
    [JsonConstructor]
    public LabelMeasure(TLabel label, TMeasure measure)
    {
        Label = label;
        Measure = measure;
    }

    /// <summary>Gets the label.</summary>
    [JsonPropertyName("label")]
    public TLabel Label { get; init; }

    /// <summary>Gets the measure.</summary>
    [JsonPropertyName("measure")]
    public TMeasure Measure { get; init; }

    /// <summary>Returns label and measure.</summary>
    public override string ToString() => $"{Label}: {Measure}";
}

/// <summary>The plain mean of a figure over labels, in which a rare label counts as much as a frequent one.</summary>
/// <remarks>Each mean is over the labels for which its figure is defined, and null where there are none. Equal when every property is.</remarks>
public sealed record RetrievalAverage
{
    [JsonConstructor]
    internal RetrievalAverage(AgreementFigure? precision, AgreementFigure? recall, AgreementFigure? f1)
    {
        Precision = precision;
        Recall = recall;
        F1 = f1;
    }

    /// <summary>Gets the mean precision over the labels that the actual map uses.</summary>
    [JsonPropertyName("precision")]
    public AgreementFigure? Precision { get; }

    /// <summary>Gets the mean recall over the labels that the expected map uses.</summary>
    [JsonPropertyName("recall")]
    public AgreementFigure? Recall { get; }

    /// <summary>Gets the mean F1 over the labels that either map uses.</summary>
    [JsonPropertyName("f1")]
    public AgreementFigure? F1 { get; }

    /// <summary>Returns precision, recall and F1.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"precision {Precision?.ToString() ?? "undefined"}, recall {Recall?.ToString() ?? "undefined"}, F1 {F1?.ToString() ?? "undefined"}");
}
