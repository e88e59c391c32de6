namespace ClaimMap;

/// <summary>What kind of passage it is.</summary>
public enum PassageKind
{
    /// <summary>A heading.</summary>
    Heading,

    /// <summary>A sentence, or anything else that is no heading.</summary>
    Sentence,
}
