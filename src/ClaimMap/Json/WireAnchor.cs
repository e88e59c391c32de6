namespace ClaimMap.Json;

/// <summary>An anchor as it stands in a claim or a mention.</summary>
internal record struct WireAnchor
{
    public PassageId Passage { get; set; }

    public int Start { get; set; }

    public int Length { get; set; }

    public Digest Sha256 { get; set; }
}
