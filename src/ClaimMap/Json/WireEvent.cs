namespace ClaimMap.Json;

/// <summary>An event as it stands in <c>events.json</c>.</summary>
internal sealed record WireEvent
{
    public string Id { get; set; } = "";

    public string Kind { get; set; } = "";

    public string Name { get; set; } = "";

    public WireAlias[]? Aliases { get; set; }

    public string Reality { get; set; } = "";

    public WireTime? When { get; set; }

    public string? Place { get; set; }

    public string? PartOf { get; set; }

    public WireParticipant[] Participants { get; set; } = [];

    public string? Description { get; set; }
}
