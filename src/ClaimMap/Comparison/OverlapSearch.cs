namespace ClaimMap.Comparison;

/// <summary>Finds the claims of one map that overlap a claim of another.</summary>
/// <remarks>Spans stand in order of their starts, each with the furthest end up to it: a search goes back from the end of a span to where no end reaches it.</remarks>
internal sealed class OverlapSearch
{
    private readonly (TextSpan Span, int Claim)[] _spans;
    private readonly int[] _reach;
    private readonly ClaimExtent[] _claims;
    private readonly long[] _common;
    private readonly List<int> _touched = [];

    public OverlapSearch(ClaimExtent[] claims)
    {
        _claims = claims;
        _common = new long[claims.Length];
        _spans = [.. claims.SelectMany((c, i) => c.Spans.Select(s => (s, i))).OrderBy(s => s.s.Start).ThenBy(s => s.i)];
        _reach = new int[_spans.Length];
        for (var i = 0; i < _reach.Length; i++)
        {
            _reach[i] = Math.Max(i == 0 ? 0 : _reach[i - 1], _spans[i].Span.End);
        }
    }

    /// <summary>Returns the claims that overlap enough, in their order.</summary>
    public List<OverlapCandidate> Of(ClaimExtent claim, int index, double minOverlap)
    {
        foreach (var span in claim.Spans)
        {
            for (var i = FirstFrom(span.End) - 1; i >= 0 && _reach[i] > span.Start; i--)
            {
                var (other, owner) = _spans[i];
                var common = Math.Min(span.End, other.End) - Math.Max(span.Start, other.Start);
                if (common > 0)
                {
                    if (_common[owner] == 0)
                    {
                        _touched.Add(owner);
                    }

                    _common[owner] += common;
                }
            }
        }

        _touched.Sort();
        var found = new List<OverlapCandidate>();
        foreach (var owner in _touched)
        {
            var candidate = new OverlapCandidate(index, owner, _common[owner], claim.Size + _claims[owner].Size - _common[owner]);
            if (candidate.Overlap >= minOverlap)
            {
                found.Add(candidate);
            }

            _common[owner] = 0;
        }

        _touched.Clear();
        return found;
    }

    // The first span that starts at a position or behind it.
    private int FirstFrom(int position)
    {
        var (low, high) = (0, _spans.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _spans[middle].Span.Start < position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}

/// <summary>Two claims, by their positions in their maps, that overlap enough to be the same one.</summary>
/// <param name="Expected">The claim of the expected map.</param>
/// <param name="Actual">The claim of the actual map.</param>
/// <param name="Common">How many code points both cover.</param>
/// <param name="All">How many code points either covers.</param>
internal readonly record struct OverlapCandidate(int Expected, int Actual, long Common, long All)
{
    public double Overlap => (double)Common / All;
}
