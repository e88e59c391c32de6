using System.Text;

namespace ClaimMap.Corpora.Tables;

/// <summary>The words of a text without case and punctuation.</summary>
/// <remarks>Worked out here and not in SQL: engines differ in what they take for a letter and its lower case.</remarks>
internal static class Words
{
    /// <summary>The letters and digits in lower case, with one space wherever anything else stands between them.</summary>
    public static string Of(string text)
    {
        var words = new StringBuilder(text.Length);
        var isBroken = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark)
            {
                words.Append(isBroken && words.Length > 0 ? " " : "").Append(Rune.ToLowerInvariant(rune).ToString());
                isBroken = false;
            }
            else
            {
                // An apostrophe stands inside a word.
                isBroken |= rune.Value is not ('\'' or 0x2019);
            }
        }

        return words.ToString();
    }
}
