using ClaimMap.Loading.Diagnostics;

namespace ClaimMap.Loading.Records;

/// <summary>How each record is made of a JSON object that its schema has passed.</summary>
internal static class RecordContract
{
    public static Document Document(JsonRecord json) => new(
        json.Text("id"u8),
        json.Text("title"u8),
        json.Text("author"u8),
        json.Text("publisher"u8),
        json.Date("published"u8),
        json.Text("language"u8),
        json.Text("rights"u8),
        Fingerprint(json.One("text")),
        json.OptionalText("firstPublisher"u8),
        json.OptionalText("dataVersion"u8));

    public static Section Section(JsonRecord json) => new(new SectionId(json.Text("id"u8)), json.Number("ordinal"u8), json.Text("label"u8));

    public static Passage Passage(JsonRecord json) => new(
        new PassageId(json.Text("id"u8)),
        new SectionId(json.Text("section"u8)),
        (PassageKind)json.Value("kind"u8, typeof(PassageKind)),
        Span(json),
        json.Digest("sha256"u8),
        json.Has("disposition"u8) ? (Disposition)json.Value("disposition"u8, typeof(Disposition)) : null);

    public static Claim Claim(JsonRecord json)
    {
        var id = new ClaimId(json.Text("id"u8));
        var (statement, anchors, rationale) = (json.Text("statement"u8), json.List("anchors", Anchor), json.Text("rationale"u8));
        var (certainty, polarity) = ((Certainty)json.Value("certainty"u8, typeof(Certainty)), (Polarity)json.Value("polarity"u8, typeof(Polarity)));
        var (condition, presupposed) = (json.OptionalText("condition"u8), json.Flag("presupposed"u8));
        var (about, readings) = (json.List("about", About), json.List("readings", Reading));
        return (ClaimTag)json.Value("tag"u8, typeof(ClaimTag)) switch
        {
            ClaimTag.AssertedFact =>
                new AssertedFact(id, statement, anchors, rationale, certainty, polarity, condition, presupposed, about, readings),
            ClaimTag.AttributedAllegation =>
                new AttributedAllegation(id, statement, Attribution(json.One("attribution")), anchors, rationale, certainty, polarity, condition, presupposed, about, readings),
            _ =>
                new AuthorOpinion(id, statement, (OpinionMode)json.Value("mode"u8, typeof(OpinionMode)), anchors, rationale, certainty, polarity, condition, presupposed, about, readings),
        };
    }

    public static Relation? Relation(JsonRecord json)
    {
        var (from, to) = (new ClaimId(json.Text("from"u8)), new ClaimId(json.Text("to"u8)));
        if (from == to)
        {
            json.Report(MeaningFindings.SelfRelation(from.Value), "to");
            return null;
        }

        return new Relation(new RelationId(json.Text("id"u8)), (RelationKind)json.Value("kind"u8, typeof(RelationKind)), from, to, json.Text("rationale"u8));
    }

    public static Mention Mention(JsonRecord json) => new(json.Text("surface"u8), Named(json), Anchor(json.One("anchor")), json.Flag("metonym"u8));

    public static Actor Actor(JsonRecord json) => new(
        new ActorId(json.Text("id"u8)),
        (ActorKind)json.Value("kind"u8, typeof(ActorKind)),
        json.Text("name"u8),
        json.Flag("unnamed"u8),
        json.List("aliases", Alias),
        json.OptionalText("partOf"u8) is { } partOf ? new ActorId(partOf) : null,
        json.List("externalIds", ExternalId));

    public static Place Place(JsonRecord json) => new(
        new PlaceId(json.Text("id"u8)),
        (PlaceKind)json.Value("kind"u8, typeof(PlaceKind)),
        json.Text("name"u8),
        json.List("aliases", Alias),
        json.OptionalText("partOf"u8) is { } partOf ? new PlaceId(partOf) : null,
        json.List("externalIds", ExternalId));

    public static ReportedEvent Event(JsonRecord json) => new(
        new EventId(json.Text("id"u8)),
        (EventKind)json.Value("kind"u8, typeof(EventKind)),
        json.Text("name"u8),
        (Reality)json.Value("reality"u8, typeof(Reality)),
        json.Has("when"u8) ? Time(json.One("when")) : null,
        json.OptionalText("place"u8) is { } place ? new PlaceId(place) : null,
        json.OptionalText("partOf"u8) is { } partOf ? new EventId(partOf) : null,
        json.List("participants", static p => new Participant(new ActorId(p.Text("actor"u8)), (ParticipantRole)p.Value("role"u8, typeof(ParticipantRole)))),
        json.OptionalText("description"u8),
        json.List("aliases", Alias));

    public static Ceasefire Ceasefire(JsonRecord json) => new(
        new CeasefireId(json.Text("id"u8)),
        json.Text("name"u8),
        new EventId(json.Text("event"u8)),
        Actors(json, "parties"),
        Actors(json, "mediators"),
        json.OptionalText("instrument"u8) is { } instrument ? new InstrumentId(instrument) : null,
        json.Has("inForce"u8) ? Time(json.One("inForce")) : null,
        json.List("terms", Term));

    public static Resolution Resolution(JsonRecord json) => new(
        new ResolutionId(json.Text("id"u8)),
        json.Number("number"u8),
        json.Text("symbol"u8),
        new ActorId(json.Text("body"u8)),
        Time(json.One("adopted")),
        json.Number("meeting"u8),
        Vote(json.One("vote")),
        new SourceId(json.Text("source"u8)),
        json.List("aliases", Alias),
        json.OptionalText("documentSays"u8),
        json.List("provides", Provision));

    public static Instrument Instrument(JsonRecord json) => new(
        new InstrumentId(json.Text("id"u8)),
        (InstrumentKind)json.Value("kind"u8, typeof(InstrumentKind)),
        json.Text("name"u8),
        json.List("aliases", Alias),
        json.Has("issued"u8) ? Time(json.One("issued")) : null,
        Actors(json, "issuers"),
        json.OptionalText("documentSays"u8),
        json.List("provides", Provision),
        json.List("externalIds", ExternalId));

    public static Reference Reference(JsonRecord json) => new(
        new ReferenceId(json.Text("id"u8)),
        json.Number("ordinal"u8),
        json.Text("label"u8),
        (ReferenceKind)json.Value("kind"u8, typeof(ReferenceKind)),
        new PassageId(json.Text("passage"u8)),
        json.OptionalText("resolution"u8) is { } resolution ? new ResolutionId(resolution) : null,
        json.OptionalText("target"u8));

    public static Source Source(JsonRecord json) => new(
        new SourceId(json.Text("id"u8)),
        json.Text("publisher"u8),
        json.Text("title"u8),
        json.Text("locator"u8),
        json.OptionalDate("published"u8),
        json.OptionalDate("retrieved"u8));

    private static TextFingerprint Fingerprint(JsonRecord json) => new(json.Text("normalization"u8), json.Number("length"u8), json.Digest("sha256"u8));

    private static Vote Vote(JsonRecord json) => new(json.Number("for"u8), json.Number("against"u8), json.Number("abstaining"u8));

    private static ValueList<ActorId> Actors(JsonRecord json, string name) => json.List(name, static (string id) => new ActorId(id));

    private static TextSpan Span(JsonRecord json) => new(json.Number("start"u8), json.Number("length"u8));

    private static Anchor Anchor(JsonRecord json) => new(new PassageId(json.Text("passage"u8)), Span(json), json.Digest("sha256"u8));

    private static About About(JsonRecord json) => new(Named(json), (AboutRole)json.Value("role"u8, typeof(AboutRole)));

    private static Attribution Attribution(JsonRecord json) => new(
        json.List("sources", AttributionSource),
        (AttributionCue)json.Value("cue"u8, typeof(AttributionCue)),
        (Stance)json.Value("stance"u8, typeof(Stance)),
        json.OptionalText("addressee"u8) is { } addressee ? new ActorId(addressee) : null,
        json.List("reportedBy", static voice => new Voice(voice.List("sources", AttributionSource), (AttributionCue)voice.Value("cue"u8, typeof(AttributionCue)))));

    private static AttributionSource AttributionSource(JsonRecord json) =>
        json.OptionalText("actor"u8) is { } actor ? new AttributionSource(new ActorId(actor))
        : json.OptionalText("group"u8) is { } group ? new AttributionSource(group)
        : ClaimMap.AttributionSource.Unspecified;

    private static ClaimReading Reading(JsonRecord json) => new(
        (Reader)json.Value("reader"u8, typeof(Reader)),
        json.Flag("absent"u8) ? null : new ReadingLabel((ClaimTag)json.Value("tag"u8, typeof(ClaimTag)), json.Has("mode"u8) ? (OpinionMode)json.Value("mode"u8, typeof(OpinionMode)) : null, json.List("sources", AttributionSource)),
        json.Text("reason"u8));

    private static CeasefireTerm Term(JsonRecord json) => new(
        new TermId(json.Text("id"u8)),
        (TermKind)json.Value("kind"u8, typeof(TermKind)),
        Actors(json, "obligors"),
        json.OptionalText("documentSays"u8),
        json.List("provides", Provision));

    private static TimeReference Time(JsonRecord json) => new(
        json.Date("edtf"u8),
        (TimeBasis)json.Value("basis"u8, typeof(TimeBasis)),
        json.OptionalText("expression"u8),
        json.OptionalText("source"u8) is { } source ? new SourceId(source) : null,
        json.OptionalText("note"u8));

    private static Provision Provision(JsonRecord json) => new(
        json.Text("text"u8),
        new SourceId(json.Text("source"u8)),
        (Confidence)json.Value("confidence"u8, typeof(Confidence)),
        json.List("addressees", static (string text) => text),
        json.OptionalText("locator"u8));

    private static AlternateName Alias(JsonRecord json) => new(json.Text("text"u8), (AliasKind)json.Value("kind"u8, typeof(AliasKind)));

    private static ExternalId ExternalId(JsonRecord json) => new(json.Text("scheme"u8), json.Text("value"u8), new SourceId(json.Text("source"u8)));

    // Exactly one of them is there, which the schema has seen to.
    private static NodeId Named(JsonRecord json) =>
        json.OptionalText("actor"u8) is { } actor ? new ActorId(actor)
        : json.OptionalText("event"u8) is { } reported ? new EventId(reported)
        : json.OptionalText("place"u8) is { } place ? new PlaceId(place)
        : json.OptionalText("resolution"u8) is { } resolution ? new ResolutionId(resolution)
        : json.OptionalText("instrument"u8) is { } instrument ? new InstrumentId(instrument)
        : new TermId(json.Text("term"u8));
}
