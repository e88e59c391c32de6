namespace ClaimMap;

/// <summary>What of a claim differs between two versions of a map.</summary>
public enum ClaimProperty
{
    /// <summary>The tag. Mode and attribution are compared only where it is the same.</summary>
    Tag,

    /// <summary>What makes it an opinion.</summary>
    Mode,

    /// <summary>The statement.</summary>
    Statement,

    /// <summary>Where it stands.</summary>
    Anchors,

    /// <summary>Whose words it is, by what verb, to whom, and how the author stands to it.</summary>
    Attribution,

    /// <summary>How strongly its source puts it.</summary>
    Certainty,

    /// <summary>Whether it affirms or denies.</summary>
    Polarity,

    /// <summary>Under what condition it is put.</summary>
    Condition,

    /// <summary>Whether it is taken for granted.</summary>
    Presupposed,

    /// <summary>What is part of it.</summary>
    About,

    /// <summary>The rule that decided the tag.</summary>
    Rationale,

    /// <summary>How the readers took it.</summary>
    Readings,
}
