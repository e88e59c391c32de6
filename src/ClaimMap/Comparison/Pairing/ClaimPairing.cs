using ClaimMap.Comparison.Statistics;

namespace ClaimMap.Comparison.Pairing;

/// <summary>Pairs claims of two sides, one to one.</summary>
/// <remarks>
/// Each pair scores its overlap, 0.1 where the tag is the same, and 0.1 times the share of words that the statements have in common, in
/// billionths; of all ways to pair the claims that one is taken whose scores have the largest sum. So a full stop more or less does not
/// cross two pairs of which each says the same. Where sums are equal, more pairs with the same mode or sources decide, then the order of the
/// claims. Claims that hang together by overlaps are paired together and apart from all others. Which side is the expected one makes no difference.
/// </remarks>
internal static class ClaimPairing
{
    /// <summary>What the same tag, and what the same words, weigh beside an overlap of 1.</summary>
    public const double Bonus = 0.1;

    private const long One = 1_000_000_000;
    private const long Tenth = One / 10;

    // More than any sum of scores: what is counted first.
    private const long Pair = 1L << 32;

    // What is looked at for each claim of a cluster before the rest takes the best that is left: real clusters need a small part of it.
    private const long EffortOfClaim = 1_000;
    private const long EffortOfCluster = 500_000;

    /// <summary>Pairs the claims.</summary>
    /// <param name="search">The claims of both sides.</param>
    /// <param name="expected">The expected claims.</param>
    /// <param name="actual">The actual claims.</param>
    /// <param name="counts">Which candidates count at all.</param>
    /// <param name="isByNumber">Whether as many pairs as possible are wanted, whatever they score.</param>
    /// <returns>The pairs in the order of the expected claims, and whether no way of pairing is better.</returns>
    public static (OverlapCandidate[] Pairs, bool IsOptimal) Of(
        OverlapSearch search, ClaimExtent[] expected, ClaimExtent[] actual, Func<ClaimExtent, ClaimExtent, OverlapCandidate, bool> counts, bool isByNumber = false)
    {
        var clusters = new Clusters(expected.Length + actual.Length);
        var candidates = new OverlapCandidate[expected.Length][];
        var isOptimal = true;
        for (var i = 0; i < expected.Length; i++)
        {
            var (found, isCut) = search.Of(i, counts);
            isOptimal &= !isCut && found.Count <= OverlapSearch.MostKept;
            candidates[i] = found.Count <= OverlapSearch.MostKept ? [.. found] : Best(found, expected[i], actual);
            foreach (var candidate in candidates[i])
            {
                clusters.Join(i, expected.Length + candidate.Actual);
            }
        }

        var pairs = new List<OverlapCandidate>();
        foreach (var cluster in clusters.WithSeveral())
        {
            int[] rows = [.. cluster.Where(m => m < expected.Length)];
            int[] columns = [.. cluster.Where(m => m >= expected.Length).Select(m => m - expected.Length)];
            isOptimal &= Assign(expected, actual, rows, columns, candidates, isByNumber, pairs);
        }

        pairs.Sort(static (x, y) => x.Expected.CompareTo(y.Expected));
        return ([.. pairs], isOptimal);
    }

    /// <summary>The score of two claims.</summary>
    public static long Score(ClaimExtent expected, ClaimExtent actual, OverlapCandidate candidate)
    {
        var (shared, words) = SharedWords(expected.Words, actual.Words);
        return Math.Max(1, (long)((Int128)candidate.Common * One / candidate.All))
            + (expected.Tag >= 0 && expected.Tag == actual.Tag ? Tenth : 0)
            + (words == 0 ? 0 : shared * Tenth / words);
    }

    private static (int Common, int All) SharedWords(int[] one, int[] other)
    {
        var common = 0;
        for (int i = 0, j = 0; i < one.Length && j < other.Length;)
        {
            var order = one[i].CompareTo(other[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return (common, one.Length + other.Length - common);
    }

    private static bool Assign(
        ClaimExtent[] expected, ClaimExtent[] actual, int[] rows, int[] columns, OverlapCandidate[][] candidates, bool isByNumber, List<OverlapCandidate> pairs)
    {
        if (rows.Length == 1 && columns.Length == 1)
        {
            pairs.Add(candidates[rows[0]][0]);
            return true;
        }

        // Ties that nothing else decides fall as rows are taken: the same side has to be the rows whichever is expected.
        var isTurned = IsBefore(actual, columns, expected, rows);
        var edges = new List<(AssignmentEdge Edge, OverlapCandidate Candidate)>[isTurned ? columns.Length : rows.Length];
        for (var i = 0; i < edges.Length; i++)
        {
            edges[i] = [];
        }

        for (var row = 0; row < rows.Length; row++)
        {
            foreach (var candidate in candidates[rows[row]])
            {
                var column = Array.BinarySearch(columns, candidate.Actual);
                var (one, other) = (expected[candidate.Expected], actual[candidate.Actual]);
                var weight = new AssignmentWeight(
                    Score(one, other, candidate) + (isByNumber ? Pair : 0), one.Tag >= 0 && one.Label == other.Label ? 1 : 0, -(long)(row - column) * (row - column));
                edges[isTurned ? column : row].Add((new AssignmentEdge(isTurned ? row : column, weight), candidate));
            }
        }

        var (columnOf, isOptimal) = Assignment.Solve(
            [.. edges.Select(e => e.Select(x => x.Edge).ToArray())],
            isTurned ? rows.Length : columns.Length,
            EffortOfCluster + (EffortOfClaim * (rows.Length + columns.Length)));
        for (var i = 0; i < edges.Length; i++)
        {
            if (columnOf[i] >= 0)
            {
                pairs.Add(edges[i].Find(e => e.Edge.Column == columnOf[i]).Candidate);
            }
        }

        return isOptimal;
    }

    private static OverlapCandidate[] Best(List<OverlapCandidate> found, ClaimExtent claim, ClaimExtent[] actual) =>
    [
        .. found
            .OrderByDescending(c => Score(claim, actual[c.Actual], c))
            .ThenByDescending(c => actual[c.Actual].Label == claim.Label)
            .ThenBy(static c => Math.Abs(c.Actual - c.Expected))
            .ThenBy(static c => c.Actual)
            .Take(OverlapSearch.MostKept)
            .OrderBy(static c => c.Actual),
    ];

    private static bool IsBefore(ClaimExtent[] one, int[] ofOne, ClaimExtent[] other, int[] ofOther)
    {
        if (ofOne.Length != ofOther.Length)
        {
            return ofOne.Length < ofOther.Length;
        }

        for (var i = 0; i < ofOne.Length; i++)
        {
            var order = string.CompareOrdinal(KeyOf(one[ofOne[i]]), KeyOf(other[ofOther[i]]));
            if (order != 0)
            {
                return order < 0;
            }
        }

        return false;
    }

    private static string KeyOf(ClaimExtent extent) => string.Join(
        '\n',
        [string.Join(' ', extent.Spans), extent.Claim.Tag?.ToString(), extent.Claim.Mode?.ToString(), string.Join(' ', extent.Claim.Sources), extent.Claim.Statement]);
}
