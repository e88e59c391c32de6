namespace ClaimMap.Json;

/// <summary>A source of outside facts as it stands in <c>sources.json</c>.</summary>
internal sealed record WireSource
{
    public string Id { get; set; } = "";

    public string Publisher { get; set; } = "";

    public string Title { get; set; } = "";

    public string Locator { get; set; } = "";

    public string? Published { get; set; }

    public string? Retrieved { get; set; }
}
