namespace ClaimMap.Authoring;

/// <summary>Finds all places of one sequence of code points in another, in time that grows with the sum of their lengths.</summary>
internal static class CodePointSearch
{
    /// <summary>Finds the starts, in ascending order; positions may overlap.</summary>
    /// <param name="text">Where to look.</param>
    /// <param name="sought">What to look for; not empty.</param>
    /// <param name="mayStart">Whether a position may begin at an offset, for <paramref name="longest"/>.</param>
    /// <param name="longest">The longest beginning of what is sought that stands somewhere, and the first position where it does.</param>
    public static List<int> Find(ReadOnlySpan<int> text, ReadOnlySpan<int> sought, Func<int, bool> mayStart, out (int Start, int Length) longest)
    {
        var starts = new List<int>();
        var fallbacks = Fallbacks(sought);
        var matched = 0;
        longest = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            while (matched > 0 && text[i] != sought[matched])
            {
                matched = fallbacks[matched - 1];
            }

            if (text[i] == sought[matched])
            {
                matched++;
            }

            if (matched > longest.Length && mayStart(i + 1 - matched))
            {
                longest = (i + 1 - matched, matched);
            }

            if (matched == sought.Length)
            {
                starts.Add(i + 1 - matched);
                matched = fallbacks[matched - 1];
            }
        }

        return starts;
    }

    // Knuth, Morris and Pratt: for each beginning of what is sought, its longest proper beginning that is also its end.
    private static int[] Fallbacks(ReadOnlySpan<int> sought)
    {
        var fallbacks = new int[sought.Length];
        for (int i = 1, matched = 0; i < sought.Length; i++)
        {
            while (matched > 0 && sought[i] != sought[matched])
            {
                matched = fallbacks[matched - 1];
            }

            if (sought[i] == sought[matched])
            {
                matched++;
            }

            fallbacks[i] = matched;
        }

        return fallbacks;
    }
}
