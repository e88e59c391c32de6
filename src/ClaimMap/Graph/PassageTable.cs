namespace ClaimMap;

/// <summary>What the passages of a map are asked besides what every table answers.</summary>
public static class PassageTable
{
    /// <summary>Returns the passages that a claim has an anchor in, each once, in reading order.</summary>
    /// <param name="passages">The passages of the claim's map.</param>
    /// <param name="claim">The claim.</param>
    public static ValueList<Passage> Of(this RecordTable<PassageId, Passage> passages, Claim claim)
    {
        ArgumentNullException.ThrowIfNull(passages);
        ArgumentNullException.ThrowIfNull(claim);
        return claim.Anchors.Select(a => passages[a.Passage]).Distinct().OrderBy(p => p.Span.Start).ToValueList();
    }
}
