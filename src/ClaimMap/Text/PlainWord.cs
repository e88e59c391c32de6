using System.Globalization;
using System.Text;

namespace ClaimMap.Text;

/// <summary>A word of a text: a run of letters, digits and the marks that go with them, in lower case.</summary>
/// <param name="Text">The word in lower case.</param>
/// <param name="Span">Where it stands, in code points.</param>
internal readonly record struct PlainWord(string Text, TextSpan Span)
{
    /// <summary>The words of a text, in their order.</summary>
    public static IEnumerable<PlainWord> In(string text)
    {
        var word = new StringBuilder();
        var (at, start) = (0, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsPart(rune))
            {
                start = word.Length == 0 ? at : start;
                word.Append(Rune.ToLowerInvariant(rune).ToString());
            }
            else if (word.Length > 0)
            {
                yield return new PlainWord(word.ToString(), new TextSpan(start, at - start));
                word.Clear();
            }

            at++;
        }

        if (word.Length > 0)
        {
            yield return new PlainWord(word.ToString(), new TextSpan(start, at - start));
        }
    }

    /// <summary>What is left of a text where case and punctuation do not count: its words with a space between them. An apostrophe stands inside a word.</summary>
    public static string KeyOf(string text) =>
        string.Join(' ', In(text.Replace("'", "", StringComparison.Ordinal).Replace("\u2019", "", StringComparison.Ordinal)).Select(w => w.Text));

    private static bool IsPart(Rune rune) =>
        Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
