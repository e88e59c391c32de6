using System.Text;
using System.Text.Json;
using ClaimMap.Loading.Files;

namespace ClaimMap.Authoring;

/// <summary>Some bytes of a JSON text replaced by others; all the rest stays as its author wrote it.</summary>
/// <param name="Start">The first byte, counted behind a byte order mark.</param>
/// <param name="Length">How many bytes go.</param>
/// <param name="Replacement">What comes instead.</param>
internal sealed record JsonEdit(int Start, int Length, string Replacement)
{
    /// <summary>Sets a member of an object.</summary>
    /// <param name="text">The text.</param>
    /// <param name="object">The object, which has a member.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="after">The member behind which it is put where the object has none of that name; the last, where it lacks this too.</param>
    /// <param name="value">The value, given the line break and indent before the member, or null where it follows another on its line.</param>
    public static JsonEdit Set(JsonText text, JsonElement @object, string name, string after, Func<string?, string> value)
    {
        var members = @object.EnumerateObject().ToList();
        if (members.FindIndex(m => JsonText.NameOf(m) == name) is >= 0 and var old)
        {
            var lead = Lead(text, members[old]);
            var start = text.OffsetOf(members[old].Value);
            return new JsonEdit(start, text.EndOf(members[old].Value) - start, value(IsLine(lead) ? lead : null));
        }

        var neighbour = members.Find(m => JsonText.NameOf(m) == after) is { Value.ValueKind: not JsonValueKind.Undefined } found ? found : members[^1];
        var space = Lead(text, neighbour);
        return new JsonEdit(text.EndOf(neighbour.Value), 0, $",{(space.Length > 0 ? space : " ")}\"{name}\": {value(IsLine(space) ? space : null)}");
    }

    /// <summary>Removes a member of an object that has others.</summary>
    public static JsonEdit Remove(JsonText text, JsonElement @object, string name)
    {
        var members = @object.EnumerateObject().ToList();
        var at = members.FindIndex(m => JsonText.NameOf(m) == name);
        var start = at > 0 ? text.EndOf(members[at - 1].Value) : text.OffsetOf(members[at]);
        var end = at > 0 ? text.EndOf(members[at].Value) : text.OffsetOf(members[at + 1]);
        return new JsonEdit(start, end - start, "");
    }

    /// <summary>Makes edits that do not overlap.</summary>
    /// <param name="bytes">The file, with its byte order mark if it has one.</param>
    /// <param name="edits">The edits, in any order.</param>
    public static byte[] Apply(ReadOnlySpan<byte> bytes, IEnumerable<JsonEdit> edits)
    {
        var mark = bytes.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        using var result = new MemoryStream(bytes.Length);
        var at = 0;
        foreach (var edit in edits.OrderBy(e => e.Start))
        {
            result.Write(bytes[at..(mark + edit.Start)]);
            result.Write(Encoding.UTF8.GetBytes(edit.Replacement));
            at = mark + edit.Start + edit.Length;
        }

        result.Write(bytes[at..]);
        return result.ToArray();
    }

    /// <summary>Whether nothing changes.</summary>
    public bool IsVoid(JsonText text) => text.Utf8.Span.Slice(Start, Length).SequenceEqual(Encoding.UTF8.GetBytes(Replacement));

    private static bool IsLine(string space) => space.Contains('\n', StringComparison.Ordinal);

    // The white space before a member, from the last line break on where it has one.
    private static string Lead(JsonText text, JsonProperty member)
    {
        var before = text.Utf8.Span[..text.OffsetOf(member)];
        var space = Encoding.UTF8.GetString(before[(before.LastIndexOfAnyExcept(" \t\r\n"u8) + 1)..]);
        var line = space.LastIndexOf('\n');
        return line > 0 && space[line - 1] == '\r' ? space[(line - 1)..] : space[Math.Max(line, 0)..];
    }
}
