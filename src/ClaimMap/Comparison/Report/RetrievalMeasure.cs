using System.Globalization;
using System.Text.Json.Serialization;
using ClaimMap.Model;

namespace ClaimMap;

/// <summary>How much of what is expected was found, and how much of what was found is expected.</summary>
/// <remarks>A figure is undefined where it is 0/0; a count of zero out of some is 0. Equal when every property is.</remarks>
public sealed record RetrievalMeasure
{
    [JsonConstructor]
    internal RetrievalMeasure(int expected, int actual, int found, int partial, Figure precision, Figure recall, Figure f1)
    {
        Expected = expected;
        Actual = actual;
        Found = found;
        Partial = partial;
        Precision = precision;
        Recall = recall;
        F1 = f1;
    }

    /// <summary>Gets how many the expected side has.</summary>
    [JsonPropertyName("expected")]
    public int Expected { get; }

    /// <summary>Gets how many the actual side has.</summary>
    [JsonPropertyName("actual")]
    public int Actual { get; }

    /// <summary>Gets how many of them are the same.</summary>
    [JsonPropertyName("found")]
    public int Found { get; }

    /// <summary>Gets how many more are the same in part and count half each; 0 for every measure but that of partial overlap.</summary>
    [JsonPropertyName("partial")]
    public int Partial { get; }

    /// <summary>Gets how many the expected side alone has.</summary>
    [JsonPropertyName("missing")]
    public int Missing => Expected - Found - Partial;

    /// <summary>Gets how many the actual side alone has.</summary>
    [JsonPropertyName("extra")]
    public int Extra => Actual - Found - Partial;

    /// <summary>Gets what was found by <see cref="Actual"/>; undefined where the actual side has none.</summary>
    [JsonPropertyName("precision")]
    public Figure Precision { get; }

    /// <summary>Gets what was found by <see cref="Expected"/>; undefined where the expected side has none.</summary>
    [JsonPropertyName("recall")]
    public Figure Recall { get; }

    /// <summary>Gets the harmonic mean of the two: twice what was found by the sum of <see cref="Expected"/> and <see cref="Actual"/>; undefined where neither side has any.</summary>
    [JsonPropertyName("f1")]
    public Figure F1 { get; }

    internal RetrievalMeasure With(ValueList<string> worst) => new(
        Expected, Actual, Found, Partial, Precision.With(worst), Recall.With(worst), F1.With(worst));

    /// <summary>Returns precision, recall and F1, and how many were found.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"precision {Precision.Short}, recall {Recall.Short}, F1 {F1.Short} ({Found} of {Expected} found{(Partial > 0 ? $", {Partial} in part" : "")}, {Extra} extra)");
}

/// <summary>How much was found, label by label.</summary>
/// <remarks>Equal when every property is.</remarks>
public sealed record RetrievalByLabel
{
    [JsonConstructor]
    internal RetrievalByLabel(RetrievalMeasure micro, RetrievalAverage macro, ValueList<LabelMeasure<string, RetrievalMeasure>> each)
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

    /// <summary>Gets each label that occurs: values of an enumeration in its order, sources by their names.</summary>
    [JsonPropertyName("each")]
    public ValueList<LabelMeasure<string, RetrievalMeasure>> Each { get; }

    /// <summary>Returns the measure over all labels.</summary>
    public override string ToString() => $"{Micro}";
}

/// <summary>A measure of what has one label.</summary>
/// <typeparam name="TLabel">A <see cref="ComparedLabel"/>, or a text: the label as data files name it, of a source its name.</typeparam>
/// <typeparam name="TMeasure">The measure.</typeparam>
/// <remarks>Equal when both properties are.</remarks>
public sealed record LabelMeasure<TLabel, TMeasure>
{
    [JsonConstructor]
    internal LabelMeasure(TLabel label, TMeasure measure)
    {
        Label = label;
        Measure = measure;
    }

    /// <summary>Gets the label.</summary>
    [JsonPropertyName("label")]
    public TLabel Label { get; }

    /// <summary>Gets the measure.</summary>
    [JsonPropertyName("measure")]
    public TMeasure Measure { get; }

    /// <summary>Returns both.</summary>
    public override string ToString() => $"{(Label is ComparedLabel label ? Kebab.Of(label) : Label)}: {Measure}";
}

/// <summary>The plain mean of a figure over labels or documents, in which a rare label or a short document counts as much as any other.</summary>
/// <remarks>Each mean is over those for which its figure is defined, and undefined where there are none. Equal when every property is.</remarks>
public sealed record RetrievalAverage
{
    [JsonConstructor]
    internal RetrievalAverage(Figure precision, Figure recall, Figure f1)
    {
        Precision = precision;
        Recall = recall;
        F1 = f1;
    }

    /// <summary>Gets the mean precision over what the actual side uses.</summary>
    [JsonPropertyName("precision")]
    public Figure Precision { get; }

    /// <summary>Gets the mean recall over what the expected side uses.</summary>
    [JsonPropertyName("recall")]
    public Figure Recall { get; }

    /// <summary>Gets the mean F1 over what either side uses.</summary>
    [JsonPropertyName("f1")]
    public Figure F1 { get; }

    /// <summary>Returns precision, recall and F1.</summary>
    public override string ToString() => $"precision {Precision.Short}, recall {Recall.Short}, F1 {F1.Short}";
}

/// <summary>How far two sides agree about one kind of label.</summary>
/// <remarks>A figure is undefined without units, and kappa and alpha also where no label varies. Equal when every property is.</remarks>
public sealed record AgreementMeasure
{
    [JsonConstructor]
    internal AgreementMeasure(int units, Figure observed, Figure kappa, Figure alpha)
    {
        Units = units;
        Observed = observed;
        Kappa = kappa;
        Alpha = alpha;
    }

    /// <summary>Gets the number of units that both have labelled.</summary>
    [JsonPropertyName("units")]
    public int Units { get; }

    /// <summary>Gets the share of units labelled alike.</summary>
    [JsonPropertyName("observed")]
    public Figure Observed { get; }

    /// <summary>Gets Cohen's kappa.</summary>
    [JsonPropertyName("kappa")]
    public Figure Kappa { get; }

    /// <summary>Gets Krippendorff's alpha for nominal labels.</summary>
    [JsonPropertyName("alpha")]
    public Figure Alpha { get; }

    /// <summary>Returns units, observed agreement, kappa and alpha.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Units} units, observed {Observed.Short}, kappa {Kappa.Short}, alpha {Alpha.Short}");
}
