namespace ClaimMap.Schemas;

/// <summary>A set of Unicode code points as ascending, disjoint, non-adjacent ranges, both ends included.</summary>
internal sealed class CodePointSet
{
    public const int MaxCodePoint = 0x10FFFF;

    // The classes of ECMA-262: \d and \w are ASCII, \s is white space and line terminators, the dot leaves out the line terminators.
    public static readonly CodePointSet Digits = Of(('0', '9'));
    public static readonly CodePointSet WordCharacters = Of(('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z'));
    public static readonly CodePointSet Spaces = Of(
        ('\t', '\r'), (' ', ' '), (0xA0, 0xA0), (0x1680, 0x1680), (0x2000, 0x200A), (0x2028, 0x2029), (0x202F, 0x202F), (0x205F, 0x205F), (0x3000, 0x3000), (0xFEFF, 0xFEFF));

    public static readonly CodePointSet AnyInLine = Of(('\n', '\n'), ('\r', '\r'), (0x2028, 0x2029)).Complement();

    private CodePointSet(IReadOnlyList<(int First, int Last)> ranges)
    {
        Ranges = ranges;
    }

    public IReadOnlyList<(int First, int Last)> Ranges { get; }

    public static CodePointSet Of(params ReadOnlySpan<(int First, int Last)> ranges)
    {
        var sorted = ranges.ToArray();
        Array.Sort(sorted);
        var merged = new List<(int First, int Last)>(sorted.Length);
        foreach (var (first, last) in sorted)
        {
            if (merged.Count > 0 && first <= merged[^1].Last + 1)
            {
                merged[^1] = (merged[^1].First, Math.Max(merged[^1].Last, last));
            }
            else
            {
                merged.Add((first, last));
            }
        }

        return new CodePointSet(merged);
    }

    public CodePointSet Complement()
    {
        var gaps = new List<(int First, int Last)>(Ranges.Count + 1);
        var next = 0;
        foreach (var (first, last) in Ranges)
        {
            if (first > next)
            {
                gaps.Add((next, first - 1));
            }

            next = last + 1;
        }

        if (next <= MaxCodePoint)
        {
            gaps.Add((next, MaxCodePoint));
        }

        return new CodePointSet(gaps);
    }
}
