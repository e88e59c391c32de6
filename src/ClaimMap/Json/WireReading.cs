namespace ClaimMap.Json;

/// <summary>A reading as it stands in a claim: either <c>absent</c> is there, or <c>tag</c> with what belongs to it.</summary>
internal sealed record WireReading
{
    public string Reader { get; set; } = "";

    public bool Absent { get; set; }

    public string Tag { get; set; } = "";

    public string? Mode { get; set; }

    public WireAttributionSource[]? Sources { get; set; }

    public string Reason { get; set; } = "";
}
