using System.Text;

namespace ClaimMap.Text;

/// <summary>Joins lines, also where a word is divided between them.</summary>
/// <remarks>
/// Whether the hyphen at a line's end belongs to the word is told by the rest of the text: it goes where the word stands elsewhere without one, and stays where it stands
/// elsewhere with one. Where neither is so, it depends on who broke the lines: people break them behind hyphens that are there, printers put them in.
/// </remarks>
internal sealed class HyphenatedWords
{
    private readonly HashSet<string> _words = new(StringComparer.OrdinalIgnoreCase);
    private readonly bool _arePutIn;

    /// <summary>Takes note of the words of a text.</summary>
    /// <param name="lines">Its lines.</param>
    /// <param name="arePutIn">Whether hyphens at the ends of lines were put in when the lines were broken.</param>
    public HyphenatedWords(IEnumerable<string> lines, bool arePutIn)
    {
        _arePutIn = arePutIn;
        foreach (var line in lines)
        {
            foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var trimmed = word.Trim('.', ',', ';', ':', '!', '?', '"', '\'', '(', ')', '\u201C', '\u201D', '\u2019');
                if (trimmed.Length > 2 && trimmed[^1] != '-')
                {
                    _words.Add(trimmed);
                }
            }
        }
    }

    /// <summary>Appends a line to the lines before it.</summary>
    public void Append(StringBuilder text, string line)
    {
        if (text.Length > 1 && text[^1] is '-' or '\u2010' or '\u00AD' && char.IsLetter(text[^2]) && line.Length > 0 && char.IsLower(line[0]))
        {
            var start = text.Length - 1;
            while (start > 0 && !char.IsWhiteSpace(text[start - 1]))
            {
                start--;
            }

            var first = text.ToString(start, text.Length - 1 - start).TrimStart('"', '\'', '(', '\u201C');
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            var second = (space < 0 ? line : line[..space]).TrimEnd('.', ',', ';', ':', '!', '?', '"', '\'', ')', '\u201D', '\u2019');
            if (_words.Contains(first + second) || (_arePutIn && !_words.Contains($"{first}-{second}")))
            {
                text.Length--;
            }
        }
        else if (text.Length > 0 && line.Length > 0 && !(IsWithoutSpaces(text[^1]) && IsWithoutSpaces(line[0])))
        {
            text.Append(' ');
        }

        text.Append(line);
    }

    /// <summary>Whether a character is of a script that writes no spaces between words: Chinese and Japanese, with their marks.</summary>
    public static bool IsWithoutSpaces(char c) => c is (>= '\u3001' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF01' and <= '\uFF60');
}
