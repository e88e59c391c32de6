using System.Text;

namespace ClaimMap.Fuzzing.Mutations;

/// <summary>Changes bytes whatever they mean.</summary>
internal static class ByteMutation
{
    // What readers of files stumble over: marks, halves of characters, numbers at the borders of types, the words of the formats.
    private static readonly byte[][] Pieces =
    [
        .. ((string[])
        [
            "\uFEFF", "\0", "\r", "\n", "\r\n", "\t", " ", "\u00A0", "\u2028", "\u202E", "\u0085", "é", "e\u0301", "😀", "\"", "'", "\\", "\\u0000", "\\ud83d", "/", "//", "/**/", "{", "}", "[", "]",
            ",", ":", "null", "true", "0", "-1", "1e0", "0.0", "1e999", "2147483648", "9223372036854775808", "<", ">", "&", "&#0;", "&#x110000;", "<!--", "]]>", "<p>", "</div>", "<table>", "```", "***",
            "# ", "> ", "- ", "1. ", "| a |", "[^1]", "](", "--", "...", "endobj", "stream", "endstream", "xref", "<<", ">>", "/Kids", "\f", "\u001B[31m", "=1+1",
        ]).Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82], [0xFF, 0xFE], [0x80],
    ];

    /// <summary>Changes bytes in one to four places.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="random">What decides.</param>
    /// <param name="other">Of which pieces are taken now and then.</param>
    public static byte[] Apply(byte[] bytes, Random random, byte[] other)
    {
        for (var changes = random.Next(1, 5); changes > 0; changes--)
        {
            bytes = Once(bytes, random, other);
        }

        return bytes;
    }

    private static byte[] Once(byte[] bytes, Random random, byte[] other)
    {
        var at = random.Next(bytes.Length + 1);
        var end = Math.Min(bytes.Length, at + random.Next(1, random.Next(4) == 0 ? 400 : 9));
        return random.Next(9) switch
        {
            0 => [.. bytes[..at], .. bytes[end..]],
            1 => bytes[..at],
            2 => [.. bytes[..end], .. bytes[at..]],
            3 when bytes.Length > 0 => Flipped(bytes, Math.Min(at, bytes.Length - 1), random),
            4 => [.. bytes[..at], .. SliceOf(other, random), .. bytes[end..]],
            5 => [.. bytes[..at], .. Repeated(Pieces[random.Next(Pieces.Length)], random.Next(2, 80)), .. bytes[at..]],
            6 => [.. bytes[..at], .. Pieces[random.Next(Pieces.Length)], .. bytes[end..]],
            _ => [.. bytes[..at], .. Pieces[random.Next(Pieces.Length)], .. bytes[at..]],
        };
    }

    private static byte[] Flipped(byte[] bytes, int at, Random random)
    {
        var flipped = bytes.AsSpan().ToArray();
        flipped[at] ^= (byte)(1 << random.Next(8));
        return flipped;
    }

    private static byte[] SliceOf(byte[] bytes, Random random)
    {
        var start = random.Next(bytes.Length + 1);
        return bytes[start..Math.Min(bytes.Length, start + random.Next(200))];
    }

    private static IEnumerable<byte> Repeated(byte[] piece, int times) => Enumerable.Repeat(piece, times).SelectMany(b => b);
}
