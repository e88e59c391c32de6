using System.Text.Json;
using System.Text.Json.Serialization;

namespace ClaimMap.Json;

/// <summary>Reads a digest straight from the bytes of its 64 digits.</summary>
internal sealed class DigestConverter : JsonConverter<Digest>
{
    public override Digest Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    public static Digest Read(ref Utf8JsonReader reader) =>
        reader.ValueIsEscaped
            ? Digest.Parse(reader.GetString()!)
            : Digest.TryParse(reader.ValueSpan, out var digest) ? digest : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, Digest value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
