using ClaimMap.Json;

namespace ClaimMap.Validation;

/// <summary>Makes the model's records of the wire's, each one locally right.</summary>
/// <remarks>A function answers null where it has reported why the record cannot be made.</remarks>
internal static class WireModel
{
    public static Document? Document(WireDocument wire, RecordScope scope) =>
        scope.Date(wire.Published, "/published") is { } published
            ? new Document(
                wire.Id, wire.Title, wire.Author, wire.Publisher, published, wire.Language, wire.Rights,
                new TextFingerprint(wire.Text.Normalization, wire.Text.Length, wire.Text.Sha256), wire.FirstPublisher, wire.DataVersion)
            : null;

    public static Section? Section(WireSection wire, RecordScope scope) => new(wire.Id, wire.Ordinal, wire.Label);

    public static Passage? Passage(WirePassage wire, RecordScope scope) =>
        new(wire.Id, wire.Section, wire.Kind, new TextSpan(wire.Start, wire.Length), wire.Sha256, wire.Disposition);

    public static Claim? Claim(WireClaim wire, RecordScope scope) => wire.Tag switch
    {
        ClaimTag.AssertedFact => new AssertedFact(
            wire.Id, wire.Statement, wire.Anchors, wire.Rationale, wire.Certainty, wire.Polarity, wire.Condition, wire.Presupposed, wire.About, Map(wire.Readings, Reading)),
        ClaimTag.AttributedAllegation => new AttributedAllegation(
            wire.Id, wire.Statement, Attribution(wire.Attribution!), wire.Anchors, wire.Rationale, wire.Certainty, wire.Polarity, wire.Condition, wire.Presupposed, wire.About, Map(wire.Readings, Reading)),
        _ => new AuthorOpinion(
            wire.Id, wire.Statement, wire.Mode!.Value, wire.Anchors, wire.Rationale, wire.Certainty, wire.Polarity, wire.Condition, wire.Presupposed, wire.About, Map(wire.Readings, Reading)),
    };

    public static Relation? Relation(WireRelation wire, RecordScope scope)
    {
        if (wire.From == wire.To)
        {
            scope.Report(MeaningFindings.SelfRelation(wire.From.Value), "/to");
            return null;
        }

        return new Relation(wire.Id, wire.Kind, wire.From, wire.To, wire.Rationale);
    }

    public static Mention? Mention(WireMention wire, RecordScope scope) =>
        new(wire.Surface, First(wire.Actor, wire.Place, wire.Instrument, wire.Resolution, wire.Event), wire.Anchor, wire.Metonym);

    public static Actor? Actor(WireActor wire, RecordScope scope) =>
        new(wire.Id, wire.Kind, wire.Name, wire.Unnamed, Names(wire.Aliases), wire.PartOf, ExternalIds(wire.ExternalIds));

    public static Place? Place(WirePlace wire, RecordScope scope) =>
        new(wire.Id, wire.Kind, wire.Name, Names(wire.Aliases), wire.PartOf, ExternalIds(wire.ExternalIds));

    public static ReportedEvent? Event(WireEvent wire, RecordScope scope) =>
        scope.Time(wire.When, "/when", out var time)
            ? new ReportedEvent(
                wire.Id, wire.Kind, wire.Name, wire.Reality, time, wire.Place, wire.PartOf,
                Map(wire.Participants, static p => new Participant(p.Actor, p.Role)), wire.Description, Names(wire.Aliases))
            : null;

    public static Ceasefire? Ceasefire(WireCeasefire wire, RecordScope scope) =>
        scope.Time(wire.InForce, "/inForce", out var inForce)
            ? new Ceasefire(
                wire.Id, wire.Name, wire.Event, Copy(wire.Parties), Copy(wire.Mediators), wire.Instrument, inForce,
                Map(wire.Terms, static t => new CeasefireTerm(t.Id, t.Kind, Copy(t.Obligors), t.DocumentSays, Provisions(t.Provides))))
            : null;

    public static Resolution? Resolution(WireResolution wire, RecordScope scope) =>
        scope.Time(wire.Adopted, "/adopted", out var adopted)
            ? new Resolution(
                wire.Id, wire.Number, wire.Symbol, wire.Body, adopted!, wire.Meeting,
                new Vote(wire.Vote.For, wire.Vote.Against, wire.Vote.Abstaining), wire.Source, Names(wire.Aliases), wire.DocumentSays, Provisions(wire.Provides))
            : null;

    public static Instrument? Instrument(WireInstrument wire, RecordScope scope) =>
        scope.Time(wire.Issued, "/issued", out var issued)
            ? new Instrument(
                wire.Id, wire.Kind, wire.Name, Names(wire.Aliases), issued, Copy(wire.Issuers), wire.DocumentSays,
                Provisions(wire.Provides), ExternalIds(wire.ExternalIds))
            : null;

    public static Reference? Reference(WireReference wire, RecordScope scope) =>
        new(wire.Id, wire.Ordinal, wire.Label, wire.Kind, wire.Passage, wire.Resolution, wire.Target);

    public static Source? Source(WireSource wire, RecordScope scope)
    {
        var published = wire.Published is null ? null : scope.Date(wire.Published, "/published");
        var retrieved = wire.Retrieved is null ? null : scope.Date(wire.Retrieved, "/retrieved");
        return (published is null && wire.Published is not null) || (retrieved is null && wire.Retrieved is not null)
            ? null
            : new Source(wire.Id, wire.Publisher, wire.Title, wire.Locator, published, retrieved);
    }

    private static Attribution Attribution(WireAttribution wire) => new(
        Map(wire.Sources, Source),
        wire.Cue,
        wire.Stance,
        wire.Addressee,
        Map(wire.ReportedBy, static v => new Voice(Map(v.Sources, Source), v.Cue)));

    private static ClaimReading Reading(WireReading wire) =>
        new(wire.Reader, wire.Absent ? null : new ReadingLabel(wire.Tag, wire.Mode, Map(wire.Sources, Source)), wire.Reason);

    private static AttributionSource Source(WireAttributionSource wire) =>
        wire.Actor is { } actor ? new ActorSource(actor)
        : wire.Group is { } group ? new GroupSource(group)
        : new UnspecifiedSource();

    // The schema has seen to it that exactly one of them is there.
    private static NodeId First(ActorId? actor, PlaceId? place, InstrumentId? instrument, ResolutionId? resolution, EventId? @event) =>
        actor?.ToNodeId() ?? place?.ToNodeId() ?? instrument?.ToNodeId() ?? resolution?.ToNodeId() ?? @event!.Value.ToNodeId();

    private static ValueList<AlternateName> Names(WireAlias[]? wire) => Map(wire, static a => new AlternateName(a.Text, a.Kind));

    private static ValueList<ExternalId> ExternalIds(WireExternalId[]? wire) => Map(wire, static e => new ExternalId(e.Scheme, e.Value, e.Source));

    private static ValueList<Provision> Provisions(WireProvision[]? wire) =>
        Map(wire, static p => new Provision(p.Text, p.Source, p.Confidence, Copy(p.Addressees), p.Locator));

    private static ValueList<T> Copy<T>(T[]? items) => ValueList.Create<T>(items);

    private static ValueList<TOut> Map<TIn, TOut>(TIn[]? items, Func<TIn, TOut> convert)
    {
        if (items is null || items.Length == 0)
        {
            return default;
        }

        var converted = new TOut[items.Length];
        for (var i = 0; i < items.Length; i++)
        {
            converted[i] = convert(items[i]);
        }

        return new ValueList<TOut>(converted);
    }
}
