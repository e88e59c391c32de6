using System.Text.Json.Serialization;

namespace ClaimMap;

/// <summary>How far two sides have the same relations: between claims that are paired, direction counts.</summary>
/// <remarks>Equal when every property is.</remarks>
public sealed record RelationComparison
{
    [JsonConstructor]
    internal RelationComparison(
        RetrievalMeasure links, RetrievalByLabel kinds, AgreementMeasure agreementOnKinds, ValueList<ConfusionCell> confusion, ValueList<ComparedRelation> missing, ValueList<ComparedRelation> extra)
    {
        Links = links;
        Kinds = kinds;
        AgreementOnKinds = agreementOnKinds;
        Confusion = confusion;
        Missing = missing;
        Extra = extra;
    }

    /// <summary>Gets how many links were found, whatever their kind.</summary>
    [JsonPropertyName("links")]
    public RetrievalMeasure Links { get; }

    /// <summary>Gets how many were found with the right kind, kind by kind.</summary>
    [JsonPropertyName("kinds")]
    public RetrievalByLabel Kinds { get; }

    /// <summary>Gets the agreement on the kind of the links that both sides have.</summary>
    [JsonPropertyName("agreementOnKinds")]
    public AgreementMeasure AgreementOnKinds { get; }

    /// <summary>Gets how often which kind of the expected side met which of the actual side.</summary>
    [JsonPropertyName("confusion")]
    public ValueList<ConfusionCell> Confusion { get; }

    /// <summary>Gets the expected links that the actual side does not have, of whatever kind.</summary>
    [JsonPropertyName("missing")]
    public ValueList<ComparedRelation> Missing { get; }

    /// <summary>Gets the actual links that the expected side does not have, of whatever kind.</summary>
    [JsonPropertyName("extra")]
    public ValueList<ComparedRelation> Extra { get; }

    /// <summary>Returns links found, and those with the right kind.</summary>
    public override string ToString() => $"links: {Links}; with their kind: {Kinds.Micro}";
}
