namespace ClaimMap.Comparison.Pairing;

/// <summary>Finds the claims of one side that overlap a claim of the other.</summary>
/// <remarks>
/// Spans stand in order of their starts, each with the furthest end up to it. A search goes outwards from where a claim's span starts,
/// and forwards first, so that it meets the nearest spans early; where hundreds overlap it stops after <see cref="MostLookedAt"/> and says so.
/// </remarks>
internal sealed class OverlapSearch
{
    /// <summary>How many spans are looked at for one claim, and how many candidates are kept. Far beyond real maps, in which a handful of claims share a place.</summary>
    public const int MostLookedAt = 512;

    /// <summary>How many candidates of a claim are kept.</summary>
    public const int MostKept = 64;

    private readonly ClaimExtent[] _expected;
    private readonly ClaimExtent[] _actual;
    private readonly PlacedSpan[] _spans;
    private readonly int[] _reach;
    private readonly double[] _rank;
    private readonly int[] _seenIn;
    private readonly Dictionary<int, List<int>> _byWords;
    private readonly List<int> _touched = [];
    private int _search;

    public OverlapSearch(ClaimExtent[] expected, ClaimExtent[] actual)
    {
        (_expected, _actual) = (expected, actual);
        _seenIn = new int[actual.Length];
        _spans = Sorted(actual);
        _reach = new int[_spans.Length];
        for (var i = 0; i < _reach.Length; i++)
        {
            _reach[i] = Math.Max(i == 0 ? 0 : _reach[i - 1], _spans[i].Span.End);
        }

        _rank = Ranks(expected);
        _byWords = Grouped(actual, static c => KeyOf(c.Words));
    }

    /// <summary>Returns the claims that overlap, in their order, and whether there may be more.</summary>
    /// <param name="index">The claim.</param>
    /// <param name="counts">Which of those that overlap count.</param>
    public (List<OverlapCandidate> Found, bool IsCut) Of(int index, Func<ClaimExtent, ClaimExtent, OverlapCandidate, bool> counts)
    {
        var claim = _expected[index];
        var left = MostLookedAt;
        _touched.Clear();
        _search++;
        foreach (var span in claim.Spans)
        {
            if (!Look(span, index, ref left))
            {
                break;
            }
        }

        var isCut = left <= 0;
        if (isCut && claim.Words.Length > 0 && _byWords.TryGetValue(KeyOf(claim.Words), out var alike))
        {
            // What says the same is not to be lost in the crowd.
            foreach (var owner in alike.Take(8))
            {
                Touch(owner);
            }
        }

        _touched.Sort();
        var found = new List<OverlapCandidate>();
        foreach (var owner in _touched)
        {
            var common = claim.Common(_actual[owner]);
            var candidate = new OverlapCandidate(index, owner, common, claim.Size + _actual[owner].Size - common);
            if (common > 0 && counts(claim, _actual[owner], candidate))
            {
                found.Add(candidate);
            }
        }

        return (found, isCut);
    }

    private bool Look(TextSpan span, int index, ref int left)
    {
        var first = FirstFrom(span.Start);
        var ties = FirstFrom(span.Start + 1) - first;

        // Among many that start in the same place each claim looks around its own rank, or all would look at the same few.
        var middle = first + (ties > MostKept ? (int)(_rank[index] * ties) : 0);
        for (int forward = middle, backward = middle - 1; ;)
        {
            var goesOn = forward < _spans.Length && _spans[forward].Span.Start < span.End;
            if (goesOn)
            {
                Touch(_spans[forward++].Claim);
                left--;
            }

            if (backward >= 0 && _reach[backward] > span.Start)
            {
                if (_spans[backward].Span.End > span.Start)
                {
                    Touch(_spans[backward].Claim);
                }

                backward--;
                left--;
            }
            else if (!goesOn)
            {
                return true;
            }

            if (left <= 0)
            {
                return false;
            }
        }
    }

    private void Touch(int owner)
    {
        if (_seenIn[owner] != _search)
        {
            _seenIn[owner] = _search;
            _touched.Add(owner);
        }
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

    private static PlacedSpan[] Sorted(ClaimExtent[] claims) =>
        [.. claims.SelectMany(static (c, i) => Array.ConvertAll(c.Spans, s => new PlacedSpan(s, i))).OrderBy(static s => s.Span.Start).ThenBy(static s => s.Claim)];

    // The positions of claims that have the same key.
    private static Dictionary<int, List<int>> Grouped(ClaimExtent[] claims, Func<ClaimExtent, int> key)
    {
        var groups = new Dictionary<int, List<int>>();
        for (var i = 0; i < claims.Length; i++)
        {
            if (!groups.TryGetValue(key(claims[i]), out var members))
            {
                groups.Add(key(claims[i]), members = []);
            }

            members.Add(i);
        }

        return groups;
    }

    // Where a claim stands among those whose first span starts where its own does, from 0 to below 1.
    private static double[] Ranks(ClaimExtent[] claims)
    {
        var ranks = new double[claims.Length];
        foreach (var members in Grouped(claims, static c => c.Spans[0].Start).Values)
        {
            for (var rank = 0; rank < members.Count; rank++)
            {
                ranks[members[rank]] = (double)rank / members.Count;
            }
        }

        return ranks;
    }

    private static int KeyOf(int[] words)
    {
        var key = new HashCode();
        foreach (var word in words)
        {
            key.Add(word);
        }

        return key.ToHashCode();
    }

    private sealed record PlacedSpan(TextSpan Span, int Claim);
}
