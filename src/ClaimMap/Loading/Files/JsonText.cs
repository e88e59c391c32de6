using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using ClaimMap.Loading.Diagnostics;
using ClaimMap.Text;

namespace ClaimMap.Loading.Files;

/// <summary>A JSON text that has been read to its end, and where in it each value stands.</summary>
/// <remarks>Strict: UTF-8, no comments, no trailing commas, at most <see cref="MaxDepth"/> values inside each other.</remarks>
internal sealed class JsonText : IDisposable
{
    public const int MaxDepth = 64;

    // Comparing each name with those before it is cheaper than a set while there are few.
    private const int PairwiseLimit = 16;

    private readonly JsonDocument _document;

    private JsonText(ReadOnlyMemory<byte> utf8, JsonDocument document)
    {
        Utf8 = utf8;
        _document = document;
    }

    /// <summary>The text, without a byte order mark.</summary>
    public ReadOnlyMemory<byte> Utf8 { get; }

    public JsonElement Root => _document.RootElement;

    /// <summary>Parses a text and reports what is wrong with it.</summary>
    /// <returns>Null where the text cannot be read to its end; then at least one problem was reported.</returns>
    public static JsonText? Parse(ReadOnlyMemory<byte> utf8, Action<Problem> report, bool isProven = false)
    {
        if (isProven)
        {
            return TryParse(utf8, allowsDuplicates: true);
        }

        if (utf8.Span.IndexOfAnyExcept(" \t\r\n"u8) < 0)
        {
            report(new Problem(FileFindings.Empty(), 0, ""));
            return null;
        }

        if (!System.Text.Unicode.Utf8.IsValid(utf8.Span))
        {
            report(new Problem(FileFindings.NotUtf8(), Utf8Problem.FirstInvalidByte(utf8.Span), ""));
            return null;
        }

        // The parser can be made to refuse members that repeat a name; half a character it lets pass, which only a \u escape can write. A text
        // is searched only where one of the two may be in it.
        if (utf8.Span.IndexOf("\\u"u8) < 0 && TryParse(utf8, allowsDuplicates: false) is { } sound)
        {
            return sound;
        }

        if (TryParse(utf8, allowsDuplicates: true) is not { } text)
        {
            report(WhyNot(utf8));
            return null;
        }

        text.FindFaults(text.Root, new JsonPath(), report);
        return text;
    }

    public void Dispose() => _document.Dispose();

    /// <summary>The offset of a value's first byte.</summary>
    public int OffsetOf(JsonElement value) => OffsetOf(JsonMarshal.GetRawUtf8Value(value));

    /// <summary>The offset of the quotation mark before a member's name.</summary>
    public int OffsetOf(JsonProperty member)
    {
        // A slice without bytes overlaps nothing: an empty name is looked for before its value.
        var name = JsonMarshal.GetRawUtf8PropertyName(member);
        return name.Length > 0 ? OffsetOf(name) - 1 : Utf8.Span[..OffsetOf(member.Value)].LastIndexOf("\"\""u8);
    }

    /// <summary>The offset behind a value's last byte.</summary>
    public int EndOf(JsonElement value)
    {
        var raw = JsonMarshal.GetRawUtf8Value(value);
        return OffsetOf(raw) + raw.Length;
    }

    /// <summary>A string's text, or its escapes as they are written where they stand for no text.</summary>
    public static string TextOf(JsonElement value)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return Encoding.UTF8.GetString(JsonMarshal.GetRawUtf8Value(value)[1..^1]);
        }
    }

    /// <summary>A number that is whole, however it is written: 1, 1.0 and 1e0 are one to every schema. Null where it is not, or cannot be held.</summary>
    public static int? WholeNumberOf(JsonElement value) =>
        value.ValueKind != JsonValueKind.Number ? null
        : value.TryGetInt32(out var number) ? number
        : value.TryGetDouble(out var real) && double.IsInteger(real) && Math.Abs(real) <= int.MaxValue ? (int)real
        : null;

    /// <summary>A member's name, or its escapes as they are written where they stand for no text.</summary>
    public static string NameOf(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            return Encoding.UTF8.GetString(JsonMarshal.GetRawUtf8PropertyName(member));
        }
    }

    /// <summary>Looks a member up by its name, whatever the other names are.</summary>
    /// <remarks>The framework's own look-up throws at a name that is half a character.</remarks>
    public static bool TryMember(JsonElement value, ReadOnlySpan<byte> name, out JsonElement member)
    {
        try
        {
            return value.TryGetProperty(name, out member);
        }
        catch (InvalidOperationException)
        {
            var text = Encoding.UTF8.GetString(name);
            member = value.EnumerateObject().LastOrDefault(m => NameOf(m) == text).Value;
            return member.ValueKind != JsonValueKind.Undefined;
        }
    }

    /// <inheritdoc cref="TryMember(JsonElement, ReadOnlySpan{byte}, out JsonElement)"/>
    public static bool TryMember(JsonElement value, string name, out JsonElement member) => TryMember(value, Encoding.UTF8.GetBytes(name), out member);

    private static JsonText? TryParse(ReadOnlyMemory<byte> utf8, bool allowsDuplicates)
    {
        try
        {
            return new JsonText(utf8, JsonDocument.Parse(utf8, new JsonDocumentOptions { MaxDepth = MaxDepth, AllowDuplicateProperties = allowsDuplicates }));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private int OffsetOf(ReadOnlySpan<byte> slice) => Utf8.Span.Overlaps(slice, out var offset) ? offset : 0;

    // The framework's reader says where something is wrong, but not that it is the depth: that is looked for here.
    private static Problem WhyNot(ReadOnlyMemory<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8.Span, new JsonReaderOptions { MaxDepth = MaxDepth + 1 });
        try
        {
            while (reader.Read())
            {
                if (reader.CurrentDepth == MaxDepth && reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                {
                    return new Problem(FileFindings.TooDeep(MaxDepth), (int)reader.TokenStartIndex, "");
                }
            }
        }
        catch (JsonException e)
        {
            var offset = LineMap.OffsetOf(utf8.Span, e.LineNumber ?? 0, e.BytePositionInLine ?? 0);
            return new Problem(FileFindings.Syntax(JsonFault.At(utf8.Span, offset)), offset, "");
        }

        throw new InvalidOperationException("The same text was refused before.");
    }

    // Members that repeat a name, and escapes that are half a character.
    private void FindFaults(JsonElement value, JsonPath path, Action<Problem> report)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                FindFaultsInMembers(value, path, report);
                break;
            case JsonValueKind.Array:
                var index = 0;
                foreach (var item in value.EnumerateArray())
                {
                    path.Push(index++);
                    FindFaults(item, path, report);
                    path.Pop();
                }

                break;
            case JsonValueKind.String when IsHalfACharacter(JsonMarshal.GetRawUtf8Value(value)[1..^1]):
                report(new Problem(FileFindings.LoneSurrogate(), OffsetOf(value), path.ToString()));
                break;
        }
    }

    private void FindFaultsInMembers(JsonElement value, JsonPath path, Action<Problem> report)
    {
        var count = value.GetPropertyCount();
        var names = count > PairwiseLimit ? new HashSet<string>(StringComparer.Ordinal) : null;
        var number = 0;
        foreach (var member in value.EnumerateObject())
        {
            path.Push(member);
            if (IsHalfACharacter(JsonMarshal.GetRawUtf8PropertyName(member)))
            {
                report(new Problem(FileFindings.LoneSurrogate(), OffsetOf(member), path.ToString()));
            }

            if (names is not null ? !names.Add(NameOf(member)) : IsRepeated(value, member, number++))
            {
                report(new Problem(FileFindings.DuplicateMember(NameOf(member)), OffsetOf(member), path.ToString()));
            }

            FindFaults(member.Value, path, report);
            path.Pop();
        }
    }

    private static bool IsRepeated(JsonElement value, JsonProperty member, int number)
    {
        var name = JsonMarshal.GetRawUtf8PropertyName(member);
        var isEscaped = name.Contains((byte)'\\');
        foreach (var earlier in value.EnumerateObject())
        {
            if (number-- == 0)
            {
                break;
            }

            var other = JsonMarshal.GetRawUtf8PropertyName(earlier);
            if (name.SequenceEqual(other) || ((isEscaped || other.Contains((byte)'\\')) && NameOf(earlier) == NameOf(member)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHalfACharacter(ReadOnlySpan<byte> raw)
    {
        if (!raw.Contains((byte)'\\'))
        {
            return false;
        }

        var reader = new Utf8JsonReader([(byte)'"', .. raw, (byte)'"']);
        reader.Read();
        try
        {
            reader.GetString();
            return false;
        }
        catch (InvalidOperationException)
        {
            return true;
        }
    }
}
