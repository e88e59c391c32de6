namespace ClaimMap.Comparison;

/// <summary>What of a claim counts when it is aligned: where it stands, and by what ties are broken.</summary>
internal sealed class ClaimExtent
{
    public ClaimExtent(ClaimGraph graph, Claim claim, LabelNumbers numbers)
    {
        Claim = claim;
        Spans = Merged([.. claim.Anchors.Select(a => graph.SpanOf(a))]);
        Size = Spans.Sum(s => (long)s.Length);
        Label = numbers.OfLabel(claim);
        Words = numbers.OfWords(claim.Statement);
    }

    public Claim Claim { get; }

    /// <summary>Gets the spans of the document that the claim's anchors cover together: in order, apart from each other.</summary>
    public TextSpan[] Spans { get; }

    /// <summary>Gets how many code points they are.</summary>
    public long Size { get; }

    /// <summary>Gets a number for mode or sources: equal numbers, equal labels.</summary>
    public int Label { get; }

    /// <summary>Gets numbers for the statement's words, ascending.</summary>
    public int[] Words { get; }

    private static TextSpan[] Merged(TextSpan[] spans)
    {
        Array.Sort(spans, static (x, y) => x.Start != y.Start ? x.Start.CompareTo(y.Start) : x.Length.CompareTo(y.Length));
        var merged = new List<TextSpan>(spans.Length);
        foreach (var span in spans)
        {
            if (merged.Count > 0 && span.Start <= merged[^1].End)
            {
                merged[^1] = new TextSpan(merged[^1].Start, Math.Max(merged[^1].End, span.End) - merged[^1].Start);
            }
            else
            {
                merged.Add(span);
            }
        }

        return [.. merged];
    }
}
