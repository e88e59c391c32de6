namespace ClaimMap.Json;

/// <summary>A passage as it stands in <c>document.json</c>.</summary>
internal sealed record WirePassage
{
    public string Id { get; set; } = "";

    public string Section { get; set; } = "";

    public string Kind { get; set; } = "";

    public int Start { get; set; }

    public int Length { get; set; }

    public string Sha256 { get; set; } = "";

    public string? Disposition { get; set; }
}
