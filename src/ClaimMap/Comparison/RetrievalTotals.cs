namespace ClaimMap.Alignment;

/// <summary>How many are expected, there, and both.</summary>
internal readonly record struct RetrievalTotals(long Expected, long Actual, long Found)
{
    public double? Precision => Actual == 0 ? null : (double)Found / Actual;

    public double? Recall => Expected == 0 ? null : (double)Found / Expected;

    public double? F1 => Expected + Actual == 0 ? null : 2.0 * Found / (Expected + Actual);
}
