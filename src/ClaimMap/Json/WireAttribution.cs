namespace ClaimMap.Json;

/// <summary>An attribution as it stands in a claim.</summary>
internal sealed record WireAttribution
{
    public WireAttributionSource[] Sources { get; set; } = [];

    public string Cue { get; set; } = "";

    public string? Addressee { get; set; }

    public string Stance { get; set; } = "";

    public WireVoice[]? ReportedBy { get; set; }
}
