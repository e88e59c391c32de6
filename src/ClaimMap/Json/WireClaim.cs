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

    public WireAbout[] About { get; set; } = [];

    public WireAnchor[] Anchors { get; set; } = [];

    public string Rationale { get; set; } = "";
}
