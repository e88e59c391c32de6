namespace ClaimMap;

/// <summary>What a verification looked for.</summary>
public enum VerificationKind
{
    /// <summary>A passage.</summary>
    Passage,

    /// <summary>An anchor of a claim.</summary>
    Anchor,

    /// <summary>The anchor of a mention.</summary>
    Mention,
}
