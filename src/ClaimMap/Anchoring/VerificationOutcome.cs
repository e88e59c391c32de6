namespace ClaimMap;

/// <summary>What a verification found.</summary>
/// <remarks>
/// <para>
/// Text is compared by digest alone: nothing is guessed and nothing is matched approximately. Elsewhere than at its stated place a
/// text is looked for wherever it would begin and end at a word's border: "Iran" is not found in "Iranian". A passage is looked
/// for between spaces first, as it stood in the document; only where it is not found so, places count that touch other marks.
/// </para>
/// <para>
/// Passages with the same text are told apart by their order: when as many of them are not at their stated places as
/// there are places left, the first goes with the first, and so on, and each is <see cref="Moved"/>. With any other
/// number of places each is <see cref="Ambiguous"/>; with none, <see cref="Missing"/>.
/// </para>
/// <para>
/// An anchor that stands at its place inside its passage, wherever that was found, has its passage's outcome. Only when its passage
/// is missing, or does not hold it where the map says, is it looked for in the whole text.
/// </para>
/// </remarks>
public enum VerificationOutcome
{
    /// <summary>The text is at the stated place.</summary>
    Exact,

    /// <summary>The text is not at the stated place but at exactly one other.</summary>
    Moved,

    /// <summary>The text is not at the stated place, and which other place is meant cannot be told.</summary>
    Ambiguous,

    /// <summary>The text is nowhere.</summary>
    Missing,
}
