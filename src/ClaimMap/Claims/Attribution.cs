namespace ClaimMap;

/// <summary>Whose words an allegation is, by what kind of verb, to whom, and how the author stands to it.</summary>
/// <remarks>Equal when every property is; the order of sources counts.</remarks>
public sealed record Attribution
{
    /// <summary>Creates an attribution.</summary>
    /// <exception cref="ArgumentException"><paramref name="sources"/> is empty.</exception>
    public Attribution(
        ValueList<AttributionSource> sources,
        AttributionCue cue,
        Stance stance,
        ActorId? addressee = null,
        ValueList<Voice> reportedBy = default)
    {
        if (sources.Count == 0)
        {
            throw new ArgumentException("An allegation has at least one source; a missing one is recorded as unspecified.", nameof(sources));
        }

        Sources = sources;
        Cue = cue;
        Stance = stance;
        Addressee = addressee;
        ReportedBy = reportedBy;
    }

    /// <summary>Gets who makes the claim: one or more who make it alike.</summary>
    public ValueList<AttributionSource> Sources { get; }

    /// <summary>Gets the kind of verb the document uses.</summary>
    public AttributionCue Cue { get; }

    /// <summary>Gets the author's attitude.</summary>
    public Stance Stance { get; }

    /// <summary>Gets whom the source addresses, where the document says so.</summary>
    public ActorId? Addressee { get; }

    /// <summary>Gets the voices that carry the source's words to the author, outermost first; mostly none.</summary>
    public ValueList<Voice> ReportedBy { get; }
}
