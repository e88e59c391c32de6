using System.Text;
using ClaimMap.Text;

namespace ClaimMap;

/// <summary>The normalisation <c>claimmap-text/2</c>, by which copies of one document come to the same text whatever their format and typing.</summary>
/// <remarks>
/// <para>
/// In this order: half a surrogate pair becomes U+FFFD; U+00AD, U+200B, U+2060, U+FEFF and the marks of direction (U+200E, U+200F, U+202A to
/// U+202E, U+2066 to U+2069) are dropped; quotation marks (U+2018 to U+201B and U+201C to U+201F) become <c>'</c> and <c>"</c>, dashes and hyphens
/// (U+2010 to U+2015, U+2212) <c>-</c>, U+2026 three full stops, the Latin ligatures (U+FB00 to U+FB06) letters; the text is put into Unicode NFC;
/// each run of white space (the Unicode property, so line breaks and no-break spaces too) becomes one space; the ends are trimmed.
/// </para>
/// <para>
/// The text of a document is that of its blocks, each normalised, joined by single spaces (<see cref="SourceText.FromBlocks"/>). NFC is that of Unicode 17.0
/// whatever the host's culture data: the same text has the same digest everywhere. Normalising again changes nothing. The cost grows with the text's length only.
/// </para>
/// </remarks>
public static class TextNormalization
{
    /// <summary>The name that <c>document.json</c> gives the normalisation.</summary>
    public const string Name = "claimmap-text/2";

    /// <summary>Returns <paramref name="text"/> normalised. Any string will do, ill-formed UTF-16 too.</summary>
    public static string Normalize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var composed = Nfc.Compose(Replace(text));
        var folded = new StringBuilder(composed.Length);
        var isSpaceDue = false;
        foreach (var c in composed)
        {
            if (char.IsWhiteSpace(c))
            {
                isSpaceDue = folded.Length > 0;
                continue;
            }

            if (isSpaceDue)
            {
                folded.Append(' ');
                isSpaceDue = false;
            }

            folded.Append(c);
        }

        return folded.ToString();
    }

    // Before NFC: the letters of a ligature compose with an accent behind it.
    private static string Replace(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text;
        }

        var replaced = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case 0xAD or 0x200B or 0x2060 or 0xFEFF or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069):
                    break;
                case >= 0x2018 and <= 0x201B:
                    replaced.Append('\'');
                    break;
                case >= 0x201C and <= 0x201F:
                    replaced.Append('"');
                    break;
                case (>= 0x2010 and <= 0x2015) or 0x2212:
                    replaced.Append('-');
                    break;
                case 0x2026:
                    replaced.Append("...");
                    break;
                case >= 0xFB00 and <= 0xFB06:
                    replaced.Append(Ligatures[rune.Value - 0xFB00]);
                    break;
                default:
                    replaced.Append(rune);
                    break;
            }
        }

        return replaced.ToString();
    }

    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];
}
