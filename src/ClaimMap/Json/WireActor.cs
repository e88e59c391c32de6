namespace ClaimMap.Json;

/// <summary>An actor as it stands in <c>actors.json</c>.</summary>
internal sealed record WireActor
{
    public string Id { get; set; } = "";

    public string Kind { get; set; } = "";

    public string Name { get; set; } = "";

    public bool Unnamed { get; set; }

    public WireAlias[]? Aliases { get; set; }

    public string? PartOf { get; set; }

    public WireExternalId[]? ExternalIds { get; set; }
}
