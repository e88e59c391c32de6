namespace ClaimMap.Fuzzing.Mutations;

/// <summary>Changes characters of a text, halves of surrogate pairs among them.</summary>
internal static class WordMutation
{
    private static readonly string[] Pieces =
    [
        "", " ", "  ", "\n", "\t", "\u00A0", "\u200B", "\u00AD", "\uFEFF", "-", "\u2011", "\u2014", "'", "\u2019", "\"", "\u201C", "...", "\u2026", "[...]", ".", ",", "e\u0301", "é", "ﬁ", "😀", "\uD83D", "\uDE00", "İ", "ß",
        "0", "9", "10", "X", "the", "The ", "a", "\u4E2D\u6587", "\u0E01", "\u0301", "/", "..", "[", "]", "{", "}", "~", "?", "%", "T12:00:00", "Z", "+04:00", "-02", "-24", "-XX",
    ];

    /// <summary>Changes one to three places.</summary>
    public static string Apply(string text, Random random)
    {
        for (var changes = random.Next(1, 4); changes > 0; changes--)
        {
            var at = random.Next(text.Length + 1);
            var end = Math.Min(text.Length, at + random.Next(1, 7));
            text = random.Next(5) switch
            {
                0 => text.Remove(at, end - at),
                1 => text[..at] + Pieces[random.Next(Pieces.Length)] + text[end..],
                2 => text[..end] + text[at..],
                3 => text.Length < 200 ? text + text[..at] : text[..at],
                _ => text.Insert(at, Pieces[random.Next(Pieces.Length)]),
            };
        }

        return text;
    }
}
