using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using ClaimMap.Loading.Files;
using ClaimMap.Model;

namespace ClaimMap.Interchange;

/// <summary>JSON as other tools, language models and people write it: a member that is missing, or of another type than expected, is nothing.</summary>
internal static partial class ForeignJson
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>Parses a file, in which comments and trailing commas may stand.</summary>
    /// <exception cref="InvalidDataException">It is no JSON; the message names file, line and column.</exception>
    public static ForeignFile Parse(string name, string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(Mended(text));
        try
        {
            return new ForeignFile(name, utf8, JsonDocument.Parse(utf8, Lenient));
        }
        catch (JsonException e)
        {
            var (line, column) = new LineMap(utf8).At(LineMap.OffsetOf(utf8, e.LineNumber ?? 0, e.BytePositionInLine ?? 0));
            throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"{name}({line},{column}): this is no JSON. Expected: the format that --from names, or a claim list."), e);
        }
    }

    /// <summary>Parses a text; null where it is no JSON.</summary>
    public static JsonDocument? TryParse(string text)
    {
        try
        {
            return JsonDocument.Parse(Mended(text), Lenient);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The first of these members that a value has; undefined where it has none, or is no object.</summary>
    public static JsonElement Member(this JsonElement value, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out var member))
            {
                return member;
            }
        }

        return default;
    }

    /// <summary>The items of a list; none where the value is no list.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement value) => value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [];

    /// <summary>The items of a list, or the value itself where one stands for a list of one.</summary>
    public static IEnumerable<JsonElement> ItemOrItems(this JsonElement value) =>
        value.ValueKind is JsonValueKind.Array or JsonValueKind.Undefined ? value.Items() : [value];

    /// <summary>The members of an object; none where the value is no object.</summary>
    public static IEnumerable<JsonProperty> Members(this JsonElement value) => value.ValueKind == JsonValueKind.Object ? value.EnumerateObject() : [];

    /// <summary>The value as text; null where it is none, or blank.</summary>
    public static string? Text(this JsonElement value) =>
        value.ValueKind == JsonValueKind.String && value.GetString() is { } text && !string.IsNullOrWhiteSpace(text) && !Checked.IsBlank(text) ? text : null;

    /// <summary>A member as text.</summary>
    public static string? Text(this JsonElement value, string name) => value.Member(name).Text();

    /// <summary>A member as texts, of which one may stand for a list of one.</summary>
    public static IEnumerable<string> Texts(this JsonElement value, params ReadOnlySpan<string> names) => value.Member(names).ItemOrItems().Select(Text).OfType<string>();

    /// <summary>The value as a whole number; null where it is none.</summary>
    public static int? Number(this JsonElement value) => JsonText.WholeNumberOf(value);

    /// <summary>A member as a whole number.</summary>
    public static int? Number(this JsonElement value, string name) => value.Member(name).Number();

    /// <summary>The lines of a text that are not blank, without a byte order mark, with their numbers from one.</summary>
    public static IEnumerable<(int Number, string Text)> Lines(string text)
    {
        // One after the other: a list of them would take more memory than the text.
        var number = 0;
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var at ? at : text.Length;
            number++;
            if (text.AsSpan(start, end - start).Trim('\uFEFF').IsWhiteSpace() is false)
            {
                yield return (number, text[start..end].Trim('\uFEFF'));
            }

            start = end + 1;
        }
    }

    // Models that cut a string off leave half a surrogate pair behind, which JSON allows and .NET cannot read: it becomes the mark for an unknown character.
    private static string Mended(string text) => Escapes().Replace(text.TrimStart('\uFEFF'), escape => escape.Length == HalfPair ? @"\uFFFD" : escape.Value);

    private const int HalfPair = 6;

    [GeneratedRegex(@"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|u[dD][89a-fA-F][0-9a-fA-F]{2}|.)", RegexOptions.CultureInvariant)]
    private static partial Regex Escapes();
}

/// <summary>A file of JSON, and where in it each value stands.</summary>
internal sealed class ForeignFile(string name, byte[] utf8, JsonDocument document) : IDisposable
{
    private readonly LineMap _lines = new(utf8);

    public JsonElement Root => document.RootElement;

    /// <summary>The file, line and column of a value, such as <c>claims.json(3,5)</c>.</summary>
    public string PositionOf(JsonElement value)
    {
        utf8.AsSpan().Overlaps(JsonMarshal.GetRawUtf8Value(value), out var offset);
        var (line, column) = _lines.At(offset);
        return string.Create(CultureInfo.InvariantCulture, $"{name}({line},{column})");
    }

    public void Dispose() => document.Dispose();
}
