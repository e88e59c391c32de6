using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using ClaimMap.Loading;
using ClaimMap.Loading.Diagnostics;
using ClaimMap.Loading.Files;
using ClaimMap.Loading.Records;
using ClaimMap.Loading.Schema;
using ClaimMap.Loading.Serialization;
using ClaimMap.Model;

namespace ClaimMap;

/// <summary>Reads and writes the records of a map as its data files have them.</summary>
/// <remarks>
/// The records carry it, so <see cref="JsonSerializer"/> needs no options. It is as strict as loading: what the schema of a data file refuses is
/// a <see cref="JsonException"/>.
/// </remarks>
public sealed class RecordJsonConverter : JsonConverterFactory
{
    private static readonly Dictionary<Type, Func<JsonConverter>> Converters = new()
    {
        [typeof(ClaimGraph)] = () => new GraphConverter(),
        [typeof(MapContent)] = () => new ContentConverter(),
        [typeof(INode)] = () => new NodeRecordConverter(),
        [typeof(Document)] = () => Record(RecordSchemas.Document, RecordContract.Document, RecordContract.Write),
        [typeof(TextFingerprint)] = () => Record(RecordSchemas.Of(MapFileKind.Document, "/properties/text"), RecordContract.Fingerprint, RecordContract.Write),
        [typeof(Section)] = () => Record(RecordSchemas.Of(MapFileKind.Document, "/properties/sections/items"), RecordContract.Section, RecordContract.Write),
        [typeof(Passage)] = () => Record(RecordSchemas.Of(MapFileKind.Document, "/properties/passages/items"), RecordContract.Passage, RecordContract.Write),
        [typeof(Claim)] = ClaimOf<Claim>,
        [typeof(AssertedFact)] = ClaimOf<AssertedFact>,
        [typeof(AttributedAllegation)] = ClaimOf<AttributedAllegation>,
        [typeof(AuthorOpinion)] = ClaimOf<AuthorOpinion>,
        [typeof(Anchor)] = () => Record(RecordSchemas.Of(MapFileKind.Claims, "/$defs/anchor"), RecordContract.Anchor, RecordContract.Write),
        [typeof(About)] = () => Record(RecordSchemas.Of(MapFileKind.Claims, "/properties/claims/items/properties/about/items"), RecordContract.About, RecordContract.Write),
        [typeof(Attribution)] = () => Record(RecordSchemas.Of(MapFileKind.Claims, "/$defs/attribution"), RecordContract.Attribution, RecordContract.Write),
        [typeof(Voice)] = () => Record(RecordSchemas.Of(MapFileKind.Claims, "/$defs/voice"), RecordContract.Voice, RecordContract.Write),
        [typeof(AttributionSource)] = () => Record(RecordSchemas.Of(MapFileKind.Claims, "/$defs/source"), RecordContract.AttributionSource, RecordContract.Write),
        [typeof(Reader)] = () => Record(RecordSchemas.Of(MapFileKind.Document, "/properties/readers/items"), RecordContract.Reader, RecordContract.Write),
        [typeof(ClaimReading)] = () => Record(RecordSchemas.Of(MapFileKind.Claims, "/$defs/reading"), RecordContract.Reading, RecordContract.Write),
        [typeof(ReadingLabel)] = () => Record(RecordSchemas.Label, RecordContract.Label, RecordContract.Write),
        [typeof(Relation)] = () => Record(RecordSchemas.Of(MapFileKind.Relations, "/properties/relations/items"), RecordContract.Relation, RecordContract.Write),
        [typeof(Mention)] = () => Record(RecordSchemas.Of(MapFileKind.Mentions, "/properties/mentions/items"), RecordContract.Mention, RecordContract.Write),
        [typeof(Actor)] = () => Record(RecordSchemas.Of(MapFileKind.Actors, "/properties/actors/items"), RecordContract.Actor, RecordContract.Write),
        [typeof(AlternateName)] = () => Record(RecordSchemas.Of(MapFileKind.Actors, "/$defs/alias"), RecordContract.Alias, RecordContract.Write),
        [typeof(ExternalId)] = () => Record(RecordSchemas.Of(MapFileKind.Actors, "/$defs/externalId"), RecordContract.ExternalId, RecordContract.Write),
        [typeof(Place)] = () => Record(RecordSchemas.Of(MapFileKind.Places, "/properties/places/items"), RecordContract.Place, RecordContract.Write),
        [typeof(ReportedEvent)] = () => Record(RecordSchemas.Of(MapFileKind.Events, "/properties/events/items"), RecordContract.Event, RecordContract.Write),
        [typeof(Participant)] = () => Record(RecordSchemas.Of(MapFileKind.Events, "/properties/events/items/properties/participants/items"), RecordContract.Participant, RecordContract.Write),
        [typeof(TimeReference)] = () => Record(RecordSchemas.Of(MapFileKind.Events, "/$defs/time"), RecordContract.Time, RecordContract.Write),
        [typeof(Accord)] = () => Record(RecordSchemas.Of(MapFileKind.Accords, "/properties/accords/items"), RecordContract.Accord, RecordContract.Write),
        [typeof(AccordTerm)] = () => Record(RecordSchemas.Of(MapFileKind.Accords, "/properties/accords/items/properties/terms/items"), RecordContract.Term, RecordContract.Write),
        [typeof(Provision)] = () => Record(RecordSchemas.Of(MapFileKind.Accords, "/$defs/provision"), RecordContract.Provision, RecordContract.Write),
        [typeof(Resolution)] = () => Record(RecordSchemas.Of(MapFileKind.Resolutions, "/properties/resolutions/items"), RecordContract.Resolution, RecordContract.Write),
        [typeof(Vote)] = () => Record(RecordSchemas.Of(MapFileKind.Resolutions, "/properties/resolutions/items/properties/vote"), RecordContract.Vote, RecordContract.Write),
        [typeof(Instrument)] = () => Record(RecordSchemas.Of(MapFileKind.Instruments, "/properties/instruments/items"), RecordContract.Instrument, RecordContract.Write),
        [typeof(Topic)] = () => Record(RecordSchemas.Of(MapFileKind.Topics, "/properties/topics/items"), RecordContract.Topic, RecordContract.Write),
        [typeof(Reference)] = () => Record(RecordSchemas.Of(MapFileKind.References, "/properties/references/items"), RecordContract.Reference, RecordContract.Write),
        [typeof(Source)] = () => Record(RecordSchemas.Of(MapFileKind.Sources, "/properties/sources/items"), RecordContract.Source, RecordContract.Write),
        [typeof(TextSpan)] = () => Record(RecordSchemas.Span, RecordContract.Span, RecordContract.Write),
        [typeof(NodeId)] = () => Record(RecordSchemas.Node, RecordContract.Node, RecordContract.Write),
        [typeof(Digest)] = () => Text(Digest.Parse),
        [typeof(Edtf)] = () => Text(Edtf.Parse),
        [typeof(ClaimId)] = () => Text(t => new ClaimId(t)),
        [typeof(RelationId)] = () => Text(t => new RelationId(t)),
        [typeof(ActorId)] = () => Text(t => new ActorId(t)),
        [typeof(PlaceId)] = () => Text(t => new PlaceId(t)),
        [typeof(EventId)] = () => Text(t => new EventId(t)),
        [typeof(AccordId)] = () => Text(t => new AccordId(t)),
        [typeof(TermId)] = () => Text(t => new TermId(t)),
        [typeof(ResolutionId)] = () => Text(t => new ResolutionId(t)),
        [typeof(InstrumentId)] = () => Text(t => new InstrumentId(t)),
        [typeof(TopicId)] = () => Text(t => new TopicId(t)),
        [typeof(ReferenceId)] = () => Text(t => new ReferenceId(t)),
        [typeof(SourceId)] = () => Text(t => new SourceId(t)),
        [typeof(SectionId)] = () => Text(t => new SectionId(t)),
        [typeof(PassageId)] = () => Text(t => new PassageId(t)),
    };

    /// <inheritdoc />
    public override bool CanConvert(Type typeToConvert) => Converters.ContainsKey(typeToConvert);

    /// <inheritdoc />
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) => Converters[typeToConvert]();

    private static RecordConverter<T> Record<T>(JsonSchema schema, Func<JsonRecord, T?> read, Action<JsonRecordWriter, T> write) => new(schema, read, write);

    private static RecordConverter<T> ClaimOf<T>()
        where T : Claim => new(
            RecordSchemas.Of(MapFileKind.Claims, "/properties/claims/items"),
            static json => RecordContract.Claim(json) as T ?? throw new JsonException($"The claim is no {typeof(T).Name}: see its \"tag\"."),
            RecordContract.Write);

    private static TextConverter<T> Text<T>(Func<string, T> parse)
        where T : notnull => new(parse);

    /// <summary>A record that is an object.</summary>
    private sealed class RecordConverter<T>(JsonSchema schema, Func<JsonRecord, T?> read, Action<JsonRecordWriter, T> write) : JsonConverter<T>
    {
        public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var file = new MapFile(MapFileKind.Document, "", BytesOf(ref reader));
            if (file.Parse() is { } text)
            {
                using (text)
                {
                    MapSchemas.Check(file, text, schema);
                    if (file.Problems.Count == 0 && Make(new JsonRecord(text.Root, file)) is { } record && file.Problems.Count == 0)
                    {
                        return record;
                    }
                }
            }

            throw Refused(file.Problems.MinBy(p => p.Offset)!.Finding.Message, file.Problems.MinBy(p => p.Offset)!.JsonPointer);
        }

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => new JsonRecordWriter(writer, isLaidOut: false).Object(value, write);

        private T? Make(JsonRecord json)
        {
            try
            {
                return read(json);
            }
            catch (Exception e) when (e is ArgumentException or FormatException)
            {
                throw new JsonException(Excerpt.SentenceOf(e), e);
            }
        }
    }

    /// <summary>A value that is a text, also as the name of a member.</summary>
    private sealed class TextConverter<T>(Func<string, T> parse) : JsonConverter<T>
        where T : notnull
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType == JsonTokenType.String
            ? Parse(reader.GetString()!)
            : throw new JsonException($"A {typeToConvert.Name} is a string.");

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());

        public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString()!);

        public override void WriteAsPropertyName(Utf8JsonWriter writer, [DisallowNull] T value, JsonSerializerOptions options) => writer.WritePropertyName(value.ToString()!);

        private T Parse(string text)
        {
            try
            {
                return parse(text);
            }
            catch (Exception e) when (e is ArgumentException or FormatException)
            {
                throw new JsonException(Excerpt.SentenceOf(e), e);
            }
        }
    }

    /// <summary>A record of whatever kind: an object whose one member is named after the kind.</summary>
    private sealed class NodeRecordConverter : JsonConverter<INode>
    {
        private static readonly Dictionary<NodeKind, Type> Types = new()
        {
            [NodeKind.Claim] = typeof(Claim),
            [NodeKind.Relation] = typeof(Relation),
            [NodeKind.Actor] = typeof(Actor),
            [NodeKind.Place] = typeof(Place),
            [NodeKind.Event] = typeof(ReportedEvent),
            [NodeKind.Accord] = typeof(Accord),
            [NodeKind.Term] = typeof(AccordTerm),
            [NodeKind.Resolution] = typeof(Resolution),
            [NodeKind.Instrument] = typeof(Instrument),
            [NodeKind.Topic] = typeof(Topic),
            [NodeKind.Reference] = typeof(Reference),
            [NodeKind.Source] = typeof(Source),
            [NodeKind.Section] = typeof(Section),
            [NodeKind.Passage] = typeof(Passage),
        };

        public override INode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType != JsonTokenType.StartObject || !reader.Read() || reader.TokenType != JsonTokenType.PropertyName)
            {
                throw new JsonException("A record of any kind is an object whose one member is named after its kind.");
            }

            var name = reader.GetString()!;
            if (!Kebab.TryParse<NodeKind>(name, out var kind) || kind == NodeKind.None)
            {
                throw new JsonException($"\"{name}\" is no kind of record.");
            }

            reader.Read();
            var record = (INode)JsonSerializer.Deserialize(ref reader, ClaimMapJson.Default.GetTypeInfo(Types[kind])!)!;
            return reader.Read() && reader.TokenType == JsonTokenType.EndObject ? record : throw new JsonException("A record of any kind has one member.");
        }

        public override void Write(Utf8JsonWriter writer, INode value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            writer.WritePropertyName(Kebab.Of(value.Node.Kind));
            JsonSerializer.Serialize(writer, value, ClaimMapJson.Default.GetTypeInfo(Types[value.Node.Kind])!);
            writer.WriteEndObject();
        }
    }

    /// <summary>All records of a map in one object: a member for each list, and the document.</summary>
    private sealed class ContentConverter : JsonConverter<MapContent>
    {
        public override MapContent Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var content = MapLoader.ReadContent(new MemoryMapFolder(OneObject.Divide(BytesOf(ref reader))), out var diagnostics);
            return content ?? throw Refused(diagnostics);
        }

        public override void Write(Utf8JsonWriter writer, MapContent value, JsonSerializerOptions options) => OneObject.Write(writer, value);
    }

    /// <summary>A graph, as its content; read, it passes every rule.</summary>
    private sealed class GraphConverter : JsonConverter<ClaimGraph>
    {
        public override ClaimGraph Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var result = MapLoader.Load(new MemoryMapFolder(OneObject.Divide(BytesOf(ref reader))));
            return result.Graph ?? throw Refused(result.Diagnostics);
        }

        public override void Write(Utf8JsonWriter writer, ClaimGraph value, JsonSerializerOptions options) => OneObject.Write(writer, value.Content);
    }

    private static byte[] BytesOf(ref Utf8JsonReader reader)
    {
        using var json = JsonDocument.ParseValue(ref reader);
        return JsonMarshal.GetRawUtf8Value(json.RootElement).ToArray();
    }

    private static JsonException Refused(string message, string pointer) => new(pointer.Length == 0 ? message : $"{pointer}: {message}");

    private static JsonException Refused(ValueList<Diagnostic> diagnostics)
    {
        var first = diagnostics.First(d => d.Severity == DiagnosticSeverity.Error);
        return new JsonException($"{first.Location.JsonPointer}: {first.Code}: {first.Message}", new MapLoadException(diagnostics));
    }
}
