namespace ClaimMap.Text;

/// <summary>Where each passage of a map stands in a copy (the rules: <see cref="VerificationOutcome"/>).</summary>
internal sealed class PassagePositions
{
    private readonly IReadOnlyList<Passage> _passages;
    private readonly (VerificationOutcome Outcome, int[] Starts)[] _positions;

    private PassagePositions(IReadOnlyList<Passage> passages)
    {
        _passages = passages;
        _positions = new (VerificationOutcome Outcome, int[] Starts)[passages.Count];
        Array.Fill(_positions, (VerificationOutcome.Missing, []));
    }

    /// <summary>The passages that were not looked for everywhere.</summary>
    public HashSet<int> Unsought { get; } = [];

    /// <summary>The outcome of the passage with this index, and the starts that were found of it.</summary>
    public (VerificationOutcome Outcome, int[] Starts) this[int passage] => _positions[passage];

    public static PassagePositions Find(SourceText copy, IReadOnlyList<Passage> passages, SearchBudget budget)
    {
        var positions = new PassagePositions(passages);
        var lost = new List<Group>();
        foreach (var members in Enumerable.Range(0, passages.Count).GroupBy(i => (passages[i].Span.Length, passages[i].Sha256)))
        {
            var group = new Group(members.Key.Length, members.Key.Sha256);
            foreach (var i in members.OrderBy(i => passages[i].Span.Start))
            {
                var span = passages[i].Span;
                if (copy.Contains(span) && copy.DigestOf(span) == group.Sha256)
                {
                    positions._positions[i] = (VerificationOutcome.Exact, [span.Start]);
                    group.Taken.Add(span.Start);
                }
                else
                {
                    group.Lost.Add(i);
                }
            }

            if (group.Lost.Count > 0)
            {
                lost.Add(group);
            }
        }

        var stillLost = positions.Search(copy, copy.SpaceBorders, lost, budget);
        positions.Search(copy, copy.WordBorders, stillLost, budget);
        return positions;
    }

    // Returns the groups of which nothing was found.
    private List<Group> Search(SourceText copy, TextBorders borders, List<Group> groups, SearchBudget budget)
    {
        var search = new DigestSearch(copy, borders, budget);
        foreach (var group in groups)
        {
            // Enough positions to see that there are more than passages, and to name some.
            search.Seek(group.Length, group.Sha256, group.Taken.Count + group.Lost.Count + VerificationFinding.MaxFound);
        }

        search.Run();
        var open = groups.Where(g => search.Found(g.Length, g.Sha256).Any(start => !g.Taken.Contains(start))).ToList();
        foreach (var group in open)
        {
            Settle(group, [.. search.Found(group.Length, group.Sha256).Where(start => !group.Taken.Contains(start))]);
        }

        SettleByNeighbours();
        Unsought.UnionWith(groups.Where(g => !search.IsComplete(g.Length)).SelectMany(g => g.Lost));
        return [.. groups.Except(open)];
    }

    private void Settle(Group group, int[] left)
    {
        for (var i = 0; i < group.Lost.Count; i++)
        {
            _positions[group.Lost[i]] = left.Length == group.Lost.Count ? (VerificationOutcome.Moved, [left[i]]) : (VerificationOutcome.Ambiguous, left);
        }
    }

    // A text that stands more often than the map has it: what fits is what lies between the passages before and behind it, and of this what joins on to one of them.
    private void SettleByNeighbours()
    {
        var behind = new int[_passages.Count];
        for (var (i, start) = (_passages.Count - 1, int.MaxValue); i >= 0; i--)
        {
            behind[i] = start;
            start = IsSettled(i) ? _positions[i].Starts[0] : start;
        }

        var after = 0;
        for (var i = 0; i < _passages.Count; i++)
        {
            if (_positions[i].Outcome == VerificationOutcome.Ambiguous)
            {
                _positions[i] = Choose(_positions[i].Starts, _passages[i].Span.Length, after, behind[i]) is { } start
                    ? (VerificationOutcome.Moved, [start])
                    : _positions[i];
            }

            after = IsSettled(i) ? _positions[i].Starts[0] + _passages[i].Span.Length : after;
        }

        // What another passage has taken is nobody else's.
        var taken = Enumerable.Range(0, _passages.Count).Where(IsSettled).Select(i => _positions[i].Starts[0]).ToHashSet();
        for (var i = 0; i < _passages.Count; i++)
        {
            if (_positions[i].Outcome == VerificationOutcome.Ambiguous)
            {
                int[] free = [.. _positions[i].Starts.Where(s => !taken.Contains(s)).Take(VerificationFinding.MaxFound)];
                _positions[i] = free.Length > 0 ? (VerificationOutcome.Ambiguous, free) : (VerificationOutcome.Missing, []);
            }
        }
    }

    private static int? Choose(int[] starts, int length, int after, int before)
    {
        var (first, end) = (LowerBound(starts, after), LowerBound(starts, before - length + 1));
        if (end - first == 1)
        {
            return starts[first];
        }

        int[] joined = after > 0 ? [after + 1, after, before - length - 1, before - length] : [before - length - 1, before - length];
        var fitting = joined.Where(start => start >= after && Array.BinarySearch(starts, start) >= 0).Distinct().ToArray();
        return fitting.Length == 1 ? fitting[0] : null;
    }

    private static int LowerBound(int[] starts, int value)
    {
        var at = Array.BinarySearch(starts, value);
        return at < 0 ? ~at : at;
    }

    private bool IsSettled(int passage) => _positions[passage].Outcome is VerificationOutcome.Exact or VerificationOutcome.Moved;

    /// <summary>Passages with the same text.</summary>
    private sealed record Group(int Length, Digest Sha256)
    {
        /// <summary>The stated positions at which the text stands.</summary>
        public HashSet<int> Taken { get; } = [];

        /// <summary>The indices of the passages that are not at their stated positions, in document order.</summary>
        public List<int> Lost { get; } = [];
    }
}
