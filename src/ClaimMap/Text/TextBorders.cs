using System.Globalization;
using System.Text;

namespace ClaimMap.Text;

/// <summary>The offsets of a text, in code points, at which something can begin and at which it can end.</summary>
internal sealed class TextBorders
{
    private readonly bool[] _isEnd;

    private TextBorders(bool[] isStart, bool[] isEnd)
    {
        _isEnd = isEnd;
        Starts = [.. Enumerable.Range(0, isStart.Length).Where(i => isStart[i])];
    }

    private enum Kind
    {
        Other,
        Letter,
        Digit,
        Mark,
    }

    /// <summary>Where something can begin, in ascending order.</summary>
    public int[] Starts { get; }

    /// <summary>Whether something can end at <paramref name="offset"/>, which is at most the text's length.</summary>
    public bool IsEnd(int offset) => _isEnd[offset];

    /// <summary>From behind a space, or the start, to before a space, or the end: as every passage stands.</summary>
    public static TextBorders OfSpaces(SourceText text)
    {
        var isStart = new bool[text.Length];
        var isEnd = new bool[text.Length + 1];
        for (var i = 0; i < text.Length; i++)
        {
            var isSpace = text.RuneAt(i).Value == ' ';
            isStart[i] = !isSpace && (i == 0 || isEnd[i - 1]);
            isEnd[i] = isSpace;
        }

        isEnd[text.Length] = true;
        return new TextBorders(isStart, isEnd);
    }

    /// <summary>Everywhere but inside a word: before a combining mark, between two letters, between two digits.</summary>
    /// <remarks>
    /// Letters hold together only in scripts with upper and lower case. Others (Chinese, Thai, Arabic) may be written
    /// without spaces, and a border too many costs time where one too few would lose a position.
    /// </remarks>
    public static TextBorders OfWords(SourceText text)
    {
        var isBorder = new bool[text.Length + 1];
        var previous = Kind.Other;
        for (var i = 0; i < text.Length; i++)
        {
            var kind = KindOf(text.RuneAt(i));
            isBorder[i] = i == 0 || (kind != Kind.Mark && (kind == Kind.Other || kind != previous));

            // A mark belongs to the letter before it: what follows joins on to that.
            previous = kind == Kind.Mark ? previous : kind;
        }

        isBorder[text.Length] = true;
        return new TextBorders(isBorder[..^1], isBorder);
    }

    /// <summary>Everywhere.</summary>
    public static TextBorders Everywhere(SourceText text)
    {
        var isBorder = new bool[text.Length + 1];
        Array.Fill(isBorder, true);
        return new TextBorders(isBorder[..^1], isBorder);
    }

    private static Kind KindOf(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter => Kind.Letter,
        UnicodeCategory.DecimalDigitNumber => Kind.Digit,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => Kind.Mark,
        _ => Kind.Other,
    };
}
