using System.Text;
using System.Text.Json;

namespace ClaimMap.Fuzzing.Mutations;

/// <summary>Changes values and members of a JSON text, which stays JSON for the most part.</summary>
/// <remarks>It works on the text: what JSON libraries cannot hold, such as a name that stands twice, can be made so.</remarks>
internal static class JsonMutation
{
    private static readonly string[] Values =
    [
        "null", "true", "false", "0", "-1", "1", "0.0", "1.0", "1e0", "10e-1", "-0", "1.5", "1e2", "2147483647", "2147483648", "-2147483649", "9007199254740993", "1e20", "1e400", "1e-400",
        "[]", "[null]", "[[]]", "{}", "{\"id\":\"x\"}", "{\"\":1}", "\"\"", "\" \"", "\" a\"", "\"a\"", "\"a-b-1\"", "\"a--b\"", "\"A\"", "\"é\"", "\"\\u00e9\"", "\"\\ud83d\"", "\"\\ud83d\\ude00\"",
        "\"\\u0000\"", "\"\\u001b[31m\"", "\"\\u202e\"", "\"\\ufeff\"", "\"</script>\"", "\"=1+1\"", "\"a@b.example\"", "\"2020-10-12\"", "\"2020-02-30\"", "\"[2020,2021..]\"", "\"2021/2020\"", "\"1.0.0\"", "\"en-GB\"",
        "\"p001\"", "\"p002\"", "\"asserted-fact\"", "\"attributed-allegation\"", "\"author-opinion\"", "\"certain\"", "\"unknown\"", "\"uncertainty\"", "\"heading\"", "\"negative\"", "\"supports\"",
        "\"restates\"", "\"outside\"", "\"upstream\"", "\"downstream\"", "\"https://a.example/\"", "\"javascript:alert(1)\"",
        "\"0000000000000000000000000000000000000000000000000000000000000000\"", "\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"",
    ];

    private static readonly string[] Names =
    [
        "id", "tag", "mode", "attribution", "condition", "absent", "actor", "group", "unspecified", "place", "source", "note", "published", "retrieved", "kind", "x", "\\u0069d", "\\ud83d", "", "a/b", "$schema",
        "readings", "anchors", "start", "length", "sha256", "passage", "presupposed", "partOf", "disposition", "quote", "statement", "label", "entities", "target", "annotations",
    ];

    /// <summary>Changes one to four values or members; bytes that are no JSON come back as they are.</summary>
    public static byte[] Apply(byte[] bytes, Random random)
    {
        var text = bytes;
        for (var changes = random.Next(1, 5); changes > 0; changes--)
        {
            if (Pieces(text) is not { Count: > 0 } pieces)
            {
                return text;
            }

            text = Once(text, pieces, random);
        }

        return text;
    }

    /// <summary>Changes one string, in a way that its schema mostly lets pass.</summary>
    public static byte[] OfWords(byte[] bytes, Random random) =>
        Pieces(bytes)?.Where(p => bytes[p.ValueStart] == '"' && bytes.AsSpan(p.ValueStart, p.End - p.ValueStart).Contains((byte)' ')).ToList() is { Count: > 0 } words
            ? Edited(bytes, words[random.Next(words.Count)], random)
            : bytes;

    private static byte[] Once(byte[] text, List<Piece> pieces, Random random)
    {
        var piece = pieces[random.Next(pieces.Count)];
        var other = pieces[random.Next(pieces.Count)];
        return random.Next(10) switch
        {
            // With the comma before or behind it, so that what is left is JSON; of a list's or object's only piece there is none.
            0 or 1 => Without(text, piece),
            2 => Put(text, piece.End, piece.End, [.. ","u8, .. text.AsSpan(piece.Start, piece.End - piece.Start)]),
            3 when piece.NameEnd > 0 => Put(text, piece.Start, piece.NameEnd, Utf8($"\"{Names[random.Next(Names.Length)]}\"")),
            4 when piece.NameEnd > 0 => Put(text, piece.End, piece.End, Utf8($",\"{Names[random.Next(Names.Length)]}\":{Values[random.Next(Values.Length)]}")),
            5 or 6 => Put(text, piece.ValueStart, piece.End, text.AsSpan(other.ValueStart, other.End - other.ValueStart)),
            7 when text[piece.ValueStart] == '"' => Edited(text, piece, random),
            8 => Put(text, piece.ValueStart, piece.End, [.. "["u8, .. text.AsSpan(piece.ValueStart, piece.End - piece.ValueStart), .. "]"u8]),
            _ => Put(text, piece.ValueStart, piece.End, Utf8(Values[random.Next(Values.Length)])),
        };
    }

    private static byte[] Without(byte[] text, Piece piece)
    {
        var before = text.AsSpan(0, piece.Start).TrimEnd(" \t\r\n"u8);
        var behind = piece.End + (text.Length - piece.End - text.AsSpan(piece.End).TrimStart(" \t\r\n"u8).Length);
        return before.EndsWith(","u8) ? Put(text, before.Length - 1, piece.End, [])
            : behind < text.Length && text[behind] == ',' ? Put(text, piece.Start, behind + 1, [])
            : Put(text, piece.Start, piece.End, []);
    }

    // Of a string something in the middle, so that much of it stays.
    private static byte[] Edited(byte[] text, Piece piece, Random random)
    {
        string[] insertions = ["-", " ", "é", "1", "😀", "\\n", "\\\\", "x", ".", "e\u0301", "\\u200b"];
        var inside = Encoding.UTF8.GetString(text.AsSpan(piece.ValueStart + 1, piece.End - piece.ValueStart - 2));
        var at = random.Next(inside.Length + 1);
        var edited = random.Next(4) switch
        {
            0 => inside[..at],
            1 => inside + inside,
            2 => inside.Remove(Math.Min(at, Math.Max(0, inside.Length - 1)), Math.Min(1, inside.Length)),
            _ => inside.Insert(at, insertions[random.Next(insertions.Length)]),
        };
        return Put(text, piece.ValueStart + 1, piece.End - 1, Encoding.UTF8.GetBytes(edited));
    }

    private static byte[] Put(byte[] text, int start, int end, ReadOnlySpan<byte> replacement) => [.. text.AsSpan(0, start), .. replacement, .. text.AsSpan(end)];

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    // Every member and every item, the outermost first as they end; null where the text is no JSON.
    private static List<Piece>? Pieces(byte[] text)
    {
        var pieces = new List<Piece>();
        var open = new Stack<(int Start, int NameEnd, int ValueStart)>();
        var (nameStart, nameEnd) = (-1, 0);
        var reader = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = 1000 });
        try
        {
            while (reader.Read())
            {
                var (start, end) = ((int)reader.TokenStartIndex, (int)reader.BytesConsumed);
                switch (reader.TokenType)
                {
                    case JsonTokenType.PropertyName:
                        // The reader takes the colon with the name.
                        (nameStart, nameEnd) = (start, start + reader.ValueSpan.Length + 2);
                        continue;
                    case JsonTokenType.StartObject or JsonTokenType.StartArray:
                        open.Push((nameStart >= 0 ? nameStart : start, nameStart >= 0 ? nameEnd : 0, start));
                        break;
                    case JsonTokenType.EndObject or JsonTokenType.EndArray:
                        var opened = open.Pop();
                        pieces.Add(new Piece(opened.Start, opened.NameEnd, opened.ValueStart, end));
                        break;
                    default:
                        pieces.Add(new Piece(nameStart >= 0 ? nameStart : start, nameStart >= 0 ? nameEnd : 0, start, end));
                        break;
                }

                nameStart = -1;
            }

            return pieces;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>A member, or an item of a list, or the whole.</summary>
    /// <param name="Start">Where it begins: with its name, if it has one.</param>
    /// <param name="NameEnd">The offset behind its name; 0 where it has none.</param>
    /// <param name="ValueStart">Where its value begins.</param>
    /// <param name="End">The offset behind it.</param>
    private readonly record struct Piece(int Start, int NameEnd, int ValueStart, int End);
}
