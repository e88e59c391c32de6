using System.Globalization;
using System.Text;

namespace ClaimMap.Views.Pictures;

/// <summary>Breaks a text into lines of a width. Nothing is left out: two names that differ never look alike.</summary>
internal static class TextLines
{
    /// <summary>The lines of a text, at least one: broken at spaces, and within words that are too long.</summary>
    /// <param name="text">The text; what cannot be shown in it is made visible first.</param>
    /// <param name="width">The width, in pixels.</param>
    /// <param name="fontSize">In pixels.</param>
    public static IReadOnlyList<string> Of(string text, int width, int fontSize)
    {
        var limit = width * 1000;
        var lines = new List<string>();
        var line = new StringBuilder();
        var used = 0;
        var space = TextWidth.Of(" ", fontSize);
        foreach (var word in Printable.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (used > 0)
            {
                if (used + space + TextWidth.Of(word, fontSize) > limit)
                {
                    Close();
                }
                else
                {
                    line.Append(' ');
                    used += space;
                }
            }

            foreach (var rune in word.EnumerateRunes())
            {
                var step = TextWidth.Of(rune, fontSize);
                if (used > 0 && used + step > limit)
                {
                    Close();
                }

                line.Append(rune.ToString());
                used += step;
            }
        }

        lines.Add(line.ToString());
        return lines;

        void Close()
        {
            lines.Add(line.ToString());
            line.Clear();
            used = 0;
        }
    }
}

/// <summary>Writes lines of text below each other, each an element of its own.</summary>
internal static class TextRows
{
    /// <summary>Writes the lines.</summary>
    /// <param name="markup">Where to.</param>
    /// <param name="x">The left edge, in pixels.</param>
    /// <param name="y">The base line of the first, in pixels.</param>
    /// <param name="step">From one base line to the next, in pixels.</param>
    /// <param name="lines">The lines.</param>
    /// <param name="look">Their class; null for none.</param>
    public static void Write(MarkupWriter markup, int x, int y, int step, IReadOnlyList<string> lines, string? look = null)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            markup.Write($"<text");
            if (look is not null)
            {
                markup.Write($" class=\"{look}\"");
            }

            markup.Write($" x=\"{x}\" y=\"{y + (i * step)}\">{lines[i]}</text>");
        }
    }
}

/// <summary>How wide a text will be, whatever sans-serif face shows it: an estimate, and on the safe side.</summary>
internal static class TextWidth
{
    // Advances in thousandths of the font size, from the space to the tilde, as most sans-serif faces have them.
    private static readonly short[] Ascii =
    [
        278, 360, 420, 556, 556, 889, 667, 245, 350, 350, 389, 745, 278, 333, 278, 330, 566, 566, 566, 566, 566, 566, 566, 566, 566, 566, 300, 300, 745, 745, 745, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 350, 330, 350, 745, 556,
        444, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 560, 300, 560, 745,
    ];

    // Wide faces, such as DejaVu Sans, need about an eighth more than the table says.
    private const int Allowance = 1125;

    /// <summary>The width of a text, in thousandths of a pixel.</summary>
    public static int Of(string text, int fontSize)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += Of(rune, fontSize);
        }

        return width;
    }

    /// <summary>The width of a character, in thousandths of a pixel.</summary>
    public static int Of(Rune rune, int fontSize) => Advance(rune) * fontSize * Allowance / 1000;

    private static int Advance(Rune rune) => rune.Value switch
    {
        >= ' ' and <= '~' => Ascii[rune.Value - ' '],
        < 0x1100 => IsMark(rune) ? 60 : 640,
        _ => IsMark(rune) ? 60 : 1000,
    };

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;
}
