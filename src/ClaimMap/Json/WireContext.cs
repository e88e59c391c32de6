using System.Text.Json;
using System.Text.Json.Serialization;

namespace ClaimMap.Json;

/// <summary>The source-generated readers of every wire record.</summary>
/// <remarks>
/// The schema has run before; strictness here only guards against a schema and a wire record that have drifted apart.
/// Duplicate members alone are let pass: the parser has found them all, and looking for them again costs as much as it did.
/// </remarks>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Strict,
    AllowDuplicateProperties = true,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters =
    [
        typeof(IdConverter<ClaimId>),
        typeof(IdConverter<RelationId>),
        typeof(IdConverter<ActorId>),
        typeof(IdConverter<PlaceId>),
        typeof(IdConverter<EventId>),
        typeof(IdConverter<CeasefireId>),
        typeof(IdConverter<TermId>),
        typeof(IdConverter<ResolutionId>),
        typeof(IdConverter<InstrumentId>),
        typeof(IdConverter<ReferenceId>),
        typeof(IdConverter<SourceId>),
        typeof(IdConverter<SectionId>),
        typeof(IdConverter<PassageId>),
        typeof(DigestConverter),
        typeof(KebabEnumConverter<ClaimTag>),
        typeof(KebabEnumConverter<OpinionMode>),
        typeof(KebabEnumConverter<Reader>),
        typeof(KebabEnumConverter<Certainty>),
        typeof(KebabEnumConverter<Polarity>),
        typeof(KebabEnumConverter<AttributionCue>),
        typeof(KebabEnumConverter<Stance>),
        typeof(KebabEnumConverter<AboutRole>),
        typeof(KebabEnumConverter<RelationKind>),
        typeof(KebabEnumConverter<ActorKind>),
        typeof(KebabEnumConverter<AliasKind>),
        typeof(KebabEnumConverter<PlaceKind>),
        typeof(KebabEnumConverter<EventKind>),
        typeof(KebabEnumConverter<Reality>),
        typeof(KebabEnumConverter<ParticipantRole>),
        typeof(KebabEnumConverter<TermKind>),
        typeof(KebabEnumConverter<InstrumentKind>),
        typeof(KebabEnumConverter<Confidence>),
        typeof(KebabEnumConverter<ReferenceKind>),
        typeof(KebabEnumConverter<TimeBasis>),
        typeof(KebabEnumConverter<PassageKind>),
        typeof(KebabEnumConverter<Disposition>),
        typeof(AnchorConverter),
    ])]
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
internal sealed partial class WireContext : JsonSerializerContext;
