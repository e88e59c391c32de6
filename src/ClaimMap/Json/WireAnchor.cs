namespace ClaimMap.Json;

/// <summary>An anchor as it stands in a claim or a mention.</summary>
internal sealed record WireAnchor
{
    public string Passage { get; set; } = "";

    public int Start { get; set; }

    public int Length { get; set; }

    public string Sha256 { get; set; } = "";
}
