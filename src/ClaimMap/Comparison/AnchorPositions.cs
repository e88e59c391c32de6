namespace ClaimMap.Comparison;

/// <summary>Where claims of two versions of a map stand, in a form in which the two can be compared.</summary>
/// <remarks>
/// In the same text: spans of the document, so that how it is divided into passages makes no difference. In different texts,
/// where offsets mean nothing: digests of what stands there.
/// </remarks>
internal sealed class AnchorPositions(ClaimGraph old, ClaimGraph @new)
{
    public bool IsSameText { get; } = old.Document.Text == @new.Document.Text;

    public bool IsSame(Claim ofOld, Claim ofNew) => Of(old, ofOld).AsSpan().SequenceEqual(Of(@new, ofNew));

    /// <summary>Whether a claim stands elsewhere in the document, on the very same words.</summary>
    public bool IsMoved(Claim ofOld, Claim ofNew) =>
        ofOld.Anchors.AsSpan().ToArray().Select(static a => a.Sha256).SequenceEqual(ofNew.Anchors.AsSpan().ToArray().Select(static a => a.Sha256))
        && !ofOld.Anchors.AsSpan().ToArray().Select(old.SpanOf).SequenceEqual(ofNew.Anchors.AsSpan().ToArray().Select(@new.SpanOf));

    public string OfOld(Claim claim) => string.Join(' ', Of(old, claim));

    public string OfNew(Claim claim) => string.Join(' ', Of(@new, claim));

    private string[] Of(ClaimGraph graph, Claim claim) =>
        [.. claim.Anchors.Select(a => IsSameText ? graph.SpanOf(a).ToString() : a.Sha256.ToString())];
}
