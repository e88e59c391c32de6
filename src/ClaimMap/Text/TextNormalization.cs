using System.Text;
using ClaimMap.Text;

namespace ClaimMap;

/// <summary>The normalisation <c>claimmap-text/1</c>, by which copies of one document come to the same text.</summary>
/// <remarks>
/// In this order: U+FEFF (the byte order mark) is dropped and half a surrogate pair becomes U+FFFD; each inline
/// Markdown link or image becomes its label; the text is put into Unicode NFC; U+2018 to U+201B become <c>'</c> and
/// U+201C to U+201F become <c>"</c>; each run of white space (the Unicode property, so line breaks and no-break spaces
/// too) becomes one space; the ends are trimmed. Reference-style links, autolinks, code and every other mark-up stay as
/// they are. NFC is that of Unicode 17.0 whatever the host's culture data: the same text has the same digest everywhere.
/// Where no link is left, normalising again changes nothing. The cost grows with the text's length only.
/// </remarks>
public static class TextNormalization
{
    /// <summary>The name that <c>document.json</c> gives the normalisation.</summary>
    public const string Name = "claimmap-text/1";

    /// <summary>Returns <paramref name="text"/> normalised. Any string will do, ill-formed UTF-16 too.</summary>
    public static string Normalize(string text) => Fold(WithoutLinks(text));

    // What comes before white space is touched: a splitter still sees lines and paragraphs in it.
    internal static string WithoutLinks(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return MarkdownLinks.Strip(Scrub(text));
    }

    // The rest. Folding the paragraphs one by one and joining them by single spaces gives what folding the whole gives:
    // nothing composes across a space.
    internal static string Fold(string text)
    {
        var composed = Nfc.Compose(text);
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

            folded.Append(c switch
            {
                >= '\u2018' and <= '\u201B' => '\'',
                >= '\u201C' and <= '\u201F' => '"',
                _ => c,
            });
        }

        return folded.ToString();
    }

    private static string Scrub(string text)
    {
        // Surrogates take the slow way too: whether they pair up is seen there.
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') && !text.Contains('\uFEFF', StringComparison.Ordinal))
        {
            return text;
        }

        var scrubbed = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value != 0xFEFF)
            {
                scrubbed.Append(rune);
            }
        }

        return scrubbed.ToString();
    }
}
