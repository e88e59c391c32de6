using System.Text.Json.Serialization;
using ClaimMap.Model;

namespace ClaimMap;

/// <summary>Whose words an allegation is, by what kind of verb, to whom, and how the author stands to it.</summary>
/// <remarks>Equal when every property is; the order of sources counts.</remarks>
public sealed partial record Attribution
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
        Sources = sources;
        Cue = cue;
        Stance = stance;
        Addressee = addressee;
        ReportedBy = reportedBy;
    }

    /// <summary>Gets who makes the claim: one or more who make it alike.</summary>
    public ValueList<AttributionSource> Sources
    {
        get;
        init => field = value.Count > 0
            ? value
            : throw Checked.Refused("An allegation has at least one source; a missing one is recorded as unspecified.");
    }

    /// <summary>Gets the kind of verb the document uses.</summary>
    public AttributionCue Cue { get; init; }

    /// <summary>Gets the author's attitude.</summary>
    public Stance Stance { get; init; }

    /// <summary>Gets whom the source addresses, where the document says so.</summary>
    public ActorId? Addressee { get; init; }

    /// <summary>Gets the voices that carry the source's words to the author, outermost first; mostly none.</summary>
    public ValueList<Voice> ReportedBy { get; init; }

    /// <summary>Returns who makes the claim, by what kind of verb, and the author's stance.</summary>
    public override string ToString() => $"{string.Join(" and ", Sources.AsSpan().ToArray().Select(s => s.Label))} {Kebab.Of(Cue)} ({Kebab.Of(Stance)})";
}

/// <summary>The kind of verb by which the document hands a claim to its source.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<AttributionCue>))]
public enum AttributionCue
{
    /// <summary>The source accuses somebody.</summary>
    Accuses,

    /// <summary>The source denies something.</summary>
    Denies,

    /// <summary>The source claims something.</summary>
    Claims,

    /// <summary>The source holds a view.</summary>
    Believes,

    /// <summary>The source reports something.</summary>
    Reports,

    /// <summary>The source names a cause or an originator.</summary>
    Attributes,
}

/// <summary>The author's attitude to an allegation in the passage that reports it.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<Stance>))]
public enum Stance
{
    /// <summary>The author takes it as so.</summary>
    Endorsed,

    /// <summary>The author contradicts or doubts it.</summary>
    Disputed,

    /// <summary>The author only reports it.</summary>
    Neutral,
}

/// <summary>A voice between the author and the source of an allegation, as in "T reports that A accuses B": here T.</summary>
/// <remarks>Equal when every property is.</remarks>
public sealed partial record Voice
{
    /// <summary>Creates a voice.</summary>
    /// <exception cref="ArgumentException"><paramref name="sources"/> is empty.</exception>
    public Voice(ValueList<AttributionSource> sources, AttributionCue cue)
    {
        Sources = sources;
        Cue = cue;
    }

    /// <summary>Gets whose voice it is.</summary>
    public ValueList<AttributionSource> Sources
    {
        get;
        init => field = value.Count > 0
            ? value
            : throw Checked.Refused("A voice has at least one source; a missing one is recorded as unspecified.");
    }

    /// <summary>Gets the kind of verb the document uses for it.</summary>
    public AttributionCue Cue { get; init; }

    /// <summary>Returns whose voice it is and the kind of verb.</summary>
    public override string ToString() => $"{string.Join(" and ", Sources.AsSpan().ToArray().Select(s => s.Label))} {Kebab.Of(Cue)}";
}
