namespace ClaimMap.Loading.Diagnostics;

/// <summary>Finds the known name somebody probably meant.</summary>
internal static class Suggestion
{
    // Names are short; whatever is longer is not a slip of the keyboard in one of them.
    private const int MaxLength = 80;

    /// <summary>The known name nearest to <paramref name="given"/>, or null where none is near.</summary>
    /// <remarks>
    /// Near means: equal but for case, or at most a third of the length (and never more than three) insertions, deletions, replacements
    /// and swaps of neighbours away. Of equally near names it is the first in ordinal order, whatever order they are given in.
    /// </remarks>
    public static string? For(string given, IEnumerable<string> known)
    {
        if (given.Length is 0 or > MaxLength)
        {
            return null;
        }

        var limit = Math.Min(3, (given.Length + 1) / 3);
        string? best = null;
        var least = limit + 1;
        Span<int> rows = stackalloc int[3 * (MaxLength + 5)];
        foreach (var name in known)
        {
            // What nobody can read on one line was no slip of the keyboard, but is the fault.
            if (name.Length == 0 || Math.Abs(name.Length - given.Length) > limit || name == given || name.Any(char.IsControl))
            {
                continue;
            }

            var distance = name.Equals(given, StringComparison.OrdinalIgnoreCase) ? 0 : Distance(given, name, Math.Min(least, limit), rows);
            if (distance < least || (distance == least && best is not null && string.CompareOrdinal(name, best) < 0))
            {
                least = distance;
                best = name;
            }
        }

        return best;
    }

    // Optimal string alignment, only the band of cells that can stay within the limit; limit + 1 stands for anything above it.
    private static int Distance(string a, string b, int limit, Span<int> rows)
    {
        if (Math.Abs(a.Length - b.Length) > limit)
        {
            return limit + 1;
        }

        var width = rows.Length / 3;
        var before = rows[..width];
        var above = rows.Slice(width, width);
        var row = rows[(2 * width)..];
        for (var j = 0; j <= b.Length; j++)
        {
            above[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var from = Math.Max(1, i - limit);
            var to = Math.Min(b.Length, i + limit);
            row[from - 1] = from == 1 ? i : limit + 1;
            if (i + limit - 1 < b.Length)
            {
                above[i + limit] = limit + 1;
            }

            var least = row[from - 1];
            for (var j = from; j <= to; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                var cell = Math.Min(Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    cell = Math.Min(cell, before[j - 2] + 1);
                }

                row[j] = cell;
                least = Math.Min(least, cell);
            }

            if (least > limit)
            {
                return limit + 1;
            }

            var oldest = before;
            before = above;
            above = row;
            row = oldest;
        }

        return Math.Min(above[b.Length], limit + 1);
    }
}
