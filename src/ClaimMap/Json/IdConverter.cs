using System.Text.Json;
using System.Text.Json.Serialization;

namespace ClaimMap.Json;

/// <summary>Reads a typed id through the current <see cref="StringPool"/>, so that each id's text exists once.</summary>
internal sealed class IdConverter<TId> : JsonConverter<TId>
    where TId : struct, ITypedId<TId>
{
    public override TId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    // Nothing refers to a relation: its id stands in one place, and there are as many as claims.
    public static TId Read(ref Utf8JsonReader reader) =>
        TId.Trusted(typeof(TId) == typeof(RelationId) ? reader.GetString()! : StringPool.Get(ref reader));

    public override void Write(Utf8JsonWriter writer, TId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}
