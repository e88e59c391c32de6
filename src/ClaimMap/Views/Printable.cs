using System.Text;
using ClaimMap.Text;

namespace ClaimMap.Views;

/// <summary>Makes text from data files safe to show in one line: nothing in it can command a terminal, reorder a line or break XML.</summary>
internal static class Printable
{
    /// <summary>The text with line breaks and tabs as spaces, and hidden characters and what is no character as <c>\u</c> escapes.</summary>
    public static string Of(string text) => Escape(text, keepsLines: false);

    /// <summary>The same with line breaks and tabs as they are, for formats in which a cell has lines.</summary>
    public static string Lines(string text) => Escape(text, keepsLines: true);

    private static string Escape(string text, bool keepsLines)
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
                safe.Append(keepsLines ? (char)rune.Value : ' ');
            }
            else if (HiddenCharacter.Is(rune.Value))
            {
                safe.Append(HiddenCharacter.Escape(rune.Value));
            }
            else
            {
                safe.Append(rune.ToString());
            }
        }

        return safe.ToString();
    }
}
