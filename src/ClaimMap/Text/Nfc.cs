using System.Text;

namespace ClaimMap.Text;

/// <summary>Unicode normalisation form C (UAX #15) from tables of the library's own.</summary>
/// <remarks>
/// The framework's <see cref="string.Normalize()"/> returns everything unchanged in globalization-invariant mode and
/// follows the host's ICU otherwise; a digest must depend on neither.
/// </remarks>
internal static class Nfc
{
    private const int FirstCharacterThatMatters = 0x300;
    private const int HangulBase = 0xAC00;
    private const int LeadBase = 0x1100;
    private const int VowelBase = 0x1161;
    private const int TrailBase = 0x11A7;
    private const int LeadCount = 19;
    private const int VowelCount = 21;
    private const int TrailCount = 28;
    private const int HangulCount = LeadCount * VowelCount * TrailCount;

    private static readonly Dictionary<int, (int First, int Second)> Decompositions = [];
    private static readonly Dictionary<(int First, int Second), int> Compositions = [];
    private static readonly Dictionary<int, int> CombiningClasses = [];

    static Nfc()
    {
        var rows = NfcTables.Decompositions;
        for (var i = 0; i < rows.Length; i += 4)
        {
            Decompositions.Add(rows[i], (rows[i + 1], rows[i + 2]));
            if (rows[i + 3] == 1)
            {
                Compositions.Add((rows[i + 1], rows[i + 2]), rows[i]);
            }
        }

        var ranges = NfcTables.CombiningClasses;
        for (var i = 0; i < ranges.Length; i += 3)
        {
            for (var c = ranges[i]; c <= ranges[i + 1]; c++)
            {
                CombiningClasses.Add(c, ranges[i + 2]);
            }
        }
    }

    /// <summary>Composes well-formed UTF-16.</summary>
    public static string Compose(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange('\0', (char)(FirstCharacterThatMatters - 1)))
        {
            return text;
        }

        var points = new List<int>(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            Decompose(rune.Value, points);
        }

        Reorder(points);
        var composed = new StringBuilder(text.Length);
        foreach (var point in Compose(points))
        {
            composed.Append(new Rune(point));
        }

        return composed.ToString();
    }

    private static void Decompose(int point, List<int> into)
    {
        var hangul = point - HangulBase;
        if (hangul is >= 0 and < HangulCount)
        {
            into.Add(LeadBase + (hangul / (VowelCount * TrailCount)));
            into.Add(VowelBase + (hangul % (VowelCount * TrailCount) / TrailCount));
            if (hangul % TrailCount != 0)
            {
                into.Add(TrailBase + (hangul % TrailCount));
            }
        }
        else if (Decompositions.TryGetValue(point, out var halves))
        {
            Decompose(halves.First, into);
            if (halves.Second != 0)
            {
                Decompose(halves.Second, into);
            }
        }
        else
        {
            into.Add(point);
        }
    }

    private static void Reorder(List<int> points)
    {
        for (var start = 0; start < points.Count; start++)
        {
            var end = start;
            while (end < points.Count && CombiningClass(points[end]) != 0)
            {
                end++;
            }

            if (end - start > 1)
            {
                // OrderBy is stable, as canonical ordering has to be.
                var ordered = points.GetRange(start, end - start).OrderBy(CombiningClass).ToArray();
                for (var i = 0; i < ordered.Length; i++)
                {
                    points[start + i] = ordered[i];
                }
            }

            start = end;
        }
    }

    private static List<int> Compose(List<int> points)
    {
        var composed = new List<int>(points.Count);
        var starter = -1;
        var lastClass = 0;
        foreach (var point in points)
        {
            var combiningClass = CombiningClass(point);

            // Blocked when something of the same or a higher class, or another starter, stands between.
            var isAdjacent = starter == composed.Count - 1;
            if (starter >= 0
                && (isAdjacent || (lastClass != 0 && lastClass < combiningClass))
                && Pair(composed[starter], point) is { } whole)
            {
                composed[starter] = whole;
                continue;
            }

            if (combiningClass == 0)
            {
                starter = composed.Count;
            }

            lastClass = combiningClass;
            composed.Add(point);
        }

        return composed;
    }

    private static int? Pair(int first, int second)
    {
        var lead = first - LeadBase;
        var vowel = second - VowelBase;
        if (lead is >= 0 and < LeadCount && vowel is >= 0 and < VowelCount)
        {
            return HangulBase + (((lead * VowelCount) + vowel) * TrailCount);
        }

        var hangul = first - HangulBase;
        var trail = second - TrailBase;
        if (hangul is >= 0 and < HangulCount && hangul % TrailCount == 0 && trail is > 0 and < TrailCount)
        {
            return first + trail;
        }

        return Compositions.TryGetValue((first, second), out var whole) ? whole : null;
    }

    private static int CombiningClass(int point) =>
        point < FirstCharacterThatMatters ? 0 : CombiningClasses.GetValueOrDefault(point);
}
