using ClaimMap.Comparison.Agreement;

namespace ClaimMap;

/// <summary>How far the two readers of a map agree.</summary>
/// <remarks>
/// It knows the claims of the map alone: what a reader found and the map rejects counts nowhere, and in a map without
/// readings (<see cref="Differing"/> is 0) both readers agree about everything, for whatever reason. Equal when every property is.
/// </remarks>
public sealed partial record AgreementReport
{
    internal AgreementReport(
        AgreementOptions options,
        FoundCounts found,
        int differing,
        AgreementMeasure tags,
        ValueList<TagAgreement> eachTag,
        AgreementMeasure labels,
        AgreementMeasure sources,
        AgreementMeasure passages)
    {
        Options = options;
        FoundByBoth = found.Both;
        FoundByFirstOnly = found.First;
        FoundBySecondOnly = found.Second;
        FoundByNeither = found.Neither;
        Differing = differing;
        Tags = tags;
        EachTag = eachTag;
        Labels = labels;
        Sources = sources;
        Passages = passages;
    }

    /// <summary>Gets how the intervals were computed.</summary>
    public AgreementOptions Options { get; }

    /// <summary>Gets the number of claims.</summary>
    public int Claims => FoundByBoth + FoundByFirstOnly + FoundBySecondOnly + FoundByNeither;

    /// <summary>Gets the number of claims that both readers have.</summary>
    public int FoundByBoth { get; }

    /// <summary>Gets the number of claims that only the first reader has.</summary>
    public int FoundByFirstOnly { get; }

    /// <summary>Gets the number of claims that only the second reader has.</summary>
    public int FoundBySecondOnly { get; }

    /// <summary>Gets the number of claims that neither reader has.</summary>
    public int FoundByNeither { get; }

    /// <summary>Gets the number of claims that carry a reading.</summary>
    public int Differing { get; }

    /// <summary>Gets the agreement about the tag of each claim that both readers have.</summary>
    public AgreementMeasure Tags { get; }

    /// <summary>Gets the same for each tag against the two others.</summary>
    public ValueList<TagAgreement> EachTag { get; }

    /// <summary>Gets the agreement about tag and mode together, of each claim that both readers have.</summary>
    public AgreementMeasure Labels { get; }

    /// <summary>
    /// Gets the agreement about who makes a claim, of each claim that both readers have and either calls an allegation. A set of
    /// sources is one label; where the other reader calls the claim the author's own, that is a label too.
    /// </summary>
    public AgreementMeasure Sources { get; }

    /// <summary>
    /// Gets the agreement about each passage without disposition: the set of labels, tag and mode, that a reader gives to claims
    /// anchored in it is one label. Claims that a reader does not have are left out of that reader's set, which may become empty.
    /// </summary>
    public AgreementMeasure Passages { get; }
}

/// <summary>How far two readers agree about one tag against the two others.</summary>
/// <remarks>Equal when every property is.</remarks>
public sealed record TagAgreement
{
    internal TagAgreement(ClaimTag tag, AgreementMeasure agreement)
    {
        Tag = tag;
        Agreement = agreement;
    }

    /// <summary>Gets the tag.</summary>
    public ClaimTag Tag { get; }

    /// <summary>Gets the agreement about whether a claim has it.</summary>
    public AgreementMeasure Agreement { get; }
}

/// <summary>What each reader called a claim; null where the reader does not have it.</summary>
internal readonly record struct LabelPair(ReadingLabel? First, ReadingLabel? Second)
{
    public bool Any(ClaimTag tag) => First?.Tag == tag || Second?.Tag == tag;
}
