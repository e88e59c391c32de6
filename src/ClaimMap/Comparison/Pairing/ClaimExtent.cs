namespace ClaimMap.Comparison.Pairing;

/// <summary>What of a claim counts when it is paired: where it stands, and what tells it from others there.</summary>
internal sealed class ClaimExtent(ComparedClaim claim, TextSpan[] spans, int tag, int label, int[] words)
{
    public ComparedClaim Claim { get; } = claim;

    /// <summary>Gets the stretches of the document that count as its place: in order, apart from each other.</summary>
    public TextSpan[] Spans { get; } = spans;

    /// <summary>Gets how many code points the spans are.</summary>
    public long Size { get; } = spans.Sum(static s => (long)s.Length);

    /// <summary>Gets a number for the tag; -1 where none is said.</summary>
    public int Tag { get; } = tag;

    /// <summary>Gets a number for tag and mode or sources: equal numbers, equal labels.</summary>
    public int Label { get; } = label;

    /// <summary>Gets numbers for the statement's different words, ascending.</summary>
    public int[] Words { get; } = words;

    /// <summary>How many code points two claims both cover.</summary>
    public long Common(ClaimExtent other)
    {
        var common = 0L;
        for (int i = 0, j = 0; i < Spans.Length && j < other.Spans.Length;)
        {
            var (one, two) = (Spans[i], other.Spans[j]);
            common += Math.Max(0, Math.Min(one.End, two.End) - Math.Max(one.Start, two.Start));
            i += one.End <= two.End ? 1 : 0;
            j += two.End <= one.End ? 1 : 0;
        }

        return common;
    }
}

/// <summary>Two claims, by their positions on their sides, that stand in places which overlap.</summary>
/// <param name="Expected">The expected claim.</param>
/// <param name="Actual">The actual claim.</param>
/// <param name="Common">How many code points both cover.</param>
/// <param name="All">How many code points either covers.</param>
internal readonly record struct OverlapCandidate(int Expected, int Actual, long Common, long All)
{
    /// <summary>Gets the Jaccard index of the two.</summary>
    public double Overlap => (double)Common / All;
}
