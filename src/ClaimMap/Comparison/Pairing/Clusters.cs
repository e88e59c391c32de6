namespace ClaimMap.Comparison.Pairing;

/// <summary>Numbers that hang together, directly or over others.</summary>
internal sealed class Clusters
{
    private readonly int[] _parents;

    public Clusters(int count) => _parents = [.. Enumerable.Range(0, count)];

    public void Join(int one, int other)
    {
        var (first, second) = (RootOf(one), RootOf(other));
        _parents[Math.Max(first, second)] = Math.Min(first, second);
    }

    /// <summary>Returns the clusters of two numbers or more, by their smallest ones, each in ascending order.</summary>
    public IEnumerable<List<int>> WithSeveral()
    {
        var members = new List<int>?[_parents.Length];
        for (var i = 0; i < members.Length; i++)
        {
            (members[RootOf(i)] ??= []).Add(i);
        }

        return members.OfType<List<int>>().Where(m => m.Count > 1);
    }

    private int RootOf(int number)
    {
        while (_parents[number] != number)
        {
            _parents[number] = _parents[_parents[number]];
            number = _parents[number];
        }

        return number;
    }
}
