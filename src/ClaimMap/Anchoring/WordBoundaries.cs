using System.Globalization;
using System.Text;

namespace ClaimMap;

/// <summary>The places of a text that do not lie inside a word.</summary>
/// <remarks>
/// Inside a word is the place before a combining mark, between two letters of scripts with upper and lower case, and
/// between two digits. Letters of other scripts (Chinese, Thai, Arabic) do not hold together: some of these are
/// written without spaces, and a place too many costs time where one too few would lose a passage.
/// </remarks>
internal sealed class WordBoundaries
{
    private readonly bool[] _isBoundary;

    public WordBoundaries(SourceText text)
    {
        _isBoundary = new bool[text.Length + 1];
        var previous = Kind.Other;
        for (var i = 0; i < text.Length; i++)
        {
            var kind = KindOf(text.RuneAt(i));
            _isBoundary[i] = kind != Kind.Mark && (kind == Kind.Other || kind != previous);

            // A mark belongs to the letter before it: what follows joins on to that.
            previous = kind == Kind.Mark ? previous : kind;
        }

        _isBoundary[0] = true;
        _isBoundary[text.Length] = true;
        Starts = [.. Enumerable.Range(0, text.Length).Where(i => _isBoundary[i])];
    }

    private enum Kind
    {
        Other,
        Letter,
        Digit,
        Mark,
    }

    /// <summary>The places at which something can begin, in ascending order.</summary>
    public int[] Starts { get; }

    /// <summary>Whether something can begin or end at <paramref name="offset"/>.</summary>
    public bool this[int offset] => _isBoundary[offset];

    private static Kind KindOf(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter => Kind.Letter,
        UnicodeCategory.DecimalDigitNumber => Kind.Digit,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => Kind.Mark,
        _ => Kind.Other,
    };
}
