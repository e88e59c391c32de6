namespace ClaimMap.Json;

/// <summary>An event as it stands in <c>events.json</c>.</summary>
internal sealed record WireEvent
{
    public EventId Id { get; set; }

    public EventKind Kind { get; set; }

    public string Name { get; set; } = "";

    public WireAlias[]? Aliases { get; set; }

    public Reality Reality { get; set; }

    public WireTime? When { get; set; }

    public PlaceId? Place { get; set; }

    public EventId? PartOf { get; set; }

    public WireParticipant[] Participants { get; set; } = [];

    public string? Description { get; set; }
}
