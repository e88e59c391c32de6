namespace ClaimMap.Json;

/// <summary>A relation as it stands in <c>relations.json</c>.</summary>
internal sealed record WireRelation
{
    public RelationId Id { get; set; }

    public RelationKind Kind { get; set; }

    public ClaimId From { get; set; }

    public ClaimId To { get; set; }

    public string Rationale { get; set; } = "";
}
