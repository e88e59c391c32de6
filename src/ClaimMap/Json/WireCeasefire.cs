namespace ClaimMap.Json;

/// <summary>A ceasefire as it stands in <c>ceasefires.json</c>.</summary>
internal sealed record WireCeasefire
{
    public CeasefireId Id { get; set; }

    public string Name { get; set; } = "";

    public EventId Event { get; set; }

    public InstrumentId? Instrument { get; set; }

    public ActorId[] Parties { get; set; } = [];

    public ActorId[] Mediators { get; set; } = [];

    public WireTime? InForce { get; set; }

    public WireTerm[] Terms { get; set; } = [];
}
