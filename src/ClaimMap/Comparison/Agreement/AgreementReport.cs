using System.Text.Json.Serialization;

namespace ClaimMap;

/// <summary>How far the two readers of a map agree.</summary>
/// <remarks>
/// It knows the claims of the map alone: what a reader found and the map rejects counts nowhere, and in a map without
/// readings (<see cref="Differing"/> is 0) both readers agree about everything, for whatever reason. Equal when every property is.
/// </remarks>
public sealed partial record AgreementReport
{
    [JsonConstructor]
    internal AgreementReport(
        AgreementOptions options,
        int foundByBoth,
        int foundByFirstOnly,
        int foundBySecondOnly,
        int foundByNeither,
        int differing,
        AgreementMeasure tags,
        ValueList<LabelMeasure<ClaimTag, AgreementMeasure>> eachTag,
        AgreementMeasure labels,
        AgreementMeasure sources,
        AgreementMeasure passages)
    {
        Options = options;
        FoundByBoth = foundByBoth;
        FoundByFirstOnly = foundByFirstOnly;
        FoundBySecondOnly = foundBySecondOnly;
        FoundByNeither = foundByNeither;
        Differing = differing;
        Tags = tags;
        EachTag = eachTag;
        Labels = labels;
        Sources = sources;
        Passages = passages;
    }

    /// <summary>Gets how the intervals were computed.</summary>
    [JsonPropertyName("options")]
    public AgreementOptions Options { get; }

    /// <summary>Gets the number of claims.</summary>
    [JsonPropertyName("claims")]
    public int Claims => FoundByBoth + FoundByFirstOnly + FoundBySecondOnly + FoundByNeither;

    /// <summary>Gets the number of claims that both readers have.</summary>
    [JsonPropertyName("foundByBoth")]
    public int FoundByBoth { get; }

    /// <summary>Gets the number of claims that only the first reader has.</summary>
    [JsonPropertyName("foundByFirstOnly")]
    public int FoundByFirstOnly { get; }

    /// <summary>Gets the number of claims that only the second reader has.</summary>
    [JsonPropertyName("foundBySecondOnly")]
    public int FoundBySecondOnly { get; }

    /// <summary>Gets the number of claims that neither reader has.</summary>
    [JsonPropertyName("foundByNeither")]
    public int FoundByNeither { get; }

    /// <summary>Gets the number of claims that carry a reading.</summary>
    [JsonPropertyName("differing")]
    public int Differing { get; }

    /// <summary>Gets the agreement about the tag of each claim that both readers have.</summary>
    [JsonPropertyName("tags")]
    public AgreementMeasure Tags { get; }

    /// <summary>Gets the same for each tag against the two others.</summary>
    [JsonPropertyName("eachTag")]
    public ValueList<LabelMeasure<ClaimTag, AgreementMeasure>> EachTag { get; }

    /// <summary>Gets the agreement about tag and mode together, of each claim that both readers have.</summary>
    [JsonPropertyName("labels")]
    public AgreementMeasure Labels { get; }

    /// <summary>
    /// Gets the agreement about who makes a claim, of each claim that both readers have and either calls an allegation. A set of
    /// sources is one label; where the other reader calls the claim the author's own, that is a label too.
    /// </summary>
    [JsonPropertyName("sources")]
    public AgreementMeasure Sources { get; }

    /// <summary>
    /// Gets the agreement about each passage without disposition: the set of labels, tag and mode, that a reader gives to claims
    /// anchored in it is one label. Claims that a reader does not have are left out of that reader's set, which may become empty.
    /// </summary>
    [JsonPropertyName("passages")]
    public AgreementMeasure Passages { get; }

    /// <summary>Returns on how many claims the readers differ, and how far they agree on tags.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Differing} of {Claims} claims read differently; tags: {Tags}");
}

/// <summary>What each reader called a claim; null where the reader does not have it.</summary>
internal readonly record struct LabelPair(ReadingLabel? First, ReadingLabel? Second)
{
    public bool Any(ClaimTag tag) => First?.Tag == tag || Second?.Tag == tag;
}
