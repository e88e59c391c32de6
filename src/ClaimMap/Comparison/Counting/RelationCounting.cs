using ClaimMap.Model;

namespace ClaimMap.Comparison.Counting;

/// <summary>Which links both sides have: from and to claims that are paired; those of the same kind first.</summary>
internal sealed class RelationCounting
{
    private static readonly string[] Order = Kebab.NamesOf(typeof(RelationKind));

    public RelationCounting(ComparedSets sets, FigureMaking figures)
    {
        var expected = Links(sets.ExpectedSet, static i => i);
        var actual = Links(sets.ActualSet, sets.ExpectedOf);
        (Expected, Actual) = (expected.Count, actual.Count);
        var same = new int[expected.Count];
        Array.Fill(same, -1);
        var found = new bool[actual.Count];
        Match(expected, actual, same, found, static l => new LinkKey(l.FromExpected, l.ToExpected, l.Relation.Kind));
        Match(expected, actual, same, found, static l => new LinkKey(l.FromExpected, l.ToExpected, null));

        var (links, kinds) = (new RetrievalCounts(), new CountsByLabel());
        for (var i = 0; i < expected.Count; i++)
        {
            var (kind, unit) = (Kebab.Of(expected[i].Relation.Kind), sets.UnitOfExpected(expected[i].From));
            links.AddExpected(unit);
            kinds.AddExpected(kind, unit);
            if (same[i] >= 0)
            {
                links.AddFound(unit);
                if (actual[same[i]].Relation.Kind == expected[i].Relation.Kind)
                {
                    kinds.AddFound(kind, unit);
                }
            }
        }

        foreach (var link in actual)
        {
            links.AddActual(sets.UnitOfActual(link.From));
            kinds.AddActual(Kebab.Of(link.Relation.Kind), sets.UnitOfActual(link.From));
        }

        int[] shared = [.. Enumerable.Range(0, same.Length).Where(i => same[i] >= 0)];
        string?[] ofExpected = [.. shared.Select(i => Kebab.Of(expected[i].Relation.Kind))];
        string?[] ofActual = [.. shared.Select(i => Kebab.Of(actual[same[i]].Relation.Kind))];
        Report = new RelationComparison(
            figures.Measure(links),
            kinds.Measure(Order, figures),
            figures.Agreement(ofExpected, ofActual, [.. shared.Select(i => sets.UnitOfExpected(expected[i].From))]),
            ComparisonRun.Confusion(ofExpected, ofActual, Order),
            [.. Enumerable.Range(0, same.Length).Where(i => same[i] < 0).Select(i => expected[i].Relation)],
            [.. Enumerable.Range(0, found.Length).Where(i => !found[i]).Select(i => actual[i].Relation)]);
    }

    /// <summary>Gets how many relations there are between compared claims of the expected side.</summary>
    public int Expected { get; }

    /// <summary>Gets how many of the actual side.</summary>
    public int Actual { get; }

    public RelationComparison Report { get; }

    private static List<Link> Links(ClaimSet set, Func<int, int> expectedOf)
    {
        var ordinals = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < set.Claims.Count; i++)
        {
            ordinals.TryAdd(set.Claims[i].Id, i);
        }

        var links = new List<Link>();
        foreach (var relation in set.Relations)
        {
            if (ordinals.TryGetValue(relation.From, out var from) && ordinals.TryGetValue(relation.To, out var to))
            {
                links.Add(new Link(relation, from, expectedOf(from), expectedOf(to)));
            }
        }

        return links;
    }

    private static void Match(List<Link> expected, List<Link> actual, int[] same, bool[] found, Func<Link, LinkKey> key)
    {
        var open = Enumerable.Range(0, actual.Count).Where(i => !found[i] && actual[i].FromExpected >= 0 && actual[i].ToExpected >= 0)
            .GroupBy(i => key(actual[i])).ToDictionary(static g => g.Key, static g => new Queue<int>(g));
        for (var i = 0; i < expected.Count; i++)
        {
            if (same[i] < 0 && open.TryGetValue(key(expected[i]), out var twins) && twins.TryDequeue(out var twin))
            {
                same[i] = twin;
                found[twin] = true;
            }
        }
    }

    private sealed record Link(ComparedRelation Relation, int From, int FromExpected, int ToExpected);

    private sealed record LinkKey(int From, int To, RelationKind? Kind);
}
