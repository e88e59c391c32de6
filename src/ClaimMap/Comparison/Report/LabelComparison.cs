using System.Text.Json.Serialization;
using ClaimMap.Model;

namespace ClaimMap;

/// <summary>What of a claim is compared beside its place.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ComparedLabel>))]
public enum ComparedLabel
{
    /// <summary>The tag, of every pair.</summary>
    Tag,

    /// <summary>What makes it an opinion, of each pair that either side calls one.</summary>
    Mode,

    /// <summary>The set of sources, of each pair that either side calls an allegation.</summary>
    Source,

    /// <summary>The kind of verb, of the same pairs.</summary>
    Cue,

    /// <summary>The author's attitude, of the same pairs.</summary>
    Stance,

    /// <summary>Whether it affirms or denies, of every pair.</summary>
    Polarity,

    /// <summary>How strongly it is put, of every pair.</summary>
    Certainty,

    /// <summary>Whether it is taken for granted, of every pair.</summary>
    Presupposed,

    /// <summary>Whether it is put under a condition, of every pair.</summary>
    Condition,
}

/// <summary>How far two sides agree on one label of the claims that both have.</summary>
/// <remarks>Equal when every property is.</remarks>
public sealed record LabelComparison
{
    [JsonConstructor]
    internal LabelComparison(ComparedLabel label, int unsaid, AgreementMeasure agreement, RetrievalByLabel found, ValueList<ConfusionCell> confusion)
    {
        Label = label;
        Unsaid = unsaid;
        Agreement = agreement;
        Found = found;
        Confusion = confusion;
    }

    /// <summary>Gets which label it is.</summary>
    [JsonPropertyName("label")]
    public ComparedLabel Label { get; }

    /// <summary>Gets how many pairs have the label where one side does not say which: they count for no agreement, and as not found.</summary>
    [JsonPropertyName("unsaid")]
    public int Unsaid { get; }

    /// <summary>
    /// Gets the agreement of the pairs where both sides say: the share alike, Cohen's kappa, Krippendorff's alpha. Where a label goes with
    /// another tag, having none is a label too; a set of sources is one label.
    /// </summary>
    [JsonPropertyName("agreement")]
    public AgreementMeasure Agreement { get; }

    /// <summary>Gets what was found end to end: claims that are paired and have the label, of all that have it. A claim with several sources counts for each.</summary>
    [JsonPropertyName("found")]
    public RetrievalByLabel Found { get; }

    /// <summary>Gets how often which label of the expected side met which of the actual side; what never met is not in it.</summary>
    [JsonPropertyName("confusion")]
    public ValueList<ConfusionCell> Confusion { get; }

    /// <summary>Returns the label and the agreement.</summary>
    public override string ToString() => $"{Kebab.Of(Label)}: {Agreement}";
}

/// <summary>How often one label of the expected side met one of the actual side.</summary>
/// <remarks>Equal when every property is.</remarks>
public sealed record ConfusionCell
{
    [JsonConstructor]
    internal ConfusionCell(string expected, string actual, int count)
    {
        Expected = expected;
        Actual = actual;
        Count = count;
    }

    /// <summary>Gets the expected side's label.</summary>
    [JsonPropertyName("expected")]
    public string Expected { get; }

    /// <summary>Gets the actual side's.</summary>
    [JsonPropertyName("actual")]
    public string Actual { get; }

    /// <summary>Gets how many pairs have the two.</summary>
    [JsonPropertyName("count")]
    public int Count { get; }

    /// <summary>Returns both and how often they met.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Expected} as {Actual}: {Count}");
}

/// <summary>The labels of the claims that both sides have, each compared by itself, and all at once.</summary>
/// <remarks>Equal when every property is.</remarks>
public sealed record LabelComparisons
{
    [JsonConstructor]
    internal LabelComparisons(ValueList<LabelComparison> each, ValueList<ComparedLabel> notGiven, Figure allAlike, RetrievalMeasure allFound)
    {
        Each = each;
        NotGiven = notGiven;
        AllAlike = allAlike;
        AllFound = allFound;
    }

    /// <summary>Gets each label that both sides give, in the order of <see cref="ComparedLabel"/>.</summary>
    [JsonPropertyName("each")]
    public ValueList<LabelComparison> Each { get; }

    /// <summary>Gets the labels that a side never gives: nothing is said about them, and the joint figures leave them out.</summary>
    [JsonPropertyName("notGiven")]
    public ValueList<ComparedLabel> NotGiven { get; }

    /// <summary>Gets the share of pairs in which all labels are alike.</summary>
    [JsonPropertyName("allAlike")]
    public Figure AllAlike { get; }

    /// <summary>Gets how many claims were found with all their labels right. What their statements say is not in it.</summary>
    [JsonPropertyName("allFound")]
    public RetrievalMeasure AllFound { get; }

    /// <summary>Gets the tag.</summary>
    [JsonIgnore]
    public LabelComparison? Tag => this[ComparedLabel.Tag];

    /// <summary>Gets the mode of opinions.</summary>
    [JsonIgnore]
    public LabelComparison? Mode => this[ComparedLabel.Mode];

    /// <summary>Gets the sources of allegations.</summary>
    [JsonIgnore]
    public LabelComparison? Source => this[ComparedLabel.Source];

    /// <summary>Gets one label; null where a side never gives it.</summary>
    public LabelComparison? this[ComparedLabel label] => Each.FirstOrDefault(l => l.Label == label);

    /// <summary>Returns how many claims were found with all labels right.</summary>
    public override string ToString() => $"all labels right: {AllFound}";
}
