namespace ClaimMap.Json;

/// <summary>A place as it stands in <c>places.json</c>.</summary>
internal sealed record WirePlace
{
    public PlaceId Id { get; set; }

    public PlaceKind Kind { get; set; }

    public string Name { get; set; } = "";

    public WireAlias[]? Aliases { get; set; }

    public PlaceId? PartOf { get; set; }

    public WireExternalId[]? ExternalIds { get; set; }
}
