namespace ClaimMap.Alignment;

/// <summary>Two claims, by their places in their maps, that overlap enough to be the same one.</summary>
/// <param name="Expected">The claim of the expected map.</param>
/// <param name="Actual">The claim of the actual map.</param>
/// <param name="Common">How many code points both cover.</param>
/// <param name="All">How many code points either covers.</param>
internal readonly record struct OverlapCandidate(int Expected, int Actual, long Common, long All)
{
    public double Overlap => (double)Common / All;
}
