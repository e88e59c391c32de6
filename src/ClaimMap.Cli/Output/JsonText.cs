using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ClaimMap.Text;

namespace ClaimMap.Cli.Output;

/// <summary>Writes JSON: indented, LF, letters of any script as they are.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = VisibleJsonEncoder.Instance,
    };

    public static void Write(TextWriter output, Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            write(json);
        }

        output.Write(Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length));
        output.Write('\n');
    }

    /// <summary>Writes a report of the library as its type has it.</summary>
    public static void Write<T>(TextWriter output, T report, JsonTypeInfo<T> type) => Write(output, json => JsonSerializer.Serialize(json, report, type));

    /// <summary>Writes an object-valued member.</summary>
    public static void Object(this Utf8JsonWriter json, string name, Action write)
    {
        json.WritePropertyName(name);
        json.Object(write);
    }

    /// <summary>Writes an object.</summary>
    public static void Object(this Utf8JsonWriter json, Action write)
    {
        json.WriteStartObject();
        write();
        json.WriteEndObject();
    }

    /// <summary>Writes an array-valued member.</summary>
    public static void Array<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }
}
