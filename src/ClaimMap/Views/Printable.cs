using System.Globalization;
using System.Text;

namespace ClaimMap.Views;

/// <summary>Makes text from data files safe to show in one line: nothing in it can command a terminal, reorder a line or break XML.</summary>
internal static class Printable
{
    /// <summary>The text with line breaks and tabs as spaces, and control characters, marks of direction and what is no character as <c>\u</c> escapes.</summary>
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            return text;
        }

        var safe = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\t' or '\n' or '\r')
            {
                safe.Append(' ');
            }
            else if (Rune.IsControl(rune) || IsSeparator(rune) || IsDirection(rune.Value) || (rune.Value & 0xFFFE) == 0xFFFE)
            {
                safe.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}");
            }
            else
            {
                safe.Append(rune.ToString());
            }
        }

        return safe.ToString();
    }

    private static bool IsSeparator(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static bool IsDirection(int value) => value is 0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
}
