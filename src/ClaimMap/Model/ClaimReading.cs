using ClaimMap.Model;

namespace ClaimMap;

/// <summary>How one reader took a claim, where that is not how the map has it.</summary>
/// <remarks>
/// Equal when every property is. That a reader has at most one reading of a claim, and that it differs from the claim's own
/// label, is checked when the map is built, and so is that the document names the reader (CM3019) and that its sources are declared (CM2001).
/// </remarks>
public sealed partial record ClaimReading
{
    /// <summary>Creates a reading.</summary>
    /// <param name="reader">The id of the reader.</param>
    /// <param name="label">What the reader called the claim, or null where the reader has no such claim.</param>
    /// <param name="reason">Why the map's label stands.</param>
    /// <exception cref="ArgumentException"><paramref name="reader"/> is no id, or <paramref name="reason"/> is blank.</exception>
    public ClaimReading(string reader, ReadingLabel? label, string reason)
    {
        Reader = reader;
        Label = label;
        Reason = reason;
    }

    /// <summary>Gets the id of the reader, one of <see cref="Document.Readers"/>.</summary>
    public string Reader { get; init => field = IdText.Checked(value); }

    /// <summary>Gets what the reader called the claim, or null where the reader has no such claim.</summary>
    public ReadingLabel? Label { get; init; }

    /// <summary>Gets why the map's label stands.</summary>
    public string Reason { get; init => field = Checked.Text(value); }

    /// <summary>Returns whose reading it is and what it is.</summary>
    public override string ToString() => $"{Reader}: {Label?.ToString() ?? "absent"}";
}

/// <summary>What a reader called a claim: tag, mode and sources, by which two readings are compared.</summary>
/// <remarks>Equal when every property is; the order of sources counts.</remarks>
public sealed partial record ReadingLabel
{
    /// <summary>Creates a label.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="mode">What makes it an opinion: for <see cref="ClaimTag.AuthorOpinion"/> and for no other tag.</param>
    /// <param name="sources">Who makes the claim: for <see cref="ClaimTag.AttributedAllegation"/> and for no other tag.</param>
    /// <exception cref="ArgumentException"><paramref name="mode"/> or <paramref name="sources"/> does not go with <paramref name="tag"/>.</exception>
    public ReadingLabel(ClaimTag tag, OpinionMode? mode = null, ValueList<AttributionSource> sources = default)
    {
        Tag = tag;
        Mode = mode;
        Sources = sources;
    }

    /// <summary>Gets the tag. Another tag is another label, made by the constructor.</summary>
    public ClaimTag Tag { get; }

    /// <summary>Gets what makes it an opinion; null for any other tag.</summary>
    public OpinionMode? Mode
    {
        get;
        init => field = value is not null == (Tag == ClaimTag.AuthorOpinion) ? value : throw Checked.Refused("An opinion has a mode, and nothing else has.");
    }

    /// <summary>Gets who makes the claim; empty except for allegations.</summary>
    public ValueList<AttributionSource> Sources
    {
        get;
        init => field = value.Count > 0 == (Tag == ClaimTag.AttributedAllegation) ? value : throw Checked.Refused("An allegation has sources, and nothing else has.");
    }

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

    /// <summary>Returns tag, mode and sources.</summary>
    public override string ToString() => string.Join(", ", ((IEnumerable<string?>)[Kebab.Of(Tag), Mode is { } mode ? Kebab.Of(mode) : null, .. Sources.Select(s => s.Label)]).Where(part => part is not null));
}
