namespace ClaimMap.Json;

/// <summary>A mention as it stands in <c>mentions.json</c>: exactly one of the ids is there.</summary>
internal sealed record WireMention
{
    public string Surface { get; set; } = "";

    public ActorId? Actor { get; set; }

    public PlaceId? Place { get; set; }

    public InstrumentId? Instrument { get; set; }

    public ResolutionId? Resolution { get; set; }

    public EventId? Event { get; set; }

    public bool Metonym { get; set; }

    public Anchor Anchor { get; set; }
}
