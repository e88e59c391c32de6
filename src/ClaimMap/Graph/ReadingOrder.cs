namespace ClaimMap.Graph;

/// <summary>Puts claims into the document's order: by their first anchor, longer spans first, then as they stand in the files.</summary>
internal static class ReadingOrder
{
    /// <param name="claims">The claims; those anchored in none of <paramref name="passages"/> come last.</param>
    /// <param name="passages">The passages, in order.</param>
    public static Claim[] Of(IReadOnlyList<Claim> claims, IReadOnlyList<Passage> passages)
    {
        var starts = new Dictionary<string, Passage>(StringComparer.Ordinal);
        foreach (var passage in passages)
        {
            starts.TryAdd(passage.Id.Value, passage);
        }

        var placed = new Placed[claims.Count];
        for (var i = 0; i < placed.Length; i++)
        {
            placed[i] = new Placed(claims[i], FirstAnchor(claims[i], starts), i);
        }

        Array.Sort(placed, static (a, b) =>
            a.First.Start != b.First.Start ? a.First.Start.CompareTo(b.First.Start)
            : a.First.Length != b.First.Length ? b.First.Length.CompareTo(a.First.Length)
            : a.Index.CompareTo(b.Index));
        return Array.ConvertAll(placed, static p => p.Claim);
    }

    private static TextSpan FirstAnchor(Claim claim, Dictionary<string, Passage> passages)
    {
        var first = new TextSpan(int.MaxValue, 0);
        for (var i = 0; i < claim.Anchors.Count; i++)
        {
            var anchor = claim.Anchors[i];
            if (!passages.TryGetValue(anchor.Passage.Value, out var passage))
            {
                continue;
            }

            var start = passage.Span.Start + anchor.Span.Start;
            if (start < first.Start || (start == first.Start && anchor.Span.Length > first.Length))
            {
                first = new TextSpan(start, anchor.Span.Length);
            }
        }

        return first;
    }

    private sealed record Placed(Claim Claim, TextSpan First, int Index);
}
