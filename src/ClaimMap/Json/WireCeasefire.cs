namespace ClaimMap.Json;

/// <summary>A ceasefire as it stands in <c>ceasefires.json</c>.</summary>
internal sealed record WireCeasefire
{
    public string Id { get; set; } = "";

    public string Name { get; set; } = "";

    public string Event { get; set; } = "";

    public string? Instrument { get; set; }

    public string[] Parties { get; set; } = [];

    public string[] Mediators { get; set; } = [];

    public WireTime? InForce { get; set; }

    public WireTerm[] Terms { get; set; } = [];
}
