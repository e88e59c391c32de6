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
                new TextFingerprint(wire.Text.Normalization, wire.Text.Length, Digest.Parse(wire.Text.Sha256)), wire.FirstPublisher, wire.DataVersion)
            : null;

    public static Section? Section(WireSection wire, RecordScope scope) => new(Id<SectionId>(wire.Id), wire.Ordinal, wire.Label);

    public static Passage? Passage(WirePassage wire, RecordScope scope) =>
        new(
            Id<PassageId>(wire.Id), Id<SectionId>(wire.Section), Value<PassageKind>(wire.Kind), new TextSpan(wire.Start, wire.Length),
            Digest.Parse(wire.Sha256), OptionalValue<Disposition>(wire.Disposition));

    public static Claim? Claim(WireClaim wire, RecordScope scope)
    {
        var id = Id<ClaimId>(wire.Id);
        var anchors = Map(wire.Anchors, Anchor);
        var (certainty, polarity) = (Value<Certainty>(wire.Certainty), Value<Polarity>(wire.Polarity));
        var (about, readings) = (Map(wire.About, About), Map(wire.Readings, Reading));
        return Value<ClaimTag>(wire.Tag) switch
        {
            ClaimTag.AssertedFact => new AssertedFact(
                id, wire.Statement, anchors, wire.Rationale, certainty, polarity, wire.Condition, wire.Presupposed, about, readings),
            ClaimTag.AttributedAllegation => new AttributedAllegation(
                id, wire.Statement, Attribution(wire.Attribution!), anchors, wire.Rationale, certainty, polarity, wire.Condition, wire.Presupposed, about, readings),
            _ => new AuthorOpinion(
                id, wire.Statement, Value<OpinionMode>(wire.Mode!), anchors, wire.Rationale, certainty, polarity, wire.Condition, wire.Presupposed, about, readings),
        };
    }

    public static Relation? Relation(WireRelation wire, RecordScope scope)
    {
        if (wire.From == wire.To)
        {
            scope.Report(MeaningFindings.SelfRelation(wire.From), "/to");
            return null;
        }

        return new Relation(Id<RelationId>(wire.Id), Value<RelationKind>(wire.Kind), Id<ClaimId>(wire.From), Id<ClaimId>(wire.To), wire.Rationale);
    }

    public static Mention? Mention(WireMention wire, RecordScope scope) =>
        new(wire.Surface, Named(wire.Actor, wire.Event, wire.Place, wire.Resolution, wire.Instrument), Anchor(wire.Anchor), wire.Metonym);

    public static Actor? Actor(WireActor wire, RecordScope scope) => new(
        Id<ActorId>(wire.Id), Value<ActorKind>(wire.Kind), wire.Name, wire.Unnamed, Names(wire.Aliases), OptionalId<ActorId>(wire.PartOf),
        ExternalIds(wire.ExternalIds));

    public static Place? Place(WirePlace wire, RecordScope scope) => new(
        Id<PlaceId>(wire.Id), Value<PlaceKind>(wire.Kind), wire.Name, Names(wire.Aliases), OptionalId<PlaceId>(wire.PartOf), ExternalIds(wire.ExternalIds));

    public static ReportedEvent? Event(WireEvent wire, RecordScope scope) =>
        scope.Time(wire.When, "/when", out var time)
            ? new ReportedEvent(
                Id<EventId>(wire.Id), Value<EventKind>(wire.Kind), wire.Name, Value<Reality>(wire.Reality), time, OptionalId<PlaceId>(wire.Place),
                OptionalId<EventId>(wire.PartOf),
                Map(wire.Participants, static p => new Participant(Id<ActorId>(p.Actor), Value<ParticipantRole>(p.Role))), wire.Description, Names(wire.Aliases))
            : null;

    public static Ceasefire? Ceasefire(WireCeasefire wire, RecordScope scope) =>
        scope.Time(wire.InForce, "/inForce", out var inForce)
            ? new Ceasefire(
                Id<CeasefireId>(wire.Id), wire.Name, Id<EventId>(wire.Event), Actors(wire.Parties), Actors(wire.Mediators),
                OptionalId<InstrumentId>(wire.Instrument), inForce,
                Map(wire.Terms, static t => new CeasefireTerm(
                    Id<TermId>(t.Id), Value<TermKind>(t.Kind), Actors(t.Obligors), t.DocumentSays, Provisions(t.Provides))))
            : null;

    public static Resolution? Resolution(WireResolution wire, RecordScope scope) =>
        scope.Time(wire.Adopted, "/adopted", out var adopted)
            ? new Resolution(
                Id<ResolutionId>(wire.Id), wire.Number, wire.Symbol, Id<ActorId>(wire.Body), adopted!, wire.Meeting,
                new Vote(wire.Vote.For, wire.Vote.Against, wire.Vote.Abstaining), Id<SourceId>(wire.Source), Names(wire.Aliases), wire.DocumentSays, Provisions(wire.Provides))
            : null;

    public static Instrument? Instrument(WireInstrument wire, RecordScope scope) =>
        scope.Time(wire.Issued, "/issued", out var issued)
            ? new Instrument(
                Id<InstrumentId>(wire.Id), Value<InstrumentKind>(wire.Kind), wire.Name, Names(wire.Aliases), issued, Actors(wire.Issuers), wire.DocumentSays,
                Provisions(wire.Provides), ExternalIds(wire.ExternalIds))
            : null;

    public static Reference? Reference(WireReference wire, RecordScope scope) =>
        new(
            Id<ReferenceId>(wire.Id), wire.Ordinal, wire.Label, Value<ReferenceKind>(wire.Kind), Id<PassageId>(wire.Passage),
            OptionalId<ResolutionId>(wire.Resolution), wire.Target);

    public static Source? Source(WireSource wire, RecordScope scope)
    {
        var published = wire.Published is null ? null : scope.Date(wire.Published, "/published");
        var retrieved = wire.Retrieved is null ? null : scope.Date(wire.Retrieved, "/retrieved");
        return (published is null && wire.Published is not null) || (retrieved is null && wire.Retrieved is not null)
            ? null
            : new Source(Id<SourceId>(wire.Id), wire.Publisher, wire.Title, wire.Locator, published, retrieved);
    }

    public static TId? OptionalId<TId>(string? id)
        where TId : struct, ITypedId<TId> => id is null ? null : Id<TId>(id);

    /// <summary>The value of an enum with a name, which the schema has found to be one.</summary>
    public static T Value<T>(string name)
        where T : struct, Enum => Kebab.TryParse<T>(name, out var value) ? value : throw new FormatException($"'{name}' is no {typeof(T).Name}.");

    private static T? OptionalValue<T>(string? name)
        where T : struct, Enum => name is null ? null : Value<T>(name);

    private static TId Id<TId>(string id)
        where TId : struct, ITypedId<TId> => TId.Trusted(id);

    private static Anchor Anchor(WireAnchor wire) => new(Id<PassageId>(wire.Passage), new TextSpan(wire.Start, wire.Length), Digest.Parse(wire.Sha256));

    private static About About(WireAbout wire) =>
        new(Named(wire.Actor, wire.Event, wire.Place, wire.Resolution, wire.Instrument, wire.Term), Value<AboutRole>(wire.Role));

    // The schema has seen to it that exactly one of them is there.
    private static NodeId Named(string? actor, string? @event, string? place, string? resolution, string? instrument, string? term = null) =>
        actor is not null ? new NodeId(NodeKind.Actor, actor)
        : @event is not null ? new NodeId(NodeKind.Event, @event)
        : place is not null ? new NodeId(NodeKind.Place, place)
        : resolution is not null ? new NodeId(NodeKind.Resolution, resolution)
        : instrument is not null ? new NodeId(NodeKind.Instrument, instrument)
        : new NodeId(NodeKind.Term, term!);

    private static Attribution Attribution(WireAttribution wire) => new(
        Map(wire.Sources, Source),
        Value<AttributionCue>(wire.Cue),
        Value<Stance>(wire.Stance),
        OptionalId<ActorId>(wire.Addressee),
        Map(wire.ReportedBy, static v => new Voice(Map(v.Sources, Source), Value<AttributionCue>(v.Cue))));

    private static ClaimReading Reading(WireReading wire) =>
        new(
            Value<Reader>(wire.Reader),
            wire.Absent ? null : new ReadingLabel(Value<ClaimTag>(wire.Tag), OptionalValue<OpinionMode>(wire.Mode), Map(wire.Sources, Source)),
            wire.Reason);

    private static AttributionSource Source(WireAttributionSource wire) =>
        wire.Actor is { } actor ? new ActorSource(Id<ActorId>(actor))
        : wire.Group is { } group ? new GroupSource(group)
        : new UnspecifiedSource();

    private static ValueList<AlternateName> Names(WireAlias[]? wire) => Map(wire, static a => new AlternateName(a.Text, Value<AliasKind>(a.Kind)));

    private static ValueList<ExternalId> ExternalIds(WireExternalId[]? wire) => Map(wire, static e => new ExternalId(e.Scheme, e.Value, Id<SourceId>(e.Source)));

    private static ValueList<Provision> Provisions(WireProvision[]? wire) =>
        Map(wire, static p => new Provision(p.Text, Id<SourceId>(p.Source), Value<Confidence>(p.Confidence), ValueList.Create<string>(p.Addressees), p.Locator));

    private static ValueList<ActorId> Actors(string[]? ids) => Map(ids, Id<ActorId>);

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
