namespace ClaimMap.Json;

/// <summary>A term as it stands in a ceasefire.</summary>
internal sealed record WireTerm
{
    public TermId Id { get; set; }

    public TermKind Kind { get; set; }

    public ActorId[] Obligors { get; set; } = [];

    public string? DocumentSays { get; set; }

    public WireProvision[]? Provides { get; set; }
}
