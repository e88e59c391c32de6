using System.Globalization;
using System.Text;
using ClaimMap.Loading.Diagnostics;

namespace ClaimMap.Loading.Files;

/// <summary>Says what is wrong where a text stops being JSON.</summary>
internal static class JsonFault
{
    /// <summary>What is wrong at an offset, and what to do about it, as a part of a sentence.</summary>
    /// <param name="utf8">The text, which is UTF-8.</param>
    /// <param name="offset">Where the framework's reader stopped.</param>
    public static string At(ReadOnlySpan<byte> utf8, int offset)
    {
        if (offset >= utf8.Length || utf8[offset..].IndexOfAnyExcept(" \t\r\n"u8) < 0)
        {
            return "the text ends too early; close what is open";
        }

        Rune.DecodeFromUtf8(utf8[offset..], out var character, out _);
        var before = LastBefore(utf8, offset);
        return (char)character.Value switch
        {
            _ when character.Value < 0x20 && character.Value is not ('\t' or '\n' or '\r') => string.Create(CultureInfo.InvariantCulture, $"a control character stands here; write it as \\u{character.Value:x4}"),
            '\t' or '\n' or '\r' => "a line break or a tab stands in a string; write it as \\n or \\t",
            '/' or '#' => "comments are no JSON; take them out",
            '}' or ']' when before == ',' => "a comma stands before the end; take it out",
            '}' or ']' when before is ':' => "a value is missing",
            '}' or ']' => "this closes what is not open",
            ',' when before is ',' or '[' or '{' or ':' => "a value is missing before this comma",
            '\'' or '\u2018' or '\u2019' or '\u201C' or '\u201D' => "strings and names stand in straight double quotation marks",
            '"' or '{' or '[' when before is not (',' or ':' or '[' or '{' or '\0') => "a comma or a colon is missing before this",
            _ => $"\"{Excerpt.Of(Encoding.UTF8.GetString(utf8[offset..Math.Min(utf8.Length, offset + 40)]).Split(' ', ',', '\n', '\r', '\t')[0], 20)}\" cannot stand here",
        };
    }

    private static char LastBefore(ReadOnlySpan<byte> utf8, int offset)
    {
        var last = utf8[..offset].LastIndexOfAnyExcept(" \t\r\n"u8);
        return last < 0 ? '\0' : (char)utf8[last];
    }
}
