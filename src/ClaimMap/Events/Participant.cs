namespace ClaimMap;

/// <summary>An actor's part in an event.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Role">Its part.</param>
/// <remarks>Equal when actor and role are. <c>default(Participant)</c> stands in no map.</remarks>
public readonly record struct Participant(ActorId Actor, ParticipantRole Role)
{
    /// <summary>Gets the actor.</summary>
    public ActorId Actor { get; } = Actor;

    /// <summary>Gets its part.</summary>
    public ParticipantRole Role { get; } = Role;
}
