namespace ClaimMap;

/// <summary>In which way an alias names something.</summary>
public enum AliasKind
{
    /// <summary>Another name, or another spelling of it.</summary>
    Name,

    /// <summary>Its initials.</summary>
    Acronym,

    /// <summary>Something that stands for it, such as a capital for its government.</summary>
    Metonym,

    /// <summary>A title or by-name.</summary>
    Epithet,

    /// <summary>An adjective or noun of its people.</summary>
    Demonym,

    /// <summary>A description that points to it.</summary>
    Description,
}
