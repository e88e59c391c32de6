namespace ClaimMap.Json;

/// <summary>A term as it stands in a ceasefire.</summary>
internal sealed record WireTerm
{
    public string Id { get; set; } = "";

    public string Kind { get; set; } = "";

    public string[] Obligors { get; set; } = [];

    public string? DocumentSays { get; set; }

    public WireProvision[]? Provides { get; set; }
}
