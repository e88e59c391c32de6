namespace ClaimMap;

/// <summary>Where each passage of a map stands in a copy (the rules: <see cref="VerificationOutcome"/>).</summary>
internal sealed class PassagePlaces
{
    private readonly (VerificationOutcome Outcome, int[] Starts)[] _places;

    private PassagePlaces((VerificationOutcome Outcome, int[] Starts)[] places) => _places = places;

    /// <summary>The outcome of the passage with this index, and the starts that were found of it.</summary>
    public (VerificationOutcome Outcome, int[] Starts) this[int passage] => _places[passage];

    public static PassagePlaces Find(SourceText copy, IReadOnlyList<Passage> passages)
    {
        var places = new (VerificationOutcome Outcome, int[] Starts)[passages.Count];
        var groups = Enumerable.Range(0, passages.Count)
            .GroupBy(i => (passages[i].Span.Length, passages[i].Sha256))
            .Select(group => (Text: group.Key, Members: group.OrderBy(i => passages[i].Span.Start).ToArray()))
            .ToArray();
        var search = new DigestSearch(copy);
        foreach (var (text, members) in groups)
        {
            foreach (var i in members)
            {
                var isExact = copy.Contains(passages[i].Span) && copy.DigestOf(passages[i].Span) == text.Sha256;
                places[i] = isExact ? (VerificationOutcome.Exact, [passages[i].Span.Start]) : (VerificationOutcome.Missing, []);
            }

            if (members.Any(i => places[i].Outcome != VerificationOutcome.Exact))
            {
                // Enough places to see that there are more than passages, and to name some.
                search.Seek(text.Length, text.Sha256, members.Length + VerificationFinding.MaxFound);
            }
        }

        search.Run();
        foreach (var (text, members) in groups)
        {
            var taken = members.Where(i => places[i].Outcome == VerificationOutcome.Exact).Select(i => passages[i].Span.Start).ToHashSet();
            var rest = members.Where(i => places[i].Outcome != VerificationOutcome.Exact).ToArray();
            var left = rest.Length == 0 ? [] : Left(search, text.Length, text.Sha256, taken);
            var named = left.Take(VerificationFinding.MaxFound).ToArray();
            for (var i = 0; i < rest.Length && left.Length > 0; i++)
            {
                places[rest[i]] = left.Length == rest.Length ? (VerificationOutcome.Moved, [left[i]]) : (VerificationOutcome.Ambiguous, named);
            }
        }

        return new PassagePlaces(places);
    }

    private static int[] Left(DigestSearch search, int length, Digest digest, HashSet<int> taken)
    {
        int[] free = [.. search.FoundFree(length, digest).Where(start => !taken.Contains(start))];
        return free.Length > 0 ? free : [.. search.Found(length, digest).Where(start => !taken.Contains(start))];
    }
}
