namespace ClaimMap.Json;

/// <summary>A place as it stands in <c>places.json</c>.</summary>
internal sealed record WirePlace
{
    public string Id { get; set; } = "";

    public string Kind { get; set; } = "";

    public string Name { get; set; } = "";

    public WireAlias[]? Aliases { get; set; }

    public string? PartOf { get; set; }

    public WireExternalId[]? ExternalIds { get; set; }
}
