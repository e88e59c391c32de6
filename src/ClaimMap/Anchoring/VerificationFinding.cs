namespace ClaimMap;

/// <summary>What was found of one passage or anchor in a reader's copy.</summary>
/// <remarks>Both spans count code points of the whole normalised text, never of a passage. Equal when every property is.</remarks>
public sealed record VerificationFinding
{
    /// <summary>The most places that <see cref="Found"/> names.</summary>
    public const int MaxFound = 10;

    internal VerificationFinding(
        VerificationKind kind, string owner, PassageId passage, TextSpan declared, VerificationOutcome outcome, ValueList<TextSpan> found)
    {
        Kind = kind;
        Owner = owner;
        Passage = passage;
        Declared = declared;
        Outcome = outcome;
        Found = found;
    }

    /// <summary>Gets what was looked for.</summary>
    public VerificationKind Kind { get; }

    /// <summary>Gets whose anchor it is: a passage's or claim's id, or a mention's surface form.</summary>
    public string Owner { get; }

    /// <summary>Gets the passage, or the one that the anchor names.</summary>
    public PassageId Passage { get; }

    /// <summary>Gets where the map says that it stands.</summary>
    public TextSpan Declared { get; }

    /// <summary>Gets what was found.</summary>
    public VerificationOutcome Outcome { get; }

    /// <summary>Gets where it was found, in ascending order: one place, none, or the first <see cref="MaxFound"/> of several.</summary>
    public ValueList<TextSpan> Found { get; }
}
