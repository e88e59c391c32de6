namespace ClaimMap;

/// <summary>What a reader called a claim: tag, mode and sources, by which two readings are compared.</summary>
/// <remarks>Equal when every property is; the order of sources counts.</remarks>
public sealed record ReadingLabel
{
    /// <summary>Creates a label.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="mode">What makes it an opinion: for <see cref="ClaimTag.AuthorOpinion"/> and for no other tag.</param>
    /// <param name="sources">Who makes the claim: for <see cref="ClaimTag.AttributedAllegation"/> and for no other tag.</param>
    /// <exception cref="ArgumentException"><paramref name="mode"/> or <paramref name="sources"/> does not go with <paramref name="tag"/>.</exception>
    public ReadingLabel(ClaimTag tag, OpinionMode? mode = null, ValueList<AttributionSource> sources = default)
    {
        if (mode is not null != (tag == ClaimTag.AuthorOpinion))
        {
            throw new ArgumentException("An opinion has a mode, and nothing else has.", nameof(mode));
        }

        if (sources.Count > 0 != (tag == ClaimTag.AttributedAllegation))
        {
            throw new ArgumentException("An allegation has sources, and nothing else has.", nameof(sources));
        }

        Tag = tag;
        Mode = mode;
        Sources = sources;
    }

    /// <summary>Gets the tag.</summary>
    public ClaimTag Tag { get; }

    /// <summary>Gets what makes it an opinion; null for any other tag.</summary>
    public OpinionMode? Mode { get; }

    /// <summary>Gets who makes the claim; empty except for allegations.</summary>
    public ValueList<AttributionSource> Sources { get; }

    /// <summary>Returns the label that a claim of the map has.</summary>
    public static ReadingLabel Of(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return claim.Match(
            static _ => new ReadingLabel(ClaimTag.AssertedFact),
            static allegation => new ReadingLabel(ClaimTag.AttributedAllegation, sources: allegation.Attribution.Sources),
            static opinion => new ReadingLabel(ClaimTag.AuthorOpinion, opinion.Mode));
    }

    // Sources make a claim alike: as a set, whatever their order.
    internal bool IsAlike(ReadingLabel other) =>
        Tag == other.Tag && Mode == other.Mode && Sources.ToHashSet().SetEquals(other.Sources);
}
