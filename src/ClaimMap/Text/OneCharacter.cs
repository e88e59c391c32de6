using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ClaimMap.Text;

/// <summary>Finds out whether a text that is not in a copy differs from what stands in its place by one character.</summary>
/// <remarks>
/// A map keeps no words, only length and digest: every change of one character is tried until one has the digest. That names a character of the
/// mapped text, and only where all the others are known already.
/// </remarks>
internal static class OneCharacter
{
    // About a second's work in the worst case; no sentence of a newspaper is as long.
    private const int Longest = 600;

    // What typing, typesetting and recognition put in the place of each other, beside the characters of the copy itself.
    private const string Usual = " .,;:!?'\"()-/0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /// <summary>Says what differs; null where it is more than one character.</summary>
    /// <param name="stands">What stands in the copy where the text should be.</param>
    /// <param name="length">The text's length in code points.</param>
    /// <param name="digest">The text's digest.</param>
    public static string? Difference(string stands, int length, Digest digest)
    {
        var runes = stands.EnumerateRunes().ToArray();
        if (Math.Abs(runes.Length - length) > 1 || length > Longest)
        {
            return null;
        }

        var alphabet = Usual.EnumerateRunes().Concat(runes).Distinct().ToArray();
        for (var at = 0; at <= runes.Length; at++)
        {
            var (kept, skipped) = (runes.Length == length ? 1 : 0, runes.Length > length ? 1 : 0);
            if (at + kept + skipped > runes.Length)
            {
                break;
            }

            if (skipped == 1)
            {
                if (Is(runes, at, null, 1, digest))
                {
                    return $"the copy has {Name(runes[at])} too many{Position(at)}";
                }

                continue;
            }

            foreach (var other in alphabet)
            {
                if (Is(runes, at, other, kept, digest))
                {
                    return kept == 1 ? $"the copy has {Name(runes[at])} in place of {Name(other)}{Position(at)}" : $"the copy lacks {Name(other)}{Position(at)}";
                }
            }
        }

        return null;
    }

    private static bool Is(Rune[] runes, int at, Rune? put, int taken, Digest digest)
    {
        Span<byte> bytes = stackalloc byte[4 * (Longest + 2)];
        var count = 0;
        for (var i = 0; i <= runes.Length; i++)
        {
            if (i == at && put is { } rune)
            {
                count += rune.EncodeToUtf8(bytes[count..]);
            }

            if (i < runes.Length && (i < at || i >= at + taken))
            {
                count += runes[i].EncodeToUtf8(bytes[count..]);
            }
        }

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes[..count], hash);
        return digest == Digest.OfHash(hash);
    }

    private static string Name(Rune rune) => rune.Value == ' ' ? "a space" : $"'{rune}'";

    private static string Position(int at) => string.Create(CultureInfo.InvariantCulture, $", at its character {at + 1}");
}
