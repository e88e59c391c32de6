namespace ClaimMap.Json;

/// <summary>A hyperlink as it stands in <c>references.json</c>.</summary>
internal sealed record WireReference
{
    public string Id { get; set; } = "";

    public int Ordinal { get; set; }

    public string Label { get; set; } = "";

    public string Kind { get; set; } = "";

    public string Passage { get; set; } = "";

    public string? Resolution { get; set; }

    public string? Target { get; set; }
}
