using System.Globalization;
using System.Text;

namespace ClaimMap.Schemas;

/// <summary>Writes a parsed pattern so that the framework's own engine reads it with the same meaning.</summary>
/// <remarks>Every set is spelled out: what \d, \w, \s, \b, the dot and $ mean there is not what they mean in ECMA-262.</remarks>
internal sealed class DotNetPattern
{
    private const string WordCharacter = "[0-9A-Z_a-z]";

    private readonly StringBuilder _text = new();

    private DotNetPattern()
    {
    }

    /// <summary>Whether the pattern looks around itself or back at what it matched, which only backtracking can do.</summary>
    public bool NeedsBacktracking { get; private set; }

    public string Text => _text.ToString();

    public static DotNetPattern Write(PatternNode node)
    {
        var pattern = new DotNetPattern();
        pattern.Append(node);
        return pattern;
    }

    private void Append(PatternNode node)
    {
        switch (node)
        {
            case PatternNode.Characters characters:
                Append(characters.Set);
                break;
            case PatternNode.Sequence sequence:
                foreach (var item in sequence.Items)
                {
                    Append(item);
                }

                break;
            case PatternNode.Choice choice:
                _text.Append("(?:");
                for (var i = 0; i < choice.Branches.Count; i++)
                {
                    _text.Append(i == 0 ? "" : "|");
                    Append(choice.Branches[i]);
                }

                _text.Append(')');
                break;
            case PatternNode.Repeat repeat:
                _text.Append("(?:");
                Append(repeat.Item);
                _text.Append(CultureInfo.InvariantCulture, $"){{{repeat.Min},{(repeat.Max == PatternNode.Repeat.Unbounded ? "" : repeat.Max)}}}{(repeat.Lazy ? "?" : "")}");
                break;
            case PatternNode.Start:
                _text.Append("\\A");
                break;
            case PatternNode.End:
                _text.Append("\\z");
                break;
            case PatternNode.WordBoundary boundary:
                NeedsBacktracking = true;
                _text.Append(boundary.Negative
                    ? $"(?:(?<={WordCharacter})(?={WordCharacter})|(?<!{WordCharacter})(?!{WordCharacter}))"
                    : $"(?:(?<={WordCharacter})(?!{WordCharacter})|(?<!{WordCharacter})(?={WordCharacter}))");
                break;
            case PatternNode.Look look:
                NeedsBacktracking = true;
                _text.Append("(?").Append(look.Behind ? "<" : "").Append(look.Negative ? '!' : '=');
                Append(look.Item);
                _text.Append(')');
                break;
            case PatternNode.Group group:
                _text.Append('(');
                Append(group.Item);
                _text.Append(')');
                break;
            case PatternNode.BackReference reference:
                // A group that has not matched yet stands for nothing in ECMA-262, where the framework would fail.
                NeedsBacktracking = true;
                _text.Append(CultureInfo.InvariantCulture, $"(?({reference.Number})(?:\\{reference.Number})|)");
                break;
            default:
                throw new InvalidOperationException($"There is no way to write a {node.GetType().Name}.");
        }
    }

    // The framework matches UTF-16, so whatever lies outside the basic plane is two units.
    private void Append(CodePointSet set)
    {
        var basic = new StringBuilder();
        var alternatives = new List<string>();
        foreach (var (first, last) in set.Ranges)
        {
            // A text never holds half of a pair, so a set that holds surrogates may not take one half of a whole pair either.
            AppendRange(basic, first, Math.Min(last, 0xD7FF));
            AppendRange(basic, Math.Max(first, 0xE000), Math.Min(last, 0xFFFF));
            AddPairs(alternatives, Math.Max(first, 0x10000), last);
        }

        if (basic.Length > 0)
        {
            alternatives.Insert(0, $"[{basic}]");
        }

        _text.Append(alternatives.Count == 0 ? "[^\\u0000-\\uFFFF]" : $"(?:{string.Join('|', alternatives)})");
    }

    private static void AddPairs(List<string> alternatives, int first, int last)
    {
        while (first <= last)
        {
            var high = High(first);
            var lastHigh = High(last);
            if (high == lastHigh)
            {
                alternatives.Add(Pair(high, high, Low(first), Low(last)));
                return;
            }

            if (Low(first) != 0xDC00)
            {
                alternatives.Add(Pair(high, high, Low(first), 0xDFFF));
                first = CodePoint(high + 1, 0xDC00);
            }
            else
            {
                var wholeHigh = Low(last) == 0xDFFF ? lastHigh : lastHigh - 1;
                alternatives.Add(Pair(high, wholeHigh, 0xDC00, 0xDFFF));
                first = CodePoint(wholeHigh + 1, 0xDC00);
            }
        }
    }

    private static int High(int codePoint) => 0xD800 + ((codePoint - 0x10000) >> 10);

    private static int Low(int codePoint) => 0xDC00 + ((codePoint - 0x10000) & 0x3FF);

    private static int CodePoint(int high, int low) => 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00);

    private static string Pair(int firstHigh, int lastHigh, int firstLow, int lastLow)
    {
        var text = new StringBuilder("[");
        AppendRange(text, firstHigh, lastHigh);
        text.Append("][");
        AppendRange(text, firstLow, lastLow);
        return text.Append(']').ToString();
    }

    private static void AppendRange(StringBuilder text, int first, int last)
    {
        if (first <= last)
        {
            text.Append(CultureInfo.InvariantCulture, $"\\u{first:X4}-\\u{last:X4}");
        }
    }
}
