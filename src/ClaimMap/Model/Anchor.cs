using ClaimMap.Model;

namespace ClaimMap;

/// <summary>A position in the document: a span of a passage, with the digest of the text there.</summary>
/// <remarks>
/// The span counts Unicode code points from the passage's start, half-open. Equal when passage, span and digest are. That
/// it lies inside its passage is checked when the map is built (CM3004); that the text is there, by
/// <c>SourceText.Verify</c> against a reader's copy. <c>default(Anchor)</c> stands in no map.
/// </remarks>
public readonly partial record struct Anchor
{
    /// <summary>Creates an anchor.</summary>
    /// <exception cref="ArgumentException"><paramref name="span"/> is empty.</exception>
    public Anchor(PassageId passage, TextSpan span, Digest sha256)
    {
        Passage = passage;
        Span = span;
        Sha256 = sha256;
    }

    /// <summary>Gets the passage.</summary>
    public PassageId Passage { get; init; }

    /// <summary>Gets the span inside the passage, in code points.</summary>
    public TextSpan Span
    {
        get;
        init => field = value.Length > 0 ? value : throw Checked.Refused("An anchor covers at least one code point.");
    }

    /// <summary>Gets the digest of the span's text.</summary>
    public Digest Sha256 { get; init; }

    /// <summary>Returns passage, span and the first digits of the digest.</summary>
    public override string ToString() => $"{Passage} {Span} {Sha256.Hex[..8]}";
}
