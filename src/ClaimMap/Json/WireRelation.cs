namespace ClaimMap.Json;

/// <summary>A relation as it stands in <c>relations.json</c>.</summary>
internal sealed record WireRelation
{
    public string Id { get; set; } = "";

    public string Kind { get; set; } = "";

    public string From { get; set; } = "";

    public string To { get; set; } = "";

    public string Rationale { get; set; } = "";
}
