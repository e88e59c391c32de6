using System.Text;

namespace ClaimMap.Views.Pictures;

/// <summary>Breaks a text into lines of a width.</summary>
internal static class TextLines
{
    private const string Ellipsis = "\u2026";

    /// <summary>The lines of a text: broken at spaces, and within words that are too long; the last ends with an ellipsis where more would follow.</summary>
    /// <param name="text">The text; what cannot be shown in it is made visible first.</param>
    /// <param name="width">The width, in pixels.</param>
    /// <param name="fontSize">In pixels.</param>
    /// <param name="most">The greatest number of lines, at least one.</param>
    public static IReadOnlyList<string> Of(string text, int width, int fontSize, int most)
    {
        var limit = width * 1000;
        var words = Printable.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var lines = new List<string>(most);
        var line = new StringBuilder();
        var used = 0;
        var space = TextWidth.Of(" ", fontSize);
        foreach (var word in words)
        {
            var needed = TextWidth.Of(word, fontSize);
            if (used > 0 && used + space + needed > limit && !Close(lines, line, ref used, most))
            {
                return Cut(lines, limit, fontSize);
            }

            if (used > 0)
            {
                line.Append(' ');
                used += space;
            }

            foreach (var rune in word.EnumerateRunes())
            {
                var step = TextWidth.Of(rune, fontSize);
                if (used > 0 && used + step > limit && !Close(lines, line, ref used, most))
                {
                    return Cut(lines, limit, fontSize);
                }

                line.Append(rune.ToString());
                used += step;
            }
        }

        lines.Add(line.ToString());
        return lines;
    }

    /// <summary>One line of a text.</summary>
    public static string First(string text, int width, int fontSize) => Of(text, width, fontSize, 1)[0];

    // False when there is no room for a further line.
    private static bool Close(List<string> lines, StringBuilder line, ref int used, int most)
    {
        lines.Add(line.ToString().TrimEnd(' '));
        line.Clear();
        used = 0;
        return lines.Count < most;
    }

    private static List<string> Cut(List<string> lines, int limit, int fontSize)
    {
        var last = lines[^1];
        while (last.Length > 0 && TextWidth.Of(last + Ellipsis, fontSize) > limit)
        {
            last = last[..^(last.Length > 1 && char.IsLowSurrogate(last[^1]) ? 2 : 1)];
        }

        lines[^1] = last.TrimEnd(' ', ',', ';') + Ellipsis;
        return lines;
    }
}
