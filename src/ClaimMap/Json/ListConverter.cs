using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ClaimMap.Json;

/// <summary>Reads a list straight into the model's items, and into one array of exactly their number.</summary>
/// <remarks>For the lists that a map has hundreds of thousands of; it spares a wire record for each item.</remarks>
internal abstract class ListConverter<T> : JsonConverter<ValueList<T>>
{
    public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Expect(reader.TokenType == JsonTokenType.StartArray);
        var items = ArrayPool<T>.Shared.Rent(8);
        var count = 0;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (count == items.Length)
            {
                var larger = ArrayPool<T>.Shared.Rent(count * 2);
                items.CopyTo(larger, 0);
                ArrayPool<T>.Shared.Return(items, clearArray: true);
                items = larger;
            }

            Expect(reader.TokenType == JsonTokenType.StartObject);
            items[count++] = ReadItem(ref reader);
        }

        var list = ValueList.Create<T>(items.AsSpan(0, count));
        items.AsSpan(0, count).Clear();
        ArrayPool<T>.Shared.Return(items);
        return list;
    }

    public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options) => throw new NotSupportedException();

    /// <summary>Reads an object from its brace to its brace.</summary>
    protected abstract T ReadItem(ref Utf8JsonReader reader);

    /// <summary>Guards against a schema and a converter that have drifted apart.</summary>
    protected static void Expect(bool condition)
    {
        if (!condition)
        {
            throw new JsonException();
        }
    }
}
