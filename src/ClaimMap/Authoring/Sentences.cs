using System.Text;

namespace ClaimMap.Authoring;

/// <summary>Finds the sentences of a normalised paragraph.</summary>
/// <remarks>
/// A sentence ends at <c>. ? ! …</c> with closing quotes and brackets behind, a space, and something that can begin a
/// sentence: a capital, a digit, a letter of a script without case, each also behind opening quotes or brackets.
/// Abbreviations (<see cref="Abbreviations"/>) end none. A rule of thumb for a proposal, made for English.
/// </remarks>
internal static class Sentences
{
    private const string Terminators = ".?!\u2026";
    private const string Closers = "\"')]}\u00BB*_";
    private const string Openers = "\"'([{\u00AB\u00BF\u00A1*_";

    /// <summary>The lengths of the sentences in UTF-16 units; between two is one space.</summary>
    public static List<int> Lengths(string paragraph)
    {
        var lengths = new List<int>();
        var start = 0;
        for (var i = 0; i < paragraph.Length; i++)
        {
            if (!Terminators.Contains(paragraph[i], StringComparison.Ordinal))
            {
                continue;
            }

            var stop = i;
            i = Skip(paragraph, i, Terminators);
            var closed = Skip(paragraph, i, Closers);
            var isSingleStop = paragraph[stop] == '.' && closed == stop + 1;
            if (closed < paragraph.Length
                && paragraph[closed] == ' '
                && CanBegin(paragraph, closed + 1)
                && !(isSingleStop && Abbreviations.IsAt(paragraph, start, stop)))
            {
                lengths.Add(closed - start);
                start = closed + 1;
            }

            i = closed - 1;
        }

        if (start < paragraph.Length)
        {
            lengths.Add(paragraph.Length - start);
        }

        return lengths;
    }

    /// <summary>Whether a text ends as a sentence or an introduction to what follows does.</summary>
    public static bool EndsAtEndOf(string text)
    {
        var end = text.AsSpan().TrimEnd(Closers);
        return end.IsEmpty || end[^1] == ':' || Terminators.Contains(end[^1], StringComparison.Ordinal);
    }

    /// <summary>The same of a text under construction, without making a string of it.</summary>
    public static bool EndsAtEndOf(StringBuilder text)
    {
        // Only closing marks lie behind what decides; a run of them longer than this ends no sentence.
        var tail = Math.Min(text.Length, 16);
        return EndsAtEndOf(text.ToString(text.Length - tail, tail));
    }

    private static bool CanBegin(string text, int at)
    {
        at = Skip(text, at, Openers);
        if (at >= text.Length || !Rune.TryGetRuneAt(text, at, out var rune))
        {
            return false;
        }

        return Rune.IsDigit(rune) || (Rune.IsLetter(rune) && !Rune.IsLower(rune));
    }

    private static int Skip(string text, int from, string marks)
    {
        while (from < text.Length && marks.Contains(text[from], StringComparison.Ordinal))
        {
            from++;
        }

        return from;
    }
}
