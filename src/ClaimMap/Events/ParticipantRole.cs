namespace ClaimMap;

/// <summary>The part an actor has in an event.</summary>
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
