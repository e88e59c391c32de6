using System.Text;

namespace ClaimMap.Text;

/// <summary>Replaces inline Markdown links and images by their labels.</summary>
/// <remarks>
/// A link is <c>[label](target)</c>, an image the same behind <c>!</c>. Brackets in the label balance or are escaped by a
/// backslash; a label may run over lines and hold links and images, which are replaced as well. The target is empty, or a
/// destination (<c>&lt;...&gt;</c>, or characters without white space whose parentheses balance) and, behind white space, a
/// title in quotes or parentheses. What is in another form is no link and stays. Every step looks at a character a bounded
/// number of times, whatever the text.
/// </remarks>
internal static class MarkdownLinks
{
    public static string Strip(string text)
    {
        if (!text.Contains("](", StringComparison.Ordinal))
        {
            return text;
        }

        var dropped = FindSyntax(text);
        var stripped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (!dropped[i])
            {
                stripped.Append(text[i]);
            }
        }

        return stripped.ToString();
    }

    private static bool[] FindSyntax(string text)
    {
        var dropped = new bool[text.Length];
        var stops = DestinationStops(text);
        var open = new Stack<int>();
        var escaped = -1;
        for (var i = 0; i < text.Length; i++)
        {
            if (IsEscape(text, i))
            {
                escaped = ++i;
            }
            else if (text[i] == '[')
            {
                // An image's mark goes with its bracket: the position of the mark is kept, negated.
                open.Push(i > 0 && text[i - 1] == '!' && escaped != i - 1 ? ~i : i);
            }
            else if (text[i] == ']' && open.TryPop(out var start))
            {
                var end = i + 1 < text.Length && text[i + 1] == '(' ? TargetEnd(text, i + 1, stops) : -1;
                if (end >= 0)
                {
                    dropped.AsSpan(i, end - i).Fill(true);
                    dropped[start < 0 ? ~start : start] = true;
                    if (start < 0)
                    {
                        dropped[~start - 1] = true;
                    }

                    i = end - 1;
                }
            }
        }

        return dropped;
    }

    // For each parenthesis that could open a target: where a bare destination behind it stops, at its closing
    // parenthesis or at white space with all inner parentheses closed. 0: nowhere. Found for all in one pass, because
    // looking ahead from each would cost the square of the length.
    private static int[] DestinationStops(string text)
    {
        var stops = new int[text.Length];
        var open = new Stack<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (IsEscape(text, i))
            {
                i++;
            }
            else if (text[i] == '(')
            {
                open.Push(i);
            }
            else if (text[i] == ')' && open.TryPop(out var start))
            {
                stops[start] = i;
            }
            else if (char.IsWhiteSpace(text[i]))
            {
                if (open.TryPeek(out var innermost))
                {
                    stops[innermost] = i;
                }

                open.Clear();
            }
        }

        return stops;
    }

    // The offset behind the target that opens at `open`, or -1 where there is none. Each forward scan ends at the next
    // character of the kind that it needs to begin with, so no two scans cover the same stretch.
    private static int TargetEnd(string text, int open, int[] stops)
    {
        var at = open + 1;
        if (at < text.Length && text[at] == '<')
        {
            at = Find(text, at + 1, '>', '<', isLineBound: true);
            if (at < 0)
            {
                return -1;
            }

            at++;
        }
        else
        {
            at = stops[open];
            if (at == 0 || at == open + 1 && text[at] != ')')
            {
                return -1;
            }
        }

        var title = SkipWhiteSpace(text, at);
        if (title < text.Length && title > at && text[title] is '"' or '\'' or '(')
        {
            var closing = text[title] == '(' ? ')' : text[title];
            var titleEnd = Find(text, title + 1, closing, text[title] == '(' ? '(' : '\0', isLineBound: false);
            if (titleEnd < 0)
            {
                return -1;
            }

            title = SkipWhiteSpace(text, titleEnd + 1);
        }

        return title < text.Length && text[title] == ')' ? title + 1 : -1;
    }

    private static int Find(string text, int from, char wanted, char barred, bool isLineBound)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (IsEscape(text, i))
            {
                i++;
            }
            else if (text[i] == wanted)
            {
                return i;
            }
            else if (text[i] == barred || (isLineBound && text[i] is '\n' or '\r'))
            {
                return -1;
            }
        }

        return -1;
    }

    private static int SkipWhiteSpace(string text, int from)
    {
        while (from < text.Length && char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        return from;
    }

    private static bool IsEscape(string text, int at) =>
        text[at] == '\\' && at + 1 < text.Length && (char.IsPunctuation(text[at + 1]) || char.IsSymbol(text[at + 1])) && char.IsAscii(text[at + 1]);
}
