namespace ClaimMap.Text;

/// <summary>Counts Unicode code points.</summary>
internal static class CodePoints
{
    public static int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var _ in text.EnumerateRunes())
        {
            count++;
        }

        return count;
    }

    /// <summary>Returns the UTF-16 offset of a code point; null where the text ends before it.</summary>
    public static int? Utf16At(string text, int codePoints)
    {
        var at = 0;
        for (; codePoints > 0 && at < text.Length; codePoints--)
        {
            at += char.IsSurrogatePair(text, at) ? 2 : 1;
        }

        return codePoints == 0 ? at : null;
    }
}
