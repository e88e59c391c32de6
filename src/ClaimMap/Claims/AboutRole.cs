namespace ClaimMap;

/// <summary>The part that something has in a proposition.</summary>
public enum AboutRole
{
    /// <summary>Who or what the proposition is about, or who does what it says.</summary>
    Subject,

    /// <summary>Whom or what it is done to or aimed at.</summary>
    Target,

    /// <summary>A side to it.</summary>
    Party,

    /// <summary>Where it is.</summary>
    Location,

    /// <summary>The instrument or resolution it rests on.</summary>
    Basis,

    /// <summary>Otherwise part of it.</summary>
    Context,
}
