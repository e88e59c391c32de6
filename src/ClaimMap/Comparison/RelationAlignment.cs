namespace ClaimMap.Comparison;

/// <summary>Which relations both maps have: of the same kind, from and to claims that are aligned.</summary>
internal sealed class RelationAlignment
{
    public RelationAlignment(ClaimGraph expected, ClaimGraph actual, ComparedMaps maps)
    {
        var (ordinalOfExpected, ordinalOfActual) = (OrdinalsOf(expected), OrdinalsOf(actual));
        var expectedOf = maps.Pairs.ToDictionary(p => maps.Actual(p.Actual).Id, p => maps.Expected(p.Expected).Id);
        var open = actual.Relations
            .Where(r => expectedOf.ContainsKey(r.From) && expectedOf.ContainsKey(r.To))
            .GroupBy(r => (r.Kind, expectedOf[r.From], expectedOf[r.To]))
            .ToDictionary(g => g.Key, g => new Queue<RelationId>(g.Select(r => r.Id)));
        var found = new HashSet<RelationId>();
        foreach (var relation in expected.Relations)
        {
            var isFound = open.TryGetValue((relation.Kind, relation.From, relation.To), out var same) && same.Count > 0;
            if (isFound)
            {
                found.Add(same!.Dequeue());
            }

            Expected.Add((relation, maps.UnitOfExpected(ordinalOfExpected[relation.From]), isFound));
        }

        foreach (var relation in actual.Relations)
        {
            Actual.Add((relation, maps.UnitOfActual(ordinalOfActual[relation.From]), found.Contains(relation.Id)));
        }
    }

    /// <summary>Gets the expected relations, the passage of the claim that each comes from, and whether the actual map has them.</summary>
    public List<(Relation Relation, int Unit, bool IsFound)> Expected { get; } = [];

    /// <summary>Gets the same for the actual relations.</summary>
    public List<(Relation Relation, int Unit, bool IsFound)> Actual { get; } = [];

    private static Dictionary<ClaimId, int> OrdinalsOf(ClaimGraph graph) =>
        graph.Claims.Select((c, i) => (c.Id, i)).ToDictionary(x => x.Id, x => x.i);
}
