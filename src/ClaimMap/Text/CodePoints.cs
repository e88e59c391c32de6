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
        // From one pair to the next: few texts have many.
        var at = 0;
        while (codePoints > 0 && at < text.Length)
        {
            var step = text.AsSpan(at).IndexOfAnyInRange('\uD800', '\uDBFF') is >= 0 and var pair ? pair : text.Length - at;
            if (step >= codePoints)
            {
                return at + codePoints;
            }

            at += step;
            codePoints -= step;
            if (at < text.Length)
            {
                at += char.IsSurrogatePair(text, at) ? 2 : 1;
                codePoints--;
            }
        }

        return codePoints == 0 ? at : null;
    }
}
