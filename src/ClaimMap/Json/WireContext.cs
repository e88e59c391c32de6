using System.Text.Json;
using System.Text.Json.Serialization;

namespace ClaimMap.Json;

/// <summary>The source-generated readers of every wire record.</summary>
/// <remarks>
/// The schema has run before; strictness here only guards against a schema and a wire record that have drifted apart.
/// Duplicate members alone are let pass: the parser has found them all, and looking for them again costs as much as it did.
/// Ids and the values of enums are texts here: the framework's metadata are compiled anew for every type of value, at first use.
/// Each text is a string of its own, not the pool's: what a map has most of is read without wire records, and those that are left are few.
/// </remarks>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Strict,
    AllowDuplicateProperties = true,
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
internal sealed partial class WireContext : JsonSerializerContext;
