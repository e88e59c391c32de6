using System.Text.Json;
using System.Text.Json.Serialization;

namespace ClaimMap.Json;

/// <summary>Reads a typed id through the current <see cref="StringPool"/>, so that each id's text exists once.</summary>
internal sealed class IdConverter<TId> : JsonConverter<TId>
    where TId : struct, ITypedId<TId>
{
    public override TId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    public static TId Read(ref Utf8JsonReader reader) => TId.Trusted(StringPool.Get(ref reader));

    public override void Write(Utf8JsonWriter writer, TId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}
