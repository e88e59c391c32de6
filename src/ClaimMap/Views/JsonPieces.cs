using System.Buffers;
using System.Text;
using System.Text.Json;

namespace ClaimMap.Views;

/// <summary>JSON that goes to a text writer piece by piece.</summary>
/// <remarks>What is not plain ASCII text is written as <c>\u</c> escapes, so that a file is safe wherever it is pasted.</remarks>
internal sealed class JsonPieces : IDisposable
{
    private const int PieceLength = 8192;

    private readonly TextWriter _writer;
    private readonly ArrayBufferWriter<byte> _buffer = new();

    public JsonPieces(TextWriter writer, bool isIndented = false)
    {
        _writer = writer;
        Json = new Utf8JsonWriter(_buffer, new JsonWriterOptions { Indented = isIndented, NewLine = "\n" });
    }

    /// <summary>Gets what the JSON is written with; it holds what was written since the last <see cref="Flush"/>.</summary>
    public Utf8JsonWriter Json { get; }

    /// <summary>Hands over what was written.</summary>
    public void Flush()
    {
        Json.Flush();
        var text = Encoding.UTF8.GetString(_buffer.WrittenSpan).AsSpan();
        for (; text.Length > PieceLength; text = text[PieceLength..])
        {
            _writer.Write(text[..PieceLength]);
        }

        _writer.Write(text);
        _buffer.ResetWrittenCount();
    }

    /// <summary>Writes a list, and hands it over item by item.</summary>
    public void WriteList<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        Json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
            Flush();
        }

        Json.WriteEndArray();
    }

    /// <summary>The same, of objects.</summary>
    public void WriteObjects<T>(string name, IEnumerable<T> items, Action<T> writeMembers) => WriteList(name, items, item =>
    {
        Json.WriteStartObject();
        writeMembers(item);
        Json.WriteEndObject();
    });

    /// <summary>Ends a document, and its line.</summary>
    public void EndLine()
    {
        Flush();
        _writer.Write('\n');
        Json.Reset();
    }

    public void Dispose() => Json.Dispose();
}
