using System.Text;
using ClaimMap.Authoring.Languages;
using ClaimMap.Text;

namespace ClaimMap.Authoring;

/// <summary>Finds the sentences of a normalised paragraph.</summary>
/// <remarks>
/// A sentence ends at an end mark of its script, with the closing quotes, brackets, note marks and emoji behind it, where a space and something that
/// can begin a sentence follows; scripts without spaces need none. Behind a single full stop the rules of the language have a say
/// (<see cref="LanguageRules"/>). A proposal, not a parse.
/// </remarks>
internal static class Sentences
{
    // Behind these a space and a capital, a digit or a letter without case begin the next sentence.
    private const string Marks = ".?!\u2026\u061F\u06D4\u0964\u0965\u0589\u1362\u1367\u104B\u17D4\u203C\u2047\u2048\u2049";

    // Those of scripts without spaces.
    private const string WideMarks = "\u3002\uFF01\uFF1F\uFF61\uFF0E";

    private const string Closers = "\"')]}\u00BB\u203A\u2019\u201D\u300D\u300F\uFF09\u3011*_`";
    private const string Openers = "`\"'([{\u00AB\u00BB\u2039\u203A\u201E\u201A\u201C\u2018\u00BF\u00A1\u300C\u300E\uFF08*_#@$\u20AC\u00A3\u00A5\u20B9";

    /// <summary>The sentences as spans in UTF-16 units; between two is one space or, in a script without spaces, nothing.</summary>
    public static List<(int Start, int Length)> Of(string paragraph, LanguageRules rules)
    {
        var items = ListMarkers.ItemsOf(paragraph);
        if (items.Count == 1)
        {
            return OfProse(paragraph, rules);
        }

        var sentences = new List<(int Start, int Length)>();
        for (var i = 0; i < items.Count; i++)
        {
            var end = i + 1 < items.Count ? items[i + 1] - 1 : paragraph.Length;
            sentences.AddRange(OfProse(paragraph[items[i]..end], rules).Select(s => (s.Start + items[i], s.Length)));
        }

        return sentences;
    }

    private static List<(int Start, int Length)> OfProse(string paragraph, LanguageRules rules)
    {
        var sentences = new List<(int Start, int Length)>();
        var start = 0;
        for (var i = ListMarkers.LengthOf(paragraph); i < paragraph.Length; i++)
        {
            if ((!IsMark(paragraph, i) || IsOmission(paragraph, i)) && !(rules.EndsAtColon && IsColon(paragraph, i)))
            {
                continue;
            }

            var end = SkipMarks(paragraph, i);
            var closed = SkipClosers(paragraph, end);
            if (EndsAt(paragraph, start, i, end, closed, rules))
            {
                sentences.Add((start, closed - start));
                start = closed < paragraph.Length && paragraph[closed] == ' ' ? closed + 1 : closed;
            }

            i = closed - 1;
        }

        if (start < paragraph.Length)
        {
            sentences.Add((start, paragraph.Length - start));
        }

        return sentences;
    }

    /// <summary>Whether a text ends as a sentence or an introduction to what follows does.</summary>
    public static bool EndsAtEndOf(string text)
    {
        for (var i = Math.Max(0, text.Length - 24); i < text.Length; i++)
        {
            if ((IsMark(text, i) || text[i] == ':') && SkipClosers(text, SkipMarks(text, i)) == text.Length)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The same of a text under construction, without making a string of all of it.</summary>
    public static bool EndsAtEndOf(StringBuilder text)
    {
        var tail = Math.Min(text.Length, 32);
        return EndsAtEndOf(text.ToString(text.Length - tail, tail));
    }

    private static bool EndsAt(string text, int start, int mark, int end, int closed, LanguageRules rules)
    {
        if (closed >= text.Length)
        {
            return false;
        }

        if (text[closed] != ' ')
        {
            // A quotation in such a script goes on behind its bracket, and what stands in brackets is no sentence by itself.
            return WideMarks.Contains(text[end - 1], StringComparison.Ordinal) && closed == end && !IsInBrackets(text.AsSpan(start, mark - start))
                && !(char.IsDigit(text[closed]) && mark > 0 && char.IsDigit(text[mark - 1]));
        }

        // Dots with a space before them are a pause.
        if (text[mark] == '.' && mark > start && text[mark - 1] == ' ' && end == closed && text.AsSpan(mark, end - mark).Count('.') == 3)
        {
            return false;
        }

        return CanBegin(text, closed + 1, text[end - 1] == '.', rules) && !(end == mark + 1 && closed == end && text[mark] == '.' && IsAbbreviation(text, start, mark, rules));
    }

    // [...]
    private static bool IsOmission(string text, int at)
    {
        var (begin, end) = (at, at);
        while (begin > 0 && text[begin - 1] is '.' or '\u2026' or ' ')
        {
            begin--;
        }

        while (end < text.Length && text[end] is '.' or '\u2026' or ' ')
        {
            end++;
        }

        return begin > 0 && end < text.Length && text[begin - 1] is '[' or '(' && text[end] is ']' or ')';
    }

    private static bool IsInBrackets(ReadOnlySpan<char> text)
    {
        var depth = 0;
        foreach (var c in text)
        {
            depth += c is '\u300C' or '\u300E' or '\uFF08' or '\u300A' or '\u3010' ? 1 : c is '\u300D' or '\u300F' or '\uFF09' or '\u300B' or '\u3011' && depth > 0 ? -1 : 0;
        }

        return depth > 0;
    }

    private static bool IsMark(string text, int at) =>
        Marks.Contains(text[at], StringComparison.Ordinal)
        || WideMarks.Contains(text[at], StringComparison.Ordinal)
        || (text[at] is ';' or '\u037E' && at > 0 && text[at - 1] is >= '\u0370' and <= '\u03FF' or >= '\u1F00' and <= '\u1FFF');

    // One with a word before it and no quotation behind it.
    private static bool IsColon(string text, int at) =>
        text[at] == ':' && at > 0 && char.IsLetter(text[at - 1]) && at + 2 < text.Length && text[at + 1] == ' ' && !Openers.Contains(text[at + 2], StringComparison.Ordinal);

    // Also dots with spaces between them.
    private static int SkipMarks(string text, int at)
    {
        at++;
        while (at < text.Length)
        {
            if (IsMark(text, at))
            {
                at++;
            }
            else if (text[at] == ' ' && at + 1 < text.Length && text[at + 1] == '.' && (at + 2 == text.Length || text[at + 2] is ' ' or '.' or '"' or '\''))
            {
                at += 2;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    private static int SkipClosers(string text, int at)
    {
        while (at < text.Length)
        {
            if (NoteMark(text, text[at] == ' ' ? at + 1 : at) is > 0 and var note)
            {
                at = (text[at] == ' ' ? at + 1 : at) + note;
            }
            else if (Closers.Contains(text[at], StringComparison.Ordinal) || text[at] is '\u00B2' or '\u00B3' or '\u00B9' or (>= '\u2070' and <= '\u2079') or '\u2020' or '\u2021')
            {
                at++;
            }
            else if (text[at] == '\u00AB' && (at + 1 == text.Length || text[at + 1] == ' '))
            {
                at++;
            }
            else if (text[at] == ' ' && at + 1 < text.Length && text[at + 1] is '\u00BB' or '\u203A' && (at + 2 == text.Length || text[at + 2] == ' '))
            {
                at += 2;
            }
            else if (Emoji(text, text[at] == ' ' ? at + 1 : at) is > 0 and var emoji)
            {
                at = (text[at] == ' ' ? at + 1 : at) + emoji;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    // [1], [12], [^1], [a]; also the bare number that a raised one becomes.
    private static int NoteMark(string text, int at)
    {
        if (at >= text.Length || text[at] != '[')
        {
            return BareNumber(text, at);
        }

        var end = text.IndexOf(']', at, Math.Min(6, text.Length - at));
        var inside = end < 0 ? [] : text.AsSpan(at + 1, end - at - 1).TrimStart('^');
        return inside.Length is > 0 and <= 3 && (inside.Length == 1 || !inside.ContainsAnyExceptInRange('0', '9')) ? end + 1 - at : 0;
    }

    // "on Monday.1 It", where what ends is a word and no abbreviation.
    private static int BareNumber(string text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < 3 && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        if (end == at || at < 6 || text[at - 1] is not ('.' or '?' or '!' or '"') || (end < text.Length && text[end] != ' '))
        {
            return 0;
        }

        var word = at - 1;
        while (word > 0 && text[word] is '.' or '?' or '!' or '"' or '\'')
        {
            word--;
        }

        return word >= 3 && text.AsSpan(word - 3, 4).ToArray().All(char.IsLower) ? end - at : 0;
    }

    private static int Emoji(string text, int at)
    {
        var length = 0;
        while (at + length < text.Length && Rune.TryGetRuneAt(text, at + length, out var rune)
            && rune.Value is (>= 0x1F000 and <= 0x1FAFF) or (>= 0x2600 and <= 0x27BF) or (>= 0x2B00 and <= 0x2BFF) or 0xFE0F or 0x200D or (>= 0xE0020 and <= 0xE007F))
        {
            length += rune.Utf16SequenceLength;
        }

        return length;
    }

    private static bool CanBegin(string text, int at, bool isFullStop, LanguageRules rules)
    {
        at = SkipOpeners(text, at);
        if (at >= text.Length || !Rune.TryGetRuneAt(text, at, out var rune))
        {
            return false;
        }

        // iPhone, eBay
        var isName = isFullStop && Rune.IsLower(rune) && at + 1 < text.Length && char.IsUpper(text[at + 1]);
        return isName || rules.BeginsInLowerCase || Rune.IsDigit(rune) || (Rune.IsLetter(rune) && !Rune.IsLower(rune));
    }

    private static int SkipOpeners(string text, int at)
    {
        while (at < text.Length)
        {
            if (Openers.Contains(text[at], StringComparison.Ordinal))
            {
                at++;
                at += at < text.Length && text[at] == ' ' && text[at - 1] is '\u00AB' or '\u2039' ? 1 : 0;
            }
            else if (text[at] is '-' or '\u2013' or '\u2014')
            {
                at++;
                at += at < text.Length && text[at] == ' ' ? 1 : 0;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    // Whether the full stop belongs to an abbreviation inside the sentence; a space follows it.
    private static bool IsAbbreviation(string text, int start, int stop, LanguageRules rules)
    {
        var begin = stop;
        while (begin > start && text[begin - 1] is not (' ' or '-' or '/' or '(' or '[' or '"' or '\''))
        {
            begin--;
        }

        var word = text[begin..stop];
        var next = WordAt(text, SkipOpeners(text, stop + 2));
        var isDigit = stop + 2 < text.Length && char.IsAsciiDigit(text[stop + 2]);
        if (word.Length > 0 && word.All(char.IsAsciiDigit))
        {
            // The number of a list's item, or an ordinal.
            return begin == start || (rules.HasOrdinals && word.Length <= 3 && !isDigit && !rules.Openers.Contains(next));
        }

        if (LanguageRules.Has(rules.Ending, word))
        {
            return false;
        }

        if (word is "a.m" or "p.m" or "A.M" or "P.M" or "am" or "pm" && PrecedesHour(text, begin))
        {
            return rules.AfterHour.Contains(next.TrimEnd('.')) || (IsTimeAlone(text.AsSpan(start, begin - start), rules) && !rules.Openers.Contains(next));
        }

        if (word == "I")
        {
            // A name's initial, or the pronoun.
            return !rules.Openers.Contains(next) && char.IsUpper(FirstOfWordBefore(text, start, begin));
        }

        return LanguageRules.Has(rules.Leading, word)
            || (LanguageRules.Has(rules.Counting, word) && (isDigit || IsRoman(next)))
            || ((LanguageRules.Has(rules.Either, word) || IsDottedLetters(word)) && !rules.Openers.Contains(next));
    }

    private static char FirstOfWordBefore(string text, int start, int begin)
    {
        var space = begin >= 2 ? text.LastIndexOf(' ', begin - 2, begin - 1 - start) : -1;
        return begin - 1 > start ? text[Math.Max(space + 1, start)] : ' ';
    }

    // "On Monday at 5 a.m. Mr. Smith went": a beginning that has no verb yet.
    private static bool IsTimeAlone(ReadOnlySpan<char> text, LanguageRules rules) =>
        text.Count(' ') <= 8 && rules.OfTime.Contains(text[..Math.Max(0, text.IndexOf(' '))].ToString());

    private static bool PrecedesHour(string text, int begin) => begin >= 2 && char.IsAsciiDigit(text[begin - 2]);

    private static bool IsRoman(string word) => word.Length > 0 && word.TrimEnd('.').All(c => c is 'I' or 'V' or 'X' or 'L' or 'C');

    // J, U.S, D.C, Ph.D
    private static bool IsDottedLetters(string word)
    {
        if (word.Length % 2 == 0)
        {
            return false;
        }

        for (var i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsLetter(word[i]) : word[i] != '.')
            {
                return false;
            }
        }

        return word.Length > 1 || (char.IsUpper(word[0]) && word != "I");
    }

    // With a full stop behind it where there is one: the initial in "J. A. Smith" is no article.
    private static string WordAt(string text, int at)
    {
        var end = at;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '.' or '\''))
        {
            end++;
        }

        return text[at..end];
    }
}
