using System.Text.Json.Serialization;

namespace ClaimMap;

/// <summary>Whose allegations count as an actor's.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ActorScope>))]
public enum ActorScope
{
    /// <summary>The actor's own.</summary>
    Itself,

    /// <summary>Also those of everything the actor is part of, such as the state of a minister.</summary>
    WithWholes,

    /// <summary>Also those of everything that is part of the actor, such as the ministers of a state.</summary>
    WithParts,
}
