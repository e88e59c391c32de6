namespace ClaimMap.Text;

/// <summary>How much work a verification may still put into looking for what is lost.</summary>
/// <remarks>
/// Nothing but digests is known of what is sought, so each length asked for costs a digest at every place of the copy: with as many lengths as there are
/// anchors that would be the square of the text. The budget grows with the copy alone. It is twice what a map of many sentences takes
/// whose every passage and anchor is lost; what goes beyond it is said not to have been looked for.
/// </remarks>
internal sealed class SearchBudget(SourceText copy)
{
    private const long WorkPerCodePoint = 32_000;

    // What a digest costs, however short its text is, in bytes of a long one.
    private const long WorkPerDigest = 256;

    private long _left = WorkPerCodePoint * copy.Length;

    /// <summary>Takes the cost of the digest of a text so long; false, from then on, where nothing is left.</summary>
    public bool TryTake(int length) => (_left -= WorkPerDigest + length) >= 0;
}
