using System.Text;
using System.Text.Json;

namespace ClaimMap.Loading.Diagnostics;

/// <summary>Makes what a data file holds fit for a message: one line, of a readable length.</summary>
internal static class Excerpt
{
    /// <summary>The most UTF-16 code units of a value that a message shows.</summary>
    public const int MaxLength = 60;

    /// <summary>A text on one line, cut to a length.</summary>
    public static string Of(string text, int length = MaxLength) => Cut(OneLine(text.Length > length * 8 ? text[..(length * 8)] : text), length, isCut: text.Length > length * 8);

    /// <summary>A text without control characters: where it has any, every run of them and of spaces becomes one space.</summary>
    public static string OneLine(string text)
    {
        if (!text.Any(char.IsControl))
        {
            return text;
        }

        var line = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var isSpace = char.IsControl(c) || c == ' ';
            if (!isSpace || (line.Length > 0 && line[^1] != ' '))
            {
                line.Append(isSpace ? ' ' : c);
            }
        }

        return line.ToString();
    }

    /// <summary>A text's beginning, with an ellipsis where more of it follows or it <paramref name="isCut"/> already.</summary>
    public static string Cut(string text, int length, bool isCut = false)
    {
        if (text.Length <= length)
        {
            return isCut ? text + "…" : text;
        }

        return text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)].TrimEnd() + "…";
    }

    /// <summary>What one of our own checks says, without the framework's addition that names a parameter.</summary>
    public static string SentenceOf(Exception e)
    {
        var end = e.Message.IndexOf(" (Parameter '", StringComparison.Ordinal);
        return OneLine(end < 0 ? e.Message : e.Message[..end]);
    }

    /// <summary>What kind of value stands somewhere, in words.</summary>
    public static string KindOf(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.Number => "a number",
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Null => "null",
        _ => "a string",
    };
}
