using System.Text.Json.Serialization;

namespace ClaimMap.Json;

/// <summary>A claim as it stands in <c>claims/*.json</c>.</summary>
internal sealed record WireClaim
{
    public ClaimId Id { get; set; }

    public ClaimTag Tag { get; set; }

    public string Statement { get; set; } = "";

    public OpinionMode? Mode { get; set; }

    public WireAttribution? Attribution { get; set; }

    public Certainty Certainty { get; set; }

    public Polarity Polarity { get; set; }

    public string? Condition { get; set; }

    public bool Presupposed { get; set; }

    [JsonConverter(typeof(AboutListConverter))]
    public ValueList<About> About { get; set; }

    [JsonConverter(typeof(AnchorListConverter))]
    public ValueList<Anchor> Anchors { get; set; }

    public string Rationale { get; set; } = "";

    public WireReading[]? Readings { get; set; }
}
