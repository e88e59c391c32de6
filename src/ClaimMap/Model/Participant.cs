using System.Text.Json.Serialization;
using ClaimMap.Model;

namespace ClaimMap;

/// <summary>An actor's part in an event.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Role">Its part.</param>
/// <remarks>Equal when actor and role are. <c>default(Participant)</c> stands in no map.</remarks>
public readonly partial record struct Participant(ActorId Actor, ParticipantRole Role)
{
    /// <summary>Gets the actor.</summary>
    public ActorId Actor { get; init; } = Actor;

    /// <summary>Gets its part.</summary>
    public ParticipantRole Role { get; init; } = Role;

    /// <summary>Returns actor and role.</summary>
    public override string ToString() => $"{Actor} as {Kebab.Of(Role)}";
}

/// <summary>The part an actor has in an event.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ParticipantRole>))]
public enum ParticipantRole
{
    /// <summary>Who brings it about.</summary>
    Initiator,

    /// <summary>Whom it is aimed at.</summary>
    Target,

    /// <summary>Who mediates.</summary>
    Mediator,

    /// <summary>A side to it.</summary>
    Party,

    /// <summary>Who hosts it.</summary>
    Host,

    /// <summary>Who supports a side of it.</summary>
    Supporter,

    /// <summary>Whom it affects.</summary>
    Affected,
}
