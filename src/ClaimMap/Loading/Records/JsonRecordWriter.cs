using System.Buffers;
using System.Text.Json;
using ClaimMap.Model;
using ClaimMap.Text;

namespace ClaimMap.Loading.Records;

/// <summary>Writes the members of a record: what <see cref="JsonRecord"/> reads.</summary>
/// <remarks>
/// Laid out as data files are, an object of few and short members stands on one line and any other has a line for each member. Not laid out,
/// the members go to the framework's writer as its owner has set it.
/// </remarks>
internal sealed class JsonRecordWriter(Utf8JsonWriter json, bool isLaidOut)
{
    // Letters of any script stay readable.
    public static readonly JsonWriterOptions DataFile = new() { Encoder = VisibleJsonEncoder.Instance, Indented = true, NewLine = "\n", MaxDepth = 64 };

    private static readonly JsonWriterOptions OneLine = DataFile with { Indented = false };

    private bool _isInList;

    public void Text(ReadOnlySpan<byte> name, string value) => json.WriteString(name, value);

    public void OptionalText(ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    public void Number(ReadOnlySpan<byte> name, int value) => json.WriteNumber(name, value);

    /// <summary>Writes a flag that is off where it is left out.</summary>
    public void Flag(ReadOnlySpan<byte> name, bool value)
    {
        if (value)
        {
            json.WriteBoolean(name, value);
        }
    }

    public void Value<T>(ReadOnlySpan<byte> name, T value)
        where T : struct, Enum => json.WriteString(name, Kebab.Of(value));

    public void Texts(ReadOnlySpan<byte> name, IEnumerable<string> values, bool isKept = false)
    {
        if (isKept || values.Any())
        {
            json.WritePropertyName(name);
            Line(line => line.Array(values, static (text, item) => text.WriteStringValue(item)));
        }
    }

    /// <summary>Writes a member that is an object on one line.</summary>
    public void Line<T>(ReadOnlySpan<byte> name, T value, Action<JsonRecordWriter, T> write)
    {
        json.WritePropertyName(name);
        Line(line => line.Object(value, write));
    }

    /// <summary>Writes a member that is an object with a line for each of its own, where there is one.</summary>
    public void Block<T>(ReadOnlySpan<byte> name, T? value, Action<JsonRecordWriter, T> write)
        where T : class
    {
        if (value is not null)
        {
            json.WritePropertyName(name);
            Object(value, write);
        }
    }

    /// <summary>Writes a list of objects that have a line each; one without items is left out.</summary>
    public void Lines<T>(ReadOnlySpan<byte> name, ValueList<T> items, Action<JsonRecordWriter, T> write, bool isKept = false) =>
        List(name, items, (list, item) => list.Line(line => line.Object(item, write)), isKept);

    /// <summary>Writes a list of objects that have a line for each member; one without items is left out.</summary>
    public void Blocks<T>(ReadOnlySpan<byte> name, ValueList<T> items, Action<JsonRecordWriter, T> write, bool isKept = false) =>
        List(name, items, (list, item) => list.Object(item, write), isKept);

    public void Object<T>(T value, Action<JsonRecordWriter, T> write)
    {
        json.WriteStartObject();
        _isInList = false;
        write(this, value);
        json.WriteEndObject();
    }

    private void List<T>(ReadOnlySpan<byte> name, ValueList<T> items, Action<JsonRecordWriter, T> write, bool isKept)
    {
        if (items.Count > 0 || isKept)
        {
            json.WriteStartArray(name);
            foreach (var item in items)
            {
                _isInList = true;
                write(this, item);
            }

            _isInList = false;
            json.WriteEndArray();
        }
    }

    private void Array<T>(IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray();
        foreach (var item in items)
        {
            write(json, item);
        }

        json.WriteEndArray();
    }

    private void Line(Action<JsonRecordWriter> write)
    {
        if (!isLaidOut)
        {
            write(this);
            return;
        }

        var buffer = new ArrayBufferWriter<byte>();
        using (var line = new Utf8JsonWriter(buffer, OneLine))
        {
            write(new JsonRecordWriter(line, isLaidOut: false));
        }

        json.WriteRawValue([.. BreakInList(), .. Spaced(buffer.WrittenSpan)], skipInputValidation: true);
    }

    // The framework's writer puts raw text on the line where it stands, which is right behind a name and wrong in a list.
    private byte[] BreakInList() => _isInList ? [(byte)'\n', .. Enumerable.Repeat((byte)' ', 2 * json.CurrentDepth)] : [];

    // {"a":1,"b":[2]} as { "a": 1, "b": [ 2 ] }.
    private static byte[] Spaced(ReadOnlySpan<byte> compact)
    {
        var spaced = new List<byte>(compact.Length * 5 / 4);
        var isText = false;
        for (var i = 0; i < compact.Length; i++)
        {
            var c = compact[i];
            if (isText)
            {
                spaced.Add(c);
                if (c == '\\')
                {
                    spaced.Add(compact[++i]);
                }

                isText = c != '"';
                continue;
            }

            isText = c == '"';
            var isEmpty = c is (byte)'}' or (byte)']' && compact[i - 1] is (byte)'{' or (byte)'[';
            if (c is (byte)'}' or (byte)']' && !isEmpty)
            {
                spaced.Add((byte)' ');
            }

            spaced.Add(c);
            if (c is (byte)':' or (byte)',' || (c is (byte)'{' or (byte)'[' && compact[i + 1] is not ((byte)'}' or (byte)']')))
            {
                spaced.Add((byte)' ');
            }
        }

        return [.. spaced];
    }
}
