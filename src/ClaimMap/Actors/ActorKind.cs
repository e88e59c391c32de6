namespace ClaimMap;

/// <summary>What kind of actor it is.</summary>
public enum ActorKind
{
    /// <summary>A state.</summary>
    State,

    /// <summary>A person.</summary>
    Person,

    /// <summary>An organisation.</summary>
    Organisation,

    /// <summary>A body of an organisation or of several states.</summary>
    Body,

    /// <summary>An armed force.</summary>
    ArmedForce,

    /// <summary>A group without a form of its own.</summary>
    Group,

    /// <summary>A publisher or media outlet.</summary>
    MediaOutlet,
}
