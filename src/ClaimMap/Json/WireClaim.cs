namespace ClaimMap.Json;

/// <summary>A claim as it stands in <c>claims/*.json</c>.</summary>
internal sealed record WireClaim
{
    public string Id { get; set; } = "";

    public string Tag { get; set; } = "";

    public string Statement { get; set; } = "";

    public string? Mode { get; set; }

    public WireAttribution? Attribution { get; set; }

    public string Certainty { get; set; } = "";

    public string Polarity { get; set; } = "";

    public string? Condition { get; set; }

    public bool Presupposed { get; set; }

    public WireAbout[] About { get; set; } = [];

    public WireAnchor[] Anchors { get; set; } = [];

    public string Rationale { get; set; } = "";

    public WireReading[]? Readings { get; set; }
}
