namespace ClaimMap.Json;

/// <summary>A voice as it stands in an attribution's <c>reportedBy</c>.</summary>
internal sealed record WireVoice
{
    public WireAttributionSource[] Sources { get; set; } = [];

    public string Cue { get; set; } = "";
}
