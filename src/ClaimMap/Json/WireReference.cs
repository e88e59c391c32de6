namespace ClaimMap.Json;

/// <summary>A hyperlink as it stands in <c>references.json</c>.</summary>
internal sealed record WireReference
{
    public ReferenceId Id { get; set; }

    public int Ordinal { get; set; }

    public string Label { get; set; } = "";

    public ReferenceKind Kind { get; set; }

    public PassageId Passage { get; set; }

    public ResolutionId? Resolution { get; set; }

    public string? Target { get; set; }
}
