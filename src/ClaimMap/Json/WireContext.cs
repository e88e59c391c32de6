using System.Text.Json;
using System.Text.Json.Serialization;

namespace ClaimMap.Json;

/// <summary>The source-generated readers of every wire record.</summary>
/// <remarks>
/// Made anew for each file (<see cref="For"/>), because its id converters share that file's string pool. The schema has
/// run before; strictness here only guards against a schema and a wire record that have drifted apart.
/// </remarks>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Strict,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(WireDocument))]
[JsonSerializable(typeof(WireSection))]
[JsonSerializable(typeof(WirePassage))]
[JsonSerializable(typeof(WireClaim))]
[JsonSerializable(typeof(WireRelation))]
[JsonSerializable(typeof(WireMention))]
[JsonSerializable(typeof(WireActor))]
[JsonSerializable(typeof(WirePlace))]
[JsonSerializable(typeof(WireEvent))]
[JsonSerializable(typeof(WireCeasefire))]
[JsonSerializable(typeof(WireResolution))]
[JsonSerializable(typeof(WireInstrument))]
[JsonSerializable(typeof(WireReference))]
[JsonSerializable(typeof(WireSource))]
internal sealed partial class WireContext : JsonSerializerContext
{
    public static WireContext For(StringPool pool)
    {
        var options = new JsonSerializerOptions(Default.Options)
        {
            TypeInfoResolver = null,
            Converters =
            {
                new IdConverter<ClaimId>(pool),
                new IdConverter<RelationId>(pool),
                new IdConverter<ActorId>(pool),
                new IdConverter<PlaceId>(pool),
                new IdConverter<EventId>(pool),
                new IdConverter<CeasefireId>(pool),
                new IdConverter<TermId>(pool),
                new IdConverter<ResolutionId>(pool),
                new IdConverter<InstrumentId>(pool),
                new IdConverter<ReferenceId>(pool),
                new IdConverter<SourceId>(pool),
                new IdConverter<SectionId>(pool),
                new IdConverter<PassageId>(pool),
                new DigestConverter(),
                new KebabEnumConverter<ClaimTag>(),
                new KebabEnumConverter<OpinionMode>(),
                new KebabEnumConverter<Certainty>(),
                new KebabEnumConverter<Polarity>(),
                new KebabEnumConverter<AttributionCue>(),
                new KebabEnumConverter<Stance>(),
                new KebabEnumConverter<AboutRole>(),
                new KebabEnumConverter<RelationKind>(),
                new KebabEnumConverter<ActorKind>(),
                new KebabEnumConverter<AliasKind>(),
                new KebabEnumConverter<PlaceKind>(),
                new KebabEnumConverter<EventKind>(),
                new KebabEnumConverter<Reality>(),
                new KebabEnumConverter<ParticipantRole>(),
                new KebabEnumConverter<TermKind>(),
                new KebabEnumConverter<InstrumentKind>(),
                new KebabEnumConverter<Confidence>(),
                new KebabEnumConverter<ReferenceKind>(),
                new KebabEnumConverter<TimeBasis>(),
                new KebabEnumConverter<PassageKind>(),
                new KebabEnumConverter<Disposition>(),
            },
        };
        return new WireContext(options);
    }
}
