namespace ClaimMap.Json;

/// <summary>An attribution as it stands in a claim.</summary>
internal sealed record WireAttribution
{
    public WireAttributionSource[] Sources { get; set; } = [];

    public AttributionCue Cue { get; set; }

    public ActorId? Addressee { get; set; }

    public Stance Stance { get; set; }

    public WireVoice[]? ReportedBy { get; set; }
}
