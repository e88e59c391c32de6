using System.Globalization;
using System.Text;

namespace ClaimMap.Views.Pictures;

/// <summary>How wide a text will be, whatever sans-serif face the reader has: an estimate, and on the safe side.</summary>
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
