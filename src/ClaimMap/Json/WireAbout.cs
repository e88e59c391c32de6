namespace ClaimMap.Json;

/// <summary>One entry of a claim's <c>about</c>: exactly one of the ids is there.</summary>
internal record struct WireAbout
{
    public ActorId? Actor { get; set; }

    public EventId? Event { get; set; }

    public TermId? Term { get; set; }

    public ResolutionId? Resolution { get; set; }

    public InstrumentId? Instrument { get; set; }

    public PlaceId? Place { get; set; }

    public AboutRole Role { get; set; }
}
