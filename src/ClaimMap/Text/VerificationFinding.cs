using System.Text.Json.Serialization;

namespace ClaimMap;

/// <summary>What was found of one passage or anchor in a reader's copy.</summary>
/// <remarks>Both spans count code points of the whole normalised text, never of a passage. Equal when every property is.</remarks>
public sealed record VerificationFinding
{
    /// <summary>The most positions that <see cref="Found"/> names.</summary>
    public const int MaxFound = 10;

    [JsonConstructor]
    internal VerificationFinding(
        VerificationKind kind, string owner, PassageId passage, TextSpan declared, VerificationOutcome outcome, ValueList<TextSpan> found, string? difference = null)
    {
        Kind = kind;
        Owner = owner;
        Passage = passage;
        Declared = declared;
        Outcome = outcome;
        Found = found;
        Difference = difference;
    }

    /// <summary>Gets what was looked for.</summary>
    [JsonPropertyName("kind")]
    public VerificationKind Kind { get; }

    /// <summary>Gets whose anchor it is: a passage's or claim's id, or a mention's surface form.</summary>
    [JsonPropertyName("owner")]
    public string Owner { get; }

    /// <summary>Gets the passage, or the one that the anchor names.</summary>
    [JsonPropertyName("passage")]
    public PassageId Passage { get; }

    /// <summary>Gets where the map says that it stands.</summary>
    [JsonPropertyName("declared")]
    public TextSpan Declared { get; }

    /// <summary>Gets what was found.</summary>
    [JsonPropertyName("outcome")]
    public VerificationOutcome Outcome { get; }

    /// <summary>Gets where it was found, in ascending order: one position, none, or the first <see cref="MaxFound"/> of several.</summary>
    [JsonPropertyName("found")]
    public ValueList<TextSpan> Found { get; }

    /// <summary>
    /// Gets in words what else is known of what is missing: by which one character the copy differs from a passage, or that it was not looked for everywhere; null where that is nothing.
    /// </summary>
    [JsonPropertyName("difference")]
    public string? Difference { get; }

    /// <summary>Returns what was looked for and what was found.</summary>
    public override string ToString() => $"{Model.Kebab.Of(Kind)} {Owner} {Passage} {Declared}: {Model.Kebab.Of(Outcome)}";
}

/// <summary>What a verification looked for.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<VerificationKind>))]
public enum VerificationKind
{
    /// <summary>A passage.</summary>
    Passage,

    /// <summary>An anchor of a claim.</summary>
    Anchor,

    /// <summary>The anchor of a mention.</summary>
    Mention,
}

/// <summary>What a verification found.</summary>
/// <remarks>
/// <para>
/// Text is compared by digest alone: nothing is guessed and nothing is matched approximately. Elsewhere than at its stated position a
/// text is looked for wherever it would begin and end at a word's border: "Iran" is not found in "Iranian". A passage is looked
/// for between spaces first, as it stood in the document; only where it is not found so, positions count that touch other marks.
/// </para>
/// <para>
/// Passages with the same text are told apart by their order: when as many of them are not at their stated positions as
/// there are positions left, the first goes with the first, and so on, and each is <see cref="Moved"/>. With any other
/// number of positions what counts is the one between the passages before and behind it, and of several the only one that joins on to one of these;
/// otherwise each is <see cref="Ambiguous"/>, and with no position <see cref="Missing"/>.
/// </para>
/// <para>
/// The work put into looking grows with the copy and no faster. It is enough for any real map; what it does not suffice for is
/// <see cref="Missing"/>, and <see cref="VerificationFinding.Difference"/> says so.
/// </para>
/// <para>
/// An anchor that stands at its position inside its passage, wherever that was found, has its passage's outcome. Only when its passage
/// is missing, or does not hold it where the map says, is it looked for in the whole text.
/// </para>
/// </remarks>
[JsonConverter(typeof(KebabCaseEnumConverter<VerificationOutcome>))]
public enum VerificationOutcome
{
    /// <summary>The text is at the stated position.</summary>
    Exact,

    /// <summary>The text is not at the stated position but at exactly one other.</summary>
    Moved,

    /// <summary>The text is not at the stated position, and which other position is meant cannot be told.</summary>
    Ambiguous,

    /// <summary>The text is nowhere.</summary>
    Missing,
}

/// <summary>An anchor to verify, and whose it is.</summary>
/// <param name="Kind">Whether a claim's or a mention's.</param>
/// <param name="Owner">The claim's id or the mention's surface form.</param>
/// <param name="Anchor">The anchor.</param>
internal readonly record struct VerificationItem(VerificationKind Kind, string Owner, Anchor Anchor);
