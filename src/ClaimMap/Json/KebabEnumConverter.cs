using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ClaimMap.Json;

/// <summary>Reads an enum from its kebab-case name, comparing bytes and allocating nothing.</summary>
internal sealed class KebabEnumConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    private static readonly (byte[] Name, T Value)[] Table =
        [.. Enum.GetValues<T>().Select(v => (Encoding.UTF8.GetBytes(Kebab.Of(v)), v))];

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    public static T Read(ref Utf8JsonReader reader)
    {
        foreach (var (name, value) in Table)
        {
            if (reader.TextEquals(name))
            {
                return value;
            }
        }

        throw new JsonException();
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(Kebab.Of(value));
}
