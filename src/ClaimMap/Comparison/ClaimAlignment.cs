
using ClaimMap.Comparison.Statistics;

namespace ClaimMap.Comparison;

/// <summary>Takes claims of two maps for the same, one to one, so that their overlaps sum to the most.</summary>
/// <remarks>
/// Overlaps are summed in billionths. Among assignments with the same sum that one is taken whose pairs more often have the same
/// tag; then, with it, the same mode or sources; then whose statements share more words (shared words by all words, summed in
/// billionths); then whose pairs keep the claims' order. Claims that hang together by overlaps are assigned together, and
/// apart from all others. Which map is the expected one makes no difference.
/// </remarks>
internal static class ClaimAlignment
{
    private const long One = 1_000_000_000;

    // Far beyond real maps, in which a handful of claims share a position; they bound memory and time for any other.
    private const int MaxCandidates = 256;
    private const long EffortOfCluster = 10_000_000;

    /// <summary>Aligns the claims of two maps, each in its order.</summary>
    /// <returns>The pairs in the order of the expected claims, and whether no assignment is better.</returns>
    public static (OverlapCandidate[] Pairs, bool IsOptimal) Of(ClaimExtent[] expected, ClaimExtent[] actual, double minOverlap)
    {
        var search = new OverlapSearch(actual);
        var clusters = new Clusters(expected.Length + actual.Length);
        var candidates = new OverlapCandidate[expected.Length][];
        var isOptimal = true;
        for (var i = 0; i < expected.Length; i++)
        {
            var found = search.Of(expected[i], i, minOverlap);
            isOptimal &= found.Count <= MaxCandidates;
            candidates[i] = found.Count <= MaxCandidates ? [.. found] : Best(found, expected[i], actual);
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
            isOptimal &= Assign(expected, actual, rows, columns, candidates, pairs);
        }

        pairs.Sort(static (x, y) => x.Expected.CompareTo(y.Expected));
        return ([.. pairs], isOptimal);
    }

    /// <summary>How many of all words of two statements both have.</summary>
    internal static (int Common, int All) SharedWords(int[] one, int[] other)
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
        ClaimExtent[] expected, ClaimExtent[] actual, int[] rows, int[] columns, OverlapCandidate[][] candidates, List<OverlapCandidate> pairs)
    {
        if (rows.Length == 1 && columns.Length == 1)
        {
            pairs.Add(candidates[rows[0]][0]);
            return true;
        }

        // Ties that nothing else decides fall as rows are taken: the same side has to be the rows whichever map is expected.
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
                var weight = Weight(expected[candidate.Expected], actual[candidate.Actual], candidate, row - column);
                edges[isTurned ? column : row].Add((new AssignmentEdge(isTurned ? row : column, weight), candidate));
            }
        }

        var (columnOf, isOptimal) = Assignment.Solve(
            [.. edges.Select(e => e.Select(x => x.Edge).ToArray())], isTurned ? rows.Length : columns.Length, EffortOfCluster);
        for (var i = 0; i < edges.Length; i++)
        {
            if (columnOf[i] >= 0)
            {
                pairs.Add(edges[i].Find(e => e.Edge.Column == columnOf[i]).Candidate);
            }
        }

        return isOptimal;
    }

    private static AssignmentWeight Weight(ClaimExtent expected, ClaimExtent actual, OverlapCandidate candidate, long distance)
    {
        var isSameTag = expected.Claim.Tag == actual.Claim.Tag;
        var (shared, words) = SharedWords(expected.Words, actual.Words);
        return new AssignmentWeight(
            Math.Max(1, (long)((Int128)candidate.Common * One / candidate.All)),
            isSameTag ? 1 : 0,
            isSameTag && expected.Label == actual.Label ? 1 : 0,
            words == 0 ? 0 : shared * One / words,
            -distance * distance);
    }

    private static OverlapCandidate[] Best(List<OverlapCandidate> found, ClaimExtent claim, ClaimExtent[] actual) =>
    [
        .. found
            .OrderByDescending(c => c.Overlap)
            .ThenByDescending(c => actual[c.Actual].Claim.Tag == claim.Claim.Tag)
            .ThenByDescending(c => actual[c.Actual].Label == claim.Label)
            .ThenBy(c => Math.Abs(c.Actual - c.Expected))
            .ThenBy(c => c.Actual)
            .Take(MaxCandidates)
            .OrderBy(c => c.Actual),
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

    private static string KeyOf(ClaimExtent extent)
    {
        var label = ReadingLabel.Of(extent.Claim);
        return string.Join('\n', [string.Join(' ', extent.Spans), label.Tag.ToString(), label.Mode?.ToString(), label.Sources.ToString(), extent.Claim.Statement]);
    }
}
