namespace ClaimMap;

/// <summary>A voice between the author and the source of an allegation, as in "T reports that A accuses B": here T.</summary>
/// <remarks>Equal when every property is.</remarks>
public sealed record Voice
{
    /// <summary>Creates a voice.</summary>
    /// <exception cref="ArgumentException"><paramref name="sources"/> is empty.</exception>
    public Voice(ValueList<AttributionSource> sources, AttributionCue cue)
    {
        if (sources.Count == 0)
        {
            throw new ArgumentException("A voice has at least one source; a missing one is recorded as unspecified.", nameof(sources));
        }

        Sources = sources;
        Cue = cue;
    }

    /// <summary>Gets whose voice it is.</summary>
    public ValueList<AttributionSource> Sources { get; }

    /// <summary>Gets the kind of verb the document uses for it.</summary>
    public AttributionCue Cue { get; }
}
