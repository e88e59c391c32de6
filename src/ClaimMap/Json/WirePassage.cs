namespace ClaimMap.Json;

/// <summary>A passage as it stands in <c>document.json</c>.</summary>
internal sealed record WirePassage
{
    public PassageId Id { get; set; }

    public SectionId Section { get; set; }

    public PassageKind Kind { get; set; }

    public int Start { get; set; }

    public int Length { get; set; }

    public Digest Sha256 { get; set; }

    public Disposition? Disposition { get; set; }
}
