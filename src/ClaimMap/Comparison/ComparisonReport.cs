using System.Text.Json.Serialization;


namespace ClaimMap;

/// <summary>How far two maps of the same text agree.</summary>
/// <remarks>
/// An interval is a percentile interval from drawing passages anew with replacement: those of the expected map, each with the
/// claims whose first code point is in it and the relations from them; an aligned pair goes with the expected claim, and
/// passages without claims do not count. The alignment stays as it is. Figures and intervals
/// that are undefined are null. Lists of claims are in the document's order, of relations in that of the data file. Equal when every property is.
/// </remarks>
public sealed partial record ComparisonReport
{
    [JsonConstructor]
    internal ComparisonReport()
    {
    }

    /// <summary>Gets how the claims were aligned and the intervals computed.</summary>
    [JsonInclude]
    [JsonPropertyName("options")]
    public ComparisonOptions Options { get; internal init; } = null!;

    /// <summary>
    /// Gets whether no other alignment has a higher sum of overlaps. Not certain, and false, only where hundreds of claims share a
    /// position: then the 256 best candidates of a claim count, or some claims take the best one left.
    /// </summary>
    [JsonInclude]
    [JsonPropertyName("isOptimal")]
    public bool IsOptimal { get; internal init; }

    /// <summary>Gets how many claims were found, whatever their labels: found is what is aligned.</summary>
    [JsonInclude]
    [JsonPropertyName("claims")]
    public RetrievalMeasure Claims { get; internal init; } = null!;

    /// <summary>Gets how many claims were found with their tag: each tag in the order of <see cref="ClaimTag"/>.</summary>
    [JsonInclude]
    [JsonPropertyName("tags")]
    public RetrievalByLabel<ClaimTag> Tags { get; internal init; } = null!;

    /// <summary>Gets how many opinions were found with their mode: each mode in the order of <see cref="OpinionMode"/>.</summary>
    [JsonInclude]
    [JsonPropertyName("modes")]
    public RetrievalByLabel<OpinionMode> Modes { get; internal init; } = null!;

    /// <summary>
    /// Gets how many attributions of an allegation to a source were found: an allegation with two sources counts for each of them.
    /// Actors are the same when their ids are, groups when their labels are. Who reports a source's words does not count.
    /// </summary>
    [JsonInclude]
    [JsonPropertyName("sources")]
    public RetrievalByLabel<AttributionSource> Sources { get; internal init; } = null!;

    /// <summary>Gets how many relations were found: of the same kind, from and to claims that are aligned.</summary>
    [JsonInclude]
    [JsonPropertyName("relations")]
    public RetrievalByLabel<RelationKind> Relations { get; internal init; } = null!;

    /// <summary>Gets the agreement about the tag of each aligned pair.</summary>
    [JsonInclude]
    [JsonPropertyName("agreementOnTags")]
    public AgreementMeasure AgreementOnTags { get; internal init; } = null!;

    /// <summary>Gets the agreement about tag and mode together, of each aligned pair.</summary>
    [JsonInclude]
    [JsonPropertyName("agreementOnLabels")]
    public AgreementMeasure AgreementOnLabels { get; internal init; } = null!;

    /// <summary>Gets the agreement about the mode, of each aligned pair that either map calls an opinion; being none is a label too.</summary>
    [JsonInclude]
    [JsonPropertyName("agreementOnModes")]
    public AgreementMeasure AgreementOnModes { get; internal init; } = null!;

    /// <summary>
    /// Gets the agreement about who makes a claim, of each aligned pair that either map calls an allegation. A set of sources is
    /// one label; being the author's own is one too.
    /// </summary>
    [JsonInclude]
    [JsonPropertyName("agreementOnSources")]
    public AgreementMeasure AgreementOnSources { get; internal init; } = null!;

    /// <summary>Gets the aligned pairs, in the order of the expected claims.</summary>
    [JsonInclude]
    [JsonPropertyName("aligned")]
    public ValueList<AlignedClaims> Aligned { get; internal init; }

    /// <summary>Gets the expected claims that the actual map does not have.</summary>
    [JsonInclude]
    [JsonPropertyName("missing")]
    public ValueList<Claim> Missing { get; internal init; }

    /// <summary>Gets the actual claims that the expected map does not have.</summary>
    [JsonInclude]
    [JsonPropertyName("extra")]
    public ValueList<Claim> Extra { get; internal init; }

    /// <summary>Gets the aligned pairs whose tags differ.</summary>
    [JsonInclude]
    [JsonPropertyName("differentlyTagged")]
    public ValueList<AlignedClaims> DifferentlyTagged { get; internal init; }

    /// <summary>Gets the aligned pairs of opinions whose modes differ.</summary>
    [JsonInclude]
    [JsonPropertyName("differentlyModed")]
    public ValueList<AlignedClaims> DifferentlyModed { get; internal init; }

    /// <summary>Gets the aligned pairs of allegations whose sets of sources differ.</summary>
    [JsonInclude]
    [JsonPropertyName("differentlyAttributed")]
    public ValueList<AlignedClaims> DifferentlyAttributed { get; internal init; }

    /// <summary>Gets the expected relations that the actual map does not have.</summary>
    [JsonInclude]
    [JsonPropertyName("missingRelations")]
    public ValueList<Relation> MissingRelations { get; internal init; }

    /// <summary>Gets the actual relations that the expected map does not have.</summary>
    [JsonInclude]
    [JsonPropertyName("extraRelations")]
    public ValueList<Relation> ExtraRelations { get; internal init; }

    /// <summary>Returns the measure of the claims, and how many differ in what.</summary>
    public override string ToString() => $"{Claims}; {Model.Counted.Of(DifferentlyTagged.Count, "other tag")}, {Model.Counted.Of(DifferentlyAttributed.Count, "other attribution")}";
}
