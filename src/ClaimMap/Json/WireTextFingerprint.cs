namespace ClaimMap.Json;

/// <summary>A document's <c>text</c>.</summary>
internal sealed record WireTextFingerprint
{
    public string Normalization { get; set; } = "";

    public int Length { get; set; }

    public string Sha256 { get; set; } = "";
}
