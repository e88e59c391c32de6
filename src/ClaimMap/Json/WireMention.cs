namespace ClaimMap.Json;

/// <summary>A mention as it stands in <c>mentions.json</c>: exactly one of the ids is there.</summary>
internal sealed record WireMention
{
    public string Surface { get; set; } = "";

    public string? Actor { get; set; }

    public string? Place { get; set; }

    public string? Instrument { get; set; }

    public string? Resolution { get; set; }

    public string? Event { get; set; }

    public bool Metonym { get; set; }

    public WireAnchor Anchor { get; set; } = new();
}
