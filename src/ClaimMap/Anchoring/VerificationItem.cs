namespace ClaimMap;

/// <summary>An anchor to verify, and whose it is.</summary>
/// <param name="Kind">Whether a claim's or a mention's.</param>
/// <param name="Owner">The claim's id or the mention's surface form.</param>
/// <param name="Anchor">The anchor.</param>
internal readonly record struct VerificationItem(VerificationKind Kind, string Owner, Anchor Anchor);
