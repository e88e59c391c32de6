namespace ClaimMap.Alignment;

/// <summary>What of one kind is expected, what is there, and what is both: of each item the passage it belongs to.</summary>
internal sealed class RetrievalCounts
{
    private readonly List<int> _expected = [];
    private readonly List<int> _actual = [];
    private readonly List<int> _found = [];

    public void AddExpected(int unit) => _expected.Add(unit);

    public void AddActual(int unit) => _actual.Add(unit);

    public void AddFound(int unit) => _found.Add(unit);

    /// <summary>Counts as often as each passage was drawn.</summary>
    public RetrievalTotals Of(ReadOnlySpan<ushort> drawn) => new(Sum(_expected, drawn), Sum(_actual, drawn), Sum(_found, drawn));

    public RetrievalTotals All => new(_expected.Count, _actual.Count, _found.Count);

    private static long Sum(List<int> units, ReadOnlySpan<ushort> drawn)
    {
        var sum = 0L;
        foreach (var unit in units)
        {
            sum += drawn[unit];
        }

        return sum;
    }
}
