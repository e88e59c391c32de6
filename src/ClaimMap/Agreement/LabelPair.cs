namespace ClaimMap;

/// <summary>What each reader called a claim; null where the reader does not have it.</summary>
internal readonly record struct LabelPair(ReadingLabel? First, ReadingLabel? Second)
{
    public bool Any(ClaimTag tag) => First?.Tag == tag || Second?.Tag == tag;
}
