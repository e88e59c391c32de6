namespace ClaimMap.Statistics;

/// <summary>How good a pair is, by what counts more to what counts less: a later number matters only where all before it are the same.</summary>
/// <remarks>Whole numbers, so that sums are exact whatever their order, and ties are ties.</remarks>
internal readonly record struct AssignmentWeight(long First, long Second = 0, long Third = 0, long Fourth = 0, long Fifth = 0) : IComparable<AssignmentWeight>
{
    public static AssignmentWeight operator +(in AssignmentWeight left, in AssignmentWeight right) => new(
        left.First + right.First, left.Second + right.Second, left.Third + right.Third, left.Fourth + right.Fourth, left.Fifth + right.Fifth);

    public static AssignmentWeight operator -(in AssignmentWeight left, in AssignmentWeight right) => new(
        left.First - right.First, left.Second - right.Second, left.Third - right.Third, left.Fourth - right.Fourth, left.Fifth - right.Fifth);

    public int CompareTo(AssignmentWeight other)
    {
        var order = First.CompareTo(other.First);
        order = order != 0 ? order : Second.CompareTo(other.Second);
        order = order != 0 ? order : Third.CompareTo(other.Third);
        order = order != 0 ? order : Fourth.CompareTo(other.Fourth);
        return order != 0 ? order : Fifth.CompareTo(other.Fifth);
    }
}
