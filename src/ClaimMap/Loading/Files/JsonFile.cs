using System.Text;
using System.Text.Json;
using ClaimMap.Loading.Diagnostics;

namespace ClaimMap.Loading.Files;

/// <summary>A JSON file that is read by itself, outside a map: the first thing wrong with it ends the reading, with its position.</summary>
internal sealed class JsonFile
{
    private readonly LineMap _lines;

    private JsonFile(string path, byte[] bytes)
    {
        Path = path;
        Bytes = bytes;
        var utf8 = bytes.AsMemory(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0);
        _lines = new LineMap(utf8);
        Text = JsonText.Parse(utf8, problem => throw Invalid(problem.Offset, problem.Finding.Message))!;
    }

    public string Path { get; }

    /// <summary>The whole file, with its byte order mark if it has one.</summary>
    public byte[] Bytes { get; }

    public JsonText Text { get; }

    /// <summary>Reads a file, of at most <see cref="InputFile.Limit"/> bytes.</summary>
    /// <exception cref="InvalidDataException">It is no JSON; the message names file, line and column.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static JsonFile Load(string path) => new(path, InputFile.Read(path));

    /// <summary>The position of a value: <c>file(line,column)</c>.</summary>
    public string PositionOf(JsonElement value) => PositionOf(Text.OffsetOf(value));

    /// <summary>The position of a member's name: <c>file(line,column)</c>.</summary>
    public string PositionOf(JsonProperty member) => PositionOf(Text.OffsetOf(member));

    /// <summary>What to throw about the value at an offset.</summary>
    public InvalidDataException Invalid(int offset, string what) => new($"{PositionOf(offset)}: {what}");

    /// <summary>The value of a member that has to be there and of a kind.</summary>
    /// <exception cref="InvalidDataException">It is not.</exception>
    public JsonElement Member(JsonElement value, string name, JsonValueKind kind)
    {
        if (value.ValueKind != JsonValueKind.Object || !value.TryGetProperty(name, out var member))
        {
            throw Invalid(Text.OffsetOf(value), $"\"{name}\" is missing.");
        }

        return member.ValueKind == kind ? member : throw Invalid(Text.OffsetOf(member), $"\"{name}\" has to be {Excerpt.KindOf(kind)}, but is {Excerpt.KindOf(member.ValueKind)}.");
    }

    private string PositionOf(int offset)
    {
        var (line, column) = _lines.At(offset);
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{ShownPath.Of(Path)}({line},{column})");
    }
}
