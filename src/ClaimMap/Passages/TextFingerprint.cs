namespace ClaimMap;

/// <summary>By which a reader's copy of a document is recognised: the normalised text's length and digest.</summary>
/// <remarks>Equal when every property is.</remarks>
public sealed record TextFingerprint
{
    /// <summary>Creates a fingerprint.</summary>
    /// <param name="normalization">The name of the normalisation; the only one there is, is <c>claimmap-text/1</c>.</param>
    /// <param name="length">The length of the normalised text in Unicode code points.</param>
    /// <param name="sha256">The digest of its UTF-8 bytes.</param>
    /// <exception cref="ArgumentException"><paramref name="normalization"/> is blank, or <paramref name="length"/> is negative.</exception>
    public TextFingerprint(string normalization, int length, Digest sha256)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(normalization);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        Normalization = normalization;
        Length = length;
        Sha256 = sha256;
    }

    /// <summary>Gets the name of the normalisation.</summary>
    public string Normalization { get; }

    /// <summary>Gets the length of the normalised text in Unicode code points.</summary>
    public int Length { get; }

    /// <summary>Gets the digest of the normalised text.</summary>
    public Digest Sha256 { get; }
}
