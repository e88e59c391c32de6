namespace ClaimMap.Json;

/// <summary>A participant as it stands in an event.</summary>
internal sealed record WireParticipant
{
    public ActorId Actor { get; set; }

    public ParticipantRole Role { get; set; }
}
