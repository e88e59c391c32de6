using System.Text.Json;
using System.Text.Json.Serialization;

namespace ClaimMap.Json;

/// <summary>Reads an anchor straight into the model's record.</summary>
internal sealed class AnchorConverter : JsonConverter<Anchor>
{
    public override Anchor Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    public static Anchor Read(ref Utf8JsonReader reader)
    {
        var passage = default(PassageId);
        var (start, length) = (0, 0);
        var sha256 = default(Digest);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.TextEquals("passage"u8))
            {
                reader.Read();
                passage = IdConverter<PassageId>.Read(ref reader);
            }
            else if (reader.TextEquals("start"u8))
            {
                reader.Read();
                start = reader.GetInt32();
            }
            else if (reader.TextEquals("length"u8))
            {
                reader.Read();
                length = reader.GetInt32();
            }
            else if (reader.TextEquals("sha256"u8))
            {
                reader.Read();
                sha256 = DigestConverter.Read(ref reader);
            }
            else
            {
                throw new JsonException();
            }
        }

        return new Anchor(passage, new TextSpan(start, length), sha256);
    }

    public override void Write(Utf8JsonWriter writer, Anchor value, JsonSerializerOptions options) => throw new NotSupportedException();
}
