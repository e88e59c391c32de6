using System.Text;
using System.Text.Json;
using ClaimMap.Loading.Diagnostics;
using ClaimMap.Model;

namespace ClaimMap.Loading.Records;

/// <summary>How each record is made of a JSON object that its schema has passed, and written as one.</summary>
/// <remarks>The one contract: it loads data files, saves them, and reads and writes what <see cref="JsonSerializer"/> is given.</remarks>
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
        json.OptionalText("dataVersion"u8),
        json.OptionalText("authorActor"u8) is { } author ? new ActorId(author) : null,
        json.OptionalText("url"u8),
        json.OptionalText("doi"u8),
        json.OptionalDate("retrieved"u8),
        json.OptionalText("codebook"u8),
        json.List("readers", Reader));

    public static void Write(JsonRecordWriter json, Document document)
    {
        json.Text("id"u8, document.Id);
        json.OptionalText("dataVersion"u8, document.DataVersion);
        json.Text("title"u8, document.Title);
        json.Text("author"u8, document.Author);
        json.OptionalText("authorActor"u8, document.AuthorActor?.Value);
        json.Text("publisher"u8, document.Publisher);
        json.OptionalText("firstPublisher"u8, document.FirstPublisher);
        json.Text("published"u8, document.Published.Text);
        json.OptionalText("url"u8, document.Url);
        json.OptionalText("doi"u8, document.Doi);
        json.OptionalText("retrieved"u8, document.Retrieved?.Text);
        json.Text("language"u8, document.Language);
        json.Text("rights"u8, document.Rights);
        json.OptionalText("codebook"u8, document.Codebook);
        json.Line("text"u8, document.Text, Write);
        json.Lines("readers"u8, document.Readers, Write);
    }

    public static Section Section(JsonRecord json) => new(new SectionId(json.Text("id"u8)), json.Number("ordinal"u8), json.Text("label"u8));

    public static void Write(JsonRecordWriter json, Section section)
    {
        json.Text("id"u8, section.Id.Value);
        json.Number("ordinal"u8, section.Ordinal);
        json.Text("label"u8, section.Label);
    }

    public static Passage Passage(JsonRecord json) => new(
        new PassageId(json.Text("id"u8)),
        new SectionId(json.Text("section"u8)),
        (PassageKind)json.Value("kind"u8, typeof(PassageKind)),
        Span(json),
        json.Digest("sha256"u8),
        json.Has("disposition"u8) ? (Disposition)json.Value("disposition"u8, typeof(Disposition)) : null);

    public static void Write(JsonRecordWriter json, Passage passage)
    {
        json.Text("id"u8, passage.Id.Value);
        json.Text("section"u8, passage.Section.Value);
        json.Value("kind"u8, passage.Kind);
        Write(json, passage.Span);
        json.Text("sha256"u8, passage.Sha256.ToString());
        if (passage.Disposition is { } disposition)
        {
            json.Value("disposition"u8, disposition);
        }
    }

    public static Claim Claim(JsonRecord json)
    {
        var id = new ClaimId(json.Text("id"u8));
        var (statement, anchors, rationale) = (json.Text("statement"u8), json.List("anchors", Anchor), json.OptionalText("rationale"u8));
        var mode = json.Has("mode"u8) ? (OpinionMode)json.Value("mode"u8, typeof(OpinionMode)) : default(OpinionMode?);
        var certainty = json.Has("certainty"u8) ? (Certainty)json.Value("certainty"u8, typeof(Certainty)) : mode == OpinionMode.Uncertainty ? Certainty.Unknown : Certainty.Certain;
        var polarity = json.Has("polarity"u8) ? (Polarity)json.Value("polarity"u8, typeof(Polarity)) : Polarity.Positive;
        var (condition, presupposed) = (json.OptionalText("condition"u8), json.Flag("presupposed"u8));
        var (about, readings) = (json.List("about", About), json.List("readings", Reading));
        return (ClaimTag)json.Value("tag"u8, typeof(ClaimTag)) switch
        {
            ClaimTag.AssertedFact =>
                new AssertedFact(id, statement, anchors, rationale, certainty, polarity, condition, presupposed, about, readings),
            ClaimTag.AttributedAllegation =>
                new AttributedAllegation(id, statement, Attribution(json.One("attribution")), anchors, rationale, certainty, polarity, condition, presupposed, about, readings),
            _ =>
                new AuthorOpinion(id, statement, mode!.Value, anchors, rationale, certainty, polarity, condition, presupposed, about, readings),
        };
    }

    public static void Write(JsonRecordWriter json, Claim claim)
    {
        json.Text("id"u8, claim.Id.Value);
        json.Value("tag"u8, claim.Tag);
        json.Text("statement"u8, claim.Statement);
        if (claim.Mode is { } mode)
        {
            json.Value("mode"u8, mode);
        }

        json.Block("attribution"u8, claim.Attribution, Write);
        json.Value("certainty"u8, claim.Certainty);
        json.Value("polarity"u8, claim.Polarity);
        json.OptionalText("condition"u8, claim.Condition);
        json.Flag("presupposed"u8, claim.Presupposed);
        json.Lines("about"u8, claim.About, Write, isKept: true);
        json.Lines("anchors"u8, claim.Anchors, Write, isKept: true);
        json.OptionalText("rationale"u8, claim.Rationale);
        json.Lines("readings"u8, claim.Readings, Write);
    }

    public static Relation? Relation(JsonRecord json)
    {
        var (from, to) = (new ClaimId(json.Text("from"u8)), new ClaimId(json.Text("to"u8)));
        if (from == to)
        {
            json.Report(MeaningFindings.SelfRelation(from.Value), "to");
            return null;
        }

        return new Relation(new RelationId(json.Text("id"u8)), (RelationKind)json.Value("kind"u8, typeof(RelationKind)), from, to, json.OptionalText("rationale"u8));
    }

    public static void Write(JsonRecordWriter json, Relation relation)
    {
        json.Text("id"u8, relation.Id.Value);
        json.Value("kind"u8, relation.Kind);
        json.Text("from"u8, relation.From.Value);
        json.Text("to"u8, relation.To.Value);
        json.OptionalText("rationale"u8, relation.Rationale);
    }

    public static Mention Mention(JsonRecord json) => new(json.Text("surface"u8), Named(json), Anchor(json.One("anchor")), json.Flag("metonym"u8));

    public static void Write(JsonRecordWriter json, Mention mention)
    {
        json.Text("surface"u8, mention.Surface);
        Write(json, mention.Target);
        json.Flag("metonym"u8, mention.Metonym);
        json.Line("anchor"u8, mention.Anchor, Write);
    }

    public static Actor Actor(JsonRecord json) => new(
        new ActorId(json.Text("id"u8)),
        (ActorKind)json.Value("kind"u8, typeof(ActorKind)),
        json.Text("name"u8),
        json.Flag("unnamed"u8),
        json.List("aliases", Alias),
        json.OptionalText("partOf"u8) is { } partOf ? new ActorId(partOf) : null,
        json.List("externalIds", ExternalId),
        json.OptionalText("kindLabel"u8));

    public static void Write(JsonRecordWriter json, Actor actor)
    {
        json.Text("id"u8, actor.Id.Value);
        json.Value("kind"u8, actor.Kind);
        json.OptionalText("kindLabel"u8, actor.KindLabel);
        json.Text("name"u8, actor.Name);
        json.Flag("unnamed"u8, actor.Unnamed);
        json.Lines("aliases"u8, actor.Aliases, Write);
        json.OptionalText("partOf"u8, actor.PartOf?.Value);
        json.Lines("externalIds"u8, actor.ExternalIds, Write);
    }

    public static Place Place(JsonRecord json) => new(
        new PlaceId(json.Text("id"u8)),
        (PlaceKind)json.Value("kind"u8, typeof(PlaceKind)),
        json.Text("name"u8),
        json.List("aliases", Alias),
        json.OptionalText("partOf"u8) is { } partOf ? new PlaceId(partOf) : null,
        json.List("externalIds", ExternalId));

    public static void Write(JsonRecordWriter json, Place place)
    {
        json.Text("id"u8, place.Id.Value);
        json.Value("kind"u8, place.Kind);
        json.Text("name"u8, place.Name);
        json.Lines("aliases"u8, place.Aliases, Write);
        json.OptionalText("partOf"u8, place.PartOf?.Value);
        json.Lines("externalIds"u8, place.ExternalIds, Write);
    }

    public static ReportedEvent Event(JsonRecord json) => new(
        new EventId(json.Text("id"u8)),
        (EventKind)json.Value("kind"u8, typeof(EventKind)),
        json.Text("name"u8),
        (Reality)json.Value("reality"u8, typeof(Reality)),
        json.Has("when"u8) ? Time(json.One("when")) : null,
        json.OptionalText("place"u8) is { } place ? new PlaceId(place) : null,
        json.OptionalText("partOf"u8) is { } partOf ? new EventId(partOf) : null,
        json.List("participants", Participant),
        json.OptionalText("description"u8),
        json.List("aliases", Alias),
        json.OptionalText("kindLabel"u8));

    public static void Write(JsonRecordWriter json, ReportedEvent reported)
    {
        json.Text("id"u8, reported.Id.Value);
        json.Value("kind"u8, reported.Kind);
        json.OptionalText("kindLabel"u8, reported.KindLabel);
        json.Text("name"u8, reported.Name);
        json.Lines("aliases"u8, reported.Aliases, Write);
        json.Value("reality"u8, reported.Reality);
        json.Block("when"u8, reported.Time, Write);
        json.OptionalText("place"u8, reported.Place?.Value);
        json.OptionalText("partOf"u8, reported.PartOf?.Value);
        json.Lines("participants"u8, reported.Participants, Write, isKept: true);
        json.OptionalText("description"u8, reported.Description);
    }

    public static Accord Accord(JsonRecord json) => new(
        new AccordId(json.Text("id"u8)),
        (AccordKind)json.Value("kind"u8, typeof(AccordKind)),
        json.Text("name"u8),
        Actors(json, "parties"),
        json.OptionalText("event"u8) is { } reported ? new EventId(reported) : null,
        json.OptionalText("instrument"u8) is { } instrument ? new InstrumentId(instrument) : null,
        Actors(json, "mediators"),
        json.Has("inForce"u8) ? Time(json.One("inForce")) : null,
        json.List("terms", Term),
        json.OptionalText("kindLabel"u8));

    public static void Write(JsonRecordWriter json, Accord accord)
    {
        json.Text("id"u8, accord.Id.Value);
        json.Value("kind"u8, accord.Kind);
        json.OptionalText("kindLabel"u8, accord.KindLabel);
        json.Text("name"u8, accord.Name);
        json.OptionalText("event"u8, accord.Event?.Value);
        json.OptionalText("instrument"u8, accord.Instrument?.Value);
        json.Texts("parties"u8, accord.Parties.Select(a => a.Value));
        json.Texts("mediators"u8, accord.Mediators.Select(a => a.Value));
        json.Block("inForce"u8, accord.InForce, Write);
        json.Blocks("terms"u8, accord.Terms, Write, isKept: true);
    }

    public static Resolution Resolution(JsonRecord json) => new(
        new ResolutionId(json.Text("id"u8)),
        json.Number("number"u8),
        new ActorId(json.Text("body"u8)),
        json.OptionalText("symbol"u8),
        json.Has("adopted"u8) ? Time(json.One("adopted")) : null,
        json.Has("meeting"u8) ? json.Number("meeting"u8) : null,
        json.Has("vote"u8) ? Vote(json.One("vote")) : null,
        json.OptionalText("source"u8) is { } source ? new SourceId(source) : null,
        json.List("aliases", Alias),
        json.OptionalText("documentSays"u8),
        json.List("provides", Provision));

    public static void Write(JsonRecordWriter json, Resolution resolution)
    {
        json.Text("id"u8, resolution.Id.Value);
        json.Number("number"u8, resolution.Number);
        json.OptionalText("symbol"u8, resolution.Symbol);
        json.Text("body"u8, resolution.Body.Value);
        json.Lines("aliases"u8, resolution.Aliases, Write);
        json.Block("adopted"u8, resolution.Adopted, Write);
        if (resolution.Meeting is { } meeting)
        {
            json.Number("meeting"u8, meeting);
        }

        if (resolution.Vote is { } vote)
        {
            json.Line("vote"u8, vote, Write);
        }

        json.OptionalText("source"u8, resolution.Source?.Value);
        json.OptionalText("documentSays"u8, resolution.DocumentSays);
        json.Blocks("provides"u8, resolution.Provides, Write);
    }

    public static Instrument Instrument(JsonRecord json) => new(
        new InstrumentId(json.Text("id"u8)),
        (InstrumentKind)json.Value("kind"u8, typeof(InstrumentKind)),
        json.Text("name"u8),
        json.List("aliases", Alias),
        json.Has("issued"u8) ? Time(json.One("issued")) : null,
        Actors(json, "issuers"),
        json.OptionalText("documentSays"u8),
        json.List("provides", Provision),
        json.List("externalIds", ExternalId),
        json.OptionalText("kindLabel"u8));

    public static void Write(JsonRecordWriter json, Instrument instrument)
    {
        json.Text("id"u8, instrument.Id.Value);
        json.Value("kind"u8, instrument.Kind);
        json.OptionalText("kindLabel"u8, instrument.KindLabel);
        json.Text("name"u8, instrument.Name);
        json.Lines("aliases"u8, instrument.Aliases, Write);
        json.Block("issued"u8, instrument.Issued, Write);
        json.Texts("issuers"u8, instrument.Issuers.Select(a => a.Value));
        json.OptionalText("documentSays"u8, instrument.DocumentSays);
        json.Blocks("provides"u8, instrument.Provides, Write);
        json.Lines("externalIds"u8, instrument.ExternalIds, Write);
    }

    public static Topic Topic(JsonRecord json) => new(
        new TopicId(json.Text("id"u8)),
        (TopicKind)json.Value("kind"u8, typeof(TopicKind)),
        json.Text("name"u8),
        json.List("aliases", Alias),
        json.OptionalText("description"u8),
        json.List("externalIds", ExternalId),
        json.OptionalText("kindLabel"u8));

    public static void Write(JsonRecordWriter json, Topic topic)
    {
        json.Text("id"u8, topic.Id.Value);
        json.Value("kind"u8, topic.Kind);
        json.OptionalText("kindLabel"u8, topic.KindLabel);
        json.Text("name"u8, topic.Name);
        json.Lines("aliases"u8, topic.Aliases, Write);
        json.OptionalText("description"u8, topic.Description);
        json.Lines("externalIds"u8, topic.ExternalIds, Write);
    }

    public static Reference Reference(JsonRecord json) => new(
        new ReferenceId(json.Text("id"u8)),
        json.Number("ordinal"u8),
        json.Text("label"u8),
        (ReferenceKind)json.Value("kind"u8, typeof(ReferenceKind)),
        new PassageId(json.Text("passage"u8)),
        json.OptionalText("resolution"u8) is { } resolution ? new ResolutionId(resolution) : null,
        json.OptionalText("target"u8));

    public static void Write(JsonRecordWriter json, Reference reference)
    {
        json.Text("id"u8, reference.Id.Value);
        json.Number("ordinal"u8, reference.Ordinal);
        json.Text("label"u8, reference.Label);
        json.Value("kind"u8, reference.Kind);
        json.Text("passage"u8, reference.Passage.Value);
        json.OptionalText("resolution"u8, reference.Resolution?.Value);
        json.OptionalText("target"u8, reference.Target);
    }

    public static Source Source(JsonRecord json) => new(
        new SourceId(json.Text("id"u8)),
        json.Text("publisher"u8),
        json.Text("title"u8),
        json.Text("locator"u8),
        json.OptionalDate("published"u8),
        json.OptionalDate("retrieved"u8));

    public static void Write(JsonRecordWriter json, Source source)
    {
        json.Text("id"u8, source.Id.Value);
        json.Text("publisher"u8, source.Publisher);
        json.Text("title"u8, source.Title);
        json.Text("locator"u8, source.Locator);
        json.OptionalText("published"u8, source.Published?.Text);
        json.OptionalText("retrieved"u8, source.Retrieved?.Text);
    }

    public static TextFingerprint Fingerprint(JsonRecord json) => new(json.Text("normalization"u8), json.Number("length"u8), json.Digest("sha256"u8));

    public static void Write(JsonRecordWriter json, TextFingerprint fingerprint)
    {
        json.Text("normalization"u8, fingerprint.Normalization);
        json.Number("length"u8, fingerprint.Length);
        json.Text("sha256"u8, fingerprint.Sha256.ToString());
    }

    public static Vote Vote(JsonRecord json) => new(json.Number("for"u8), json.Number("against"u8), json.Number("abstaining"u8));

    public static void Write(JsonRecordWriter json, Vote vote)
    {
        json.Number("for"u8, vote.InFavour);
        json.Number("against"u8, vote.Against);
        json.Number("abstaining"u8, vote.Abstaining);
    }

    private static ValueList<ActorId> Actors(JsonRecord json, string name) => json.List(name, static (string id) => new ActorId(id));

    public static TextSpan Span(JsonRecord json) => new(json.Number("start"u8), json.Number("length"u8));

    public static void Write(JsonRecordWriter json, TextSpan span)
    {
        json.Number("start"u8, span.Start);
        json.Number("length"u8, span.Length);
    }

    public static Anchor Anchor(JsonRecord json) => new(new PassageId(json.Text("passage"u8)), Span(json), json.Digest("sha256"u8));

    public static void Write(JsonRecordWriter json, Anchor anchor)
    {
        json.Text("passage"u8, anchor.Passage.Value);
        Write(json, anchor.Span);
        json.Text("sha256"u8, anchor.Sha256.ToString());
    }

    public static About About(JsonRecord json) => new(Named(json), (AboutRole)json.Value("role"u8, typeof(AboutRole)));

    public static void Write(JsonRecordWriter json, About about)
    {
        Write(json, about.Subject);
        json.Value("role"u8, about.Role);
    }

    public static Participant Participant(JsonRecord json) => new(new ActorId(json.Text("actor"u8)), (ParticipantRole)json.Value("role"u8, typeof(ParticipantRole)));

    public static void Write(JsonRecordWriter json, Participant participant)
    {
        json.Text("actor"u8, participant.Actor.Value);
        json.Value("role"u8, participant.Role);
    }

    public static Attribution Attribution(JsonRecord json) => new(
        json.List("sources", AttributionSource),
        (AttributionCue)json.Value("cue"u8, typeof(AttributionCue)),
        (Stance)json.Value("stance"u8, typeof(Stance)),
        json.OptionalText("addressee"u8) is { } addressee ? new ActorId(addressee) : null,
        json.List("reportedBy", Voice));

    public static void Write(JsonRecordWriter json, Attribution attribution)
    {
        json.Lines("sources"u8, attribution.Sources, Write);
        json.Value("cue"u8, attribution.Cue);
        json.OptionalText("addressee"u8, attribution.Addressee?.Value);
        json.Value("stance"u8, attribution.Stance);
        json.Lines("reportedBy"u8, attribution.ReportedBy, Write);
    }

    public static Voice Voice(JsonRecord json) => new(json.List("sources", AttributionSource), (AttributionCue)json.Value("cue"u8, typeof(AttributionCue)));

    public static void Write(JsonRecordWriter json, Voice voice)
    {
        json.Lines("sources"u8, voice.Sources, Write);
        json.Value("cue"u8, voice.Cue);
    }

    public static AttributionSource AttributionSource(JsonRecord json) =>
        json.OptionalText("actor"u8) is { } actor ? new AttributionSource(new ActorId(actor))
        : json.OptionalText("group"u8) is { } group ? new AttributionSource(group)
        : ClaimMap.AttributionSource.Unspecified;

    public static void Write(JsonRecordWriter json, AttributionSource source)
    {
        json.OptionalText("actor"u8, source.Actor?.Value);
        json.OptionalText("group"u8, source.Group);
        json.Flag("unspecified"u8, source.IsUnspecified);
    }

    public static Reader Reader(JsonRecord json) => new(json.Text("id"u8), json.OptionalText("description"u8));

    public static void Write(JsonRecordWriter json, Reader reader)
    {
        json.Text("id"u8, reader.Id);
        json.OptionalText("description"u8, reader.Description);
    }

    public static ClaimReading Reading(JsonRecord json) => new(
        json.Text("reader"u8),
        json.Flag("absent"u8) ? null : Label(json),
        json.Text("reason"u8));

    public static void Write(JsonRecordWriter json, ClaimReading reading)
    {
        json.Text("reader"u8, reading.Reader);
        json.Flag("absent"u8, reading.Label is null);
        if (reading.Label is { } label)
        {
            Write(json, label);
        }

        json.Text("reason"u8, reading.Reason);
    }

    public static ReadingLabel Label(JsonRecord json) => new(
        (ClaimTag)json.Value("tag"u8, typeof(ClaimTag)),
        json.Has("mode"u8) ? (OpinionMode)json.Value("mode"u8, typeof(OpinionMode)) : null,
        json.List("sources", AttributionSource));

    public static void Write(JsonRecordWriter json, ReadingLabel label)
    {
        json.Value("tag"u8, label.Tag);
        if (label.Mode is { } mode)
        {
            json.Value("mode"u8, mode);
        }

        json.Lines("sources"u8, label.Sources, Write);
    }

    public static AccordTerm Term(JsonRecord json) => new(
        new TermId(json.Text("id"u8)),
        (TermKind)json.Value("kind"u8, typeof(TermKind)),
        Actors(json, "obligors"),
        json.OptionalText("documentSays"u8),
        json.List("provides", Provision),
        json.OptionalText("kindLabel"u8));

    public static void Write(JsonRecordWriter json, AccordTerm term)
    {
        json.Text("id"u8, term.Id.Value);
        json.Value("kind"u8, term.Kind);
        json.OptionalText("kindLabel"u8, term.KindLabel);
        json.Texts("obligors"u8, term.Obligors.Select(a => a.Value), isKept: true);
        json.OptionalText("documentSays"u8, term.DocumentSays);
        json.Blocks("provides"u8, term.Provides, Write);
    }

    public static TimeReference Time(JsonRecord json) => new(
        json.Date("edtf"u8),
        (TimeBasis)json.Value("basis"u8, typeof(TimeBasis)),
        json.OptionalText("expression"u8),
        json.OptionalText("source"u8) is { } source ? new SourceId(source) : null,
        json.OptionalText("note"u8));

    public static void Write(JsonRecordWriter json, TimeReference time)
    {
        json.Text("edtf"u8, time.Date.Text);
        json.Value("basis"u8, time.Basis);
        json.OptionalText("expression"u8, time.Expression);
        json.OptionalText("source"u8, time.Source?.Value);
        json.OptionalText("note"u8, time.Note);
    }

    public static Provision Provision(JsonRecord json) => new(
        json.Text("text"u8),
        new SourceId(json.Text("source"u8)),
        (Confidence)json.Value("confidence"u8, typeof(Confidence)),
        json.List("addressees", static (string text) => text),
        json.OptionalText("locator"u8));

    public static void Write(JsonRecordWriter json, Provision provision)
    {
        json.Text("text"u8, provision.Text);
        json.Texts("addressees"u8, provision.Addressees);
        json.OptionalText("locator"u8, provision.Locator);
        json.Text("source"u8, provision.Source.Value);
        json.Value("confidence"u8, provision.Confidence);
    }

    public static AlternateName Alias(JsonRecord json) => new(json.Text("text"u8), (AliasKind)json.Value("kind"u8, typeof(AliasKind)));

    public static void Write(JsonRecordWriter json, AlternateName alias)
    {
        json.Text("text"u8, alias.Text);
        json.Value("kind"u8, alias.Kind);
    }

    public static ExternalId ExternalId(JsonRecord json) => new(json.Text("scheme"u8), json.Text("value"u8), new SourceId(json.Text("source"u8)));

    public static void Write(JsonRecordWriter json, ExternalId id)
    {
        json.Text("scheme"u8, id.Scheme);
        json.Text("value"u8, id.Value);
        json.Text("source"u8, id.Source.Value);
    }

    // Exactly one of them is there, which the schema has seen to.
    public static NodeId Named(JsonRecord json) =>
        json.OptionalText("actor"u8) is { } actor ? new ActorId(actor)
        : json.OptionalText("event"u8) is { } reported ? new EventId(reported)
        : json.OptionalText("place"u8) is { } place ? new PlaceId(place)
        : json.OptionalText("resolution"u8) is { } resolution ? new ResolutionId(resolution)
        : json.OptionalText("instrument"u8) is { } instrument ? new InstrumentId(instrument)
        : json.OptionalText("topic"u8) is { } topic ? new TopicId(topic)
        : new TermId(json.Text("term"u8));

    /// <summary>A node of any kind, which stands alone.</summary>
    public static NodeId Node(JsonRecord json)
    {
        var kind = json.OnlyMember();
        return Kebab.TryParse<NodeKind>(kind, out var known) && known != NodeKind.None
            ? new NodeId(known, json.Text(Encoding.UTF8.GetBytes(kind)))
            : throw new FormatException($"\"{kind}\" is no kind of node.");
    }

    public static void Write(JsonRecordWriter json, NodeId node) => json.Text(Encoding.UTF8.GetBytes(Kebab.Of(node.Kind)), node.Value);
}
