namespace ClaimMap.Json;

/// <summary>An actor as it stands in <c>actors.json</c>.</summary>
internal sealed record WireActor
{
    public ActorId Id { get; set; }

    public ActorKind Kind { get; set; }

    public string Name { get; set; } = "";

    public bool Unnamed { get; set; }

    public WireAlias[]? Aliases { get; set; }

    public ActorId? PartOf { get; set; }

    public WireExternalId[]? ExternalIds { get; set; }
}
