namespace ClaimMap.Text;

/// <summary>Finds all places of a text that have given digests, among those that lie between given borders.</summary>
/// <remarks>
/// What is sought is grouped by length, and each distinct length costs one pass over the borders, however many digests
/// have it. A digest cannot be rolled along a text, so the borders are what keeps a pass short. Short texts come first: they cost least.
/// </remarks>
internal sealed class DigestSearch
{
    private readonly SourceText _text;
    private readonly TextBorders _borders;
    private readonly SearchBudget _budget;
    private readonly SortedDictionary<int, Dictionary<Digest, Positions>> _sought = [];

    // What is longer was not looked for.
    private int _longest = int.MaxValue;

    public DigestSearch(SourceText text, TextBorders borders, SearchBudget budget)
    {
        _text = text;
        _borders = borders;
        _budget = budget;
    }

    /// <summary>Asks for the places of a text <paramref name="length"/> code points long, the first <paramref name="limit"/> of them.</summary>
    public void Seek(int length, Digest digest, int limit)
    {
        if (!_sought.TryGetValue(length, out var digests))
        {
            _sought.Add(length, digests = []);
        }

        if (digests.TryGetValue(digest, out var positions))
        {
            positions.Limit = Math.Max(positions.Limit, limit);
        }
        else
        {
            digests.Add(digest, new Positions { Limit = limit });
        }
    }

    /// <summary>Searches for everything asked for, as far as the budget goes.</summary>
    public void Run()
    {
        foreach (var (length, digests) in _sought)
        {
            if (length > 0 && length <= _text.Length && !Pass(length, digests))
            {
                _longest = length - 1;
                return;
            }
        }
    }

    /// <summary>Whether texts of a length were looked for everywhere.</summary>
    public bool IsComplete(int length) => length <= _longest;

    /// <summary>The starts found of what was asked for, in ascending order; none of what was not, or not looked for everywhere.</summary>
    public IReadOnlyList<int> Found(int length, Digest digest) =>
        IsComplete(length) && _sought.TryGetValue(length, out var digests) && digests.TryGetValue(digest, out var positions) ? positions.Starts : [];

    private bool Pass(int length, Dictionary<Digest, Positions> digests)
    {
        var unsettled = digests.Count;
        foreach (var start in _borders.Starts)
        {
            if (start > _text.Length - length || unsettled == 0)
            {
                break;
            }

            if (!_borders.IsEnd(start + length))
            {
                continue;
            }

            if (!_budget.TryTake(length))
            {
                return false;
            }

            if (digests.TryGetValue(_text.DigestOf(new TextSpan(start, length)), out var positions) && positions.Starts.Count < positions.Limit)
            {
                positions.Starts.Add(start);
                unsettled -= positions.Starts.Count == positions.Limit ? 1 : 0;
            }
        }

        return true;
    }

    private sealed class Positions
    {
        public List<int> Starts { get; } = [];

        public int Limit { get; set; }
    }
}
