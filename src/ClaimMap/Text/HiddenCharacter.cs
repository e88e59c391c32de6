using System.Globalization;
using System.Text;

namespace ClaimMap.Text;

/// <summary>Characters that nobody sees and that do something all the same: they command a terminal, turn text around, or hide words in it.</summary>
/// <remarks>What scripts need stays text: joiners, soft hyphens, marks of numbers, variation selectors.</remarks>
internal static class HiddenCharacter
{
    /// <summary>Whether a code point is one; line breaks and tabs are.</summary>
    public static bool Is(int value) => value switch
    {
        < 0x20 or (>= 0x7F and <= 0x9F) => true,
        < 0x0600 => false,

        // Joiners, which Persian, Hindi and emoji are written with.
        0x200C or 0x200D => false,

        // Fillers that are letters by their category.
        0x115F or 0x1160 or 0x3164 or 0xFFA0 => true,

        // Tags, of which emoji of flags are made, too: no name needs them.
        >= 0xE0000 and <= 0xE007F => true,
        _ when (value & 0xFFFE) == 0xFFFE => true,
        _ => Rune.IsValid(value) && Rune.GetUnicodeCategory(new Rune(value)) switch
        {
            UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,
            UnicodeCategory.Format => !IsNumberMark(value),
            _ => false,
        },
    };

    /// <summary>The code point as an escape that names it.</summary>
    public static string Escape(int value) => value > 0xFFFF
        ? string.Create(CultureInfo.InvariantCulture, $"\\U{value:x8}")
        : string.Create(CultureInfo.InvariantCulture, $"\\u{value:x4}");

    // Of the category format, and seen: they stand around Arabic, Syriac and Kaithi numbers.
    private static bool IsNumberMark(int value) => value is (>= 0x0600 and <= 0x0605) or 0x06DD or 0x070F or 0x0890 or 0x0891 or 0x08E2 or 0x110BD or 0x110CD;
}
