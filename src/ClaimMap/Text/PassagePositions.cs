namespace ClaimMap.Text;

/// <summary>Where each passage of a map stands in a copy (the rules: <see cref="VerificationOutcome"/>).</summary>
internal sealed class PassagePositions
{
    private readonly (VerificationOutcome Outcome, int[] Starts)[] _positions;

    private PassagePositions(int count)
    {
        _positions = new (VerificationOutcome Outcome, int[] Starts)[count];
        Array.Fill(_positions, (VerificationOutcome.Missing, []));
    }

    /// <summary>The outcome of the passage with this index, and the starts that were found of it.</summary>
    public (VerificationOutcome Outcome, int[] Starts) this[int passage] => _positions[passage];

    public static PassagePositions Find(SourceText copy, IReadOnlyList<Passage> passages)
    {
        var positions = new PassagePositions(passages.Count);
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

        var stillLost = positions.Search(copy, copy.SpaceBorders, lost);
        positions.Search(copy, copy.WordBorders, stillLost);
        return positions;
    }

    // Returns the groups of which nothing was found.
    private List<Group> Search(SourceText copy, TextBorders borders, List<Group> groups)
    {
        var search = new DigestSearch(copy, borders);
        foreach (var group in groups)
        {
            // Enough positions to see that there are more than passages, and to name some.
            search.Seek(group.Length, group.Sha256, group.Taken.Count + group.Lost.Count + VerificationFinding.MaxFound);
        }

        search.Run();
        return [.. groups.Where(group => !Settle(group, search.Found(group.Length, group.Sha256)))];
    }

    private bool Settle(Group group, IReadOnlyList<int> found)
    {
        var left = found.Where(start => !group.Taken.Contains(start)).ToArray();
        var named = left.Take(VerificationFinding.MaxFound).ToArray();
        for (var i = 0; i < group.Lost.Count && left.Length > 0; i++)
        {
            _positions[group.Lost[i]] = left.Length == group.Lost.Count ? (VerificationOutcome.Moved, [left[i]]) : (VerificationOutcome.Ambiguous, named);
        }

        return left.Length > 0;
    }

    /// <summary>Passages with the same text.</summary>
    private sealed record Group(int Length, Digest Sha256)
    {
        /// <summary>The stated positions at which the text stands.</summary>
        public HashSet<int> Taken { get; } = [];

        /// <summary>The indices of the passages that are not at their stated positions, in document order.</summary>
        public List<int> Lost { get; } = [];
    }
}
