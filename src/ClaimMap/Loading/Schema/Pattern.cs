using System.Collections.Concurrent;
using System.Text;
using System.Text.RegularExpressions;

namespace ClaimMap.Loading.Schema;

/// <summary>A regular expression of a schema: ECMA-262, read by the framework's engine.</summary>
/// <remarks>
/// What the two engines mean differently is spelled out: <c>\d</c>, <c>\w</c>, <c>\s</c>, the dot, <c>$</c> (the very end), and characters
/// beyond the basic plane. What is left untranslated is refused, never taken for something else.
/// </remarks>
internal sealed class Pattern
{
    // The schemas' own patterns take microseconds. A second passes with one that was written badly, and with any on a machine so busy that it
    // leaves a thread waiting: what is given up after it is no verdict.
    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(1);

    private static readonly Dictionary<char, string> Sets = new()
    {
        ['d'] = "0-9",
        ['w'] = "0-9A-Z_a-z",
        ['s'] = @"\t\n\v\f\r\u0020\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF",
    };

    private static readonly Dictionary<string, string> Categories = new(StringComparer.Ordinal)
    {
        ["L"] = "L",
        ["Letter"] = "L",
        ["Nd"] = "Nd",
        ["digit"] = "Nd",
    };

    // The schemas share most of their patterns, and the one of dates takes the longest to make.
    private static readonly ConcurrentDictionary<string, Pattern> Known = new(StringComparer.Ordinal);

    private readonly Regex _regex;
    private readonly Lazy<Regex> _steady;

    private Pattern(string source)
    {
        Source = source;
        var translated = Translate(source);
        _regex = new Regex(translated, RegexOptions.CultureInvariant, TimeLimit);
        _steady = new Lazy<Regex>(() => new Regex(translated, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking));
    }

    public string Source { get; }

    /// <summary>The pattern of a source.</summary>
    /// <exception cref="ArgumentException">It is no regular expression, or uses what is not translated.</exception>
    public static Pattern Of(string source) => Known.GetOrAdd(source, static s => new Pattern(s));

    /// <summary>Whether some part of a text matches.</summary>
    public bool IsMatch(string text)
    {
        try
        {
            return _regex.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            // Slower to begin with, but its time grows with the text alone: it needs no limit.
            return _steady.Value.IsMatch(text);
        }
    }

    private static string Translate(string source)
    {
        var target = new StringBuilder();
        for (var i = 0; i < source.Length; i++)
        {
            switch (source[i])
            {
                case '\\':
                    i = TranslateEscape(source, i, target, inClass: false);
                    break;
                case '[':
                    i = TranslateClass(source, i, target);
                    break;
                case '$':
                    target.Append(@"\z");
                    break;
                case '.':
                    target.Append(@"(?:[^\n\r\u2028\u2029\uD800-\uDFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF])");
                    break;
                case '(' when i + 1 < source.Length && source[i + 1] == '?' && !source.AsSpan(i).StartsWith("(?:"):
                    throw new ArgumentException($"this kind of group is not supported (at character {i + 1})");
                case var c when char.IsHighSurrogate(c):
                    target.Append("(?:").Append(source, i, 2).Append(')');
                    i++;
                    break;
                default:
                    target.Append(source[i]);
                    break;
            }
        }

        return target.ToString();
    }

    private static int TranslateClass(string source, int start, StringBuilder target)
    {
        target.Append('[');
        var first = start + 1 < source.Length && source[start + 1] == '^' ? start + 2 : start + 1;
        target.Append(source, start + 1, first - start - 1);
        for (var i = first; i < source.Length; i++)
        {
            if (source[i] == ']' && i > first)
            {
                target.Append(']');
                return i;
            }

            if (source[i] is '[' or ']' || char.IsSurrogate(source[i]))
            {
                throw new ArgumentException($"'{source[i]}' cannot stand in a class (at character {i + 1})");
            }

            if (source[i] == '\\')
            {
                i = TranslateEscape(source, i, target, inClass: true);
            }
            else
            {
                target.Append(source[i]);
            }
        }

        throw new ArgumentException("a ']' is missing");
    }

    // Returns the index of the escape's last character.
    private static int TranslateEscape(string source, int start, StringBuilder target, bool inClass)
    {
        var c = start + 1 < source.Length ? source[start + 1] : '\0';
        if (Sets.TryGetValue(c, out var set))
        {
            target.Append(inClass ? set : $"[{set}]");
            return start + 1;
        }

        if (!inClass && c is 'D' or 'W' or 'S')
        {
            target.Append($"[^{Sets[char.ToLowerInvariant(c)]}]");
            return start + 1;
        }

        if (!inClass && c is 'p' or 'P' && source.IndexOf('}', start) is > 0 and var end && Categories.TryGetValue(source[(start + 3)..end], out var category))
        {
            target.Append($@"\{c}{{{category}}}");
            return end;
        }

        // The framework reads these alike.
        if (c is 't' or 'n' or 'v' or 'f' or 'r' or 'x' or 'u' or 'c' || char.IsPunctuation(c) || char.IsSymbol(c))
        {
            target.Append('\\').Append(c);
            return start + 1;
        }

        throw new ArgumentException($"the escape \\{c} is not supported (at character {start + 1})");
    }
}
