using System.Text.Json;
using System.Text.Json.Serialization;

namespace ClaimMap.Json;

/// <summary>Reads a typed id through a pool, so that each id's text exists once.</summary>
internal sealed class IdConverter<TId> : JsonConverter<TId>
    where TId : struct, ITypedId<TId>
{
    private readonly StringPool _pool;

    public IdConverter(StringPool pool) => _pool = pool;

    public override TId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TId.Trusted(reader.HasValueSequence || reader.ValueIsEscaped ? reader.GetString()! : _pool.Get(reader.ValueSpan));

    public override void Write(Utf8JsonWriter writer, TId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}
