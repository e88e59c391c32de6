namespace ClaimMap.Json;

/// <summary>A section as it stands in <c>document.json</c>.</summary>
internal sealed record WireSection
{
    public string Id { get; set; } = "";

    public int Ordinal { get; set; }

    public string Label { get; set; } = "";
}
