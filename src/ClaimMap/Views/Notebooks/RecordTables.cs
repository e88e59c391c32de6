using ClaimMap.Graph;
using ClaimMap.Model;
using ClaimMap.Views.Pictures;

namespace ClaimMap.Views.Notebooks;

/// <summary>Selections and lists as tables.</summary>
internal static class RecordTables
{
    public static Grid Of<TClaim>(ClaimSelection<TClaim> claims, MapNames? names)
        where TClaim : Claim
    {
        var counts = TagCounts.Of((IEnumerable<Claim>)claims);
        return Cards.Table(claims, claims.Count, names ?? MapNames.None, $"{Counted.Of(counts.Total, "claim")}{(counts.Total == 0 ? "" : ": ")}{counts.InWords()}");
    }

    public static Grid Of(NodeSelection nodes, MapNames names) => new(
        Counted.Of(nodes.Count, "node"),
        ["Id", "Kind", "What it is"],
        [.. nodes.Take(Grid.MostRows).Select(n => new Cell[] { new CodeCell(n.Value), Plain.Of(n.Kind), new LinesCell([names.Of(n)]) })],
        nodes.Count);

    public static Grid Of<T>(ValueList<T> items) => (object)items switch
    {
        IReadOnlyList<ComparedPair> pairs => ComparisonTables.Pairs(pairs),
        IReadOnlyList<Change<Claim>> changes => ComparisonTables.Pairs(
            changes.Select(c => (c.Old!, c.New!, (object?)string.Join(", ", c.Members.AsSpan().ToArray()))), changes.Count, "Old", "New", "Changed"),
        IReadOnlyList<Claim> claims => Cards.Table(claims, claims.Count, MapNames.None, $"{Counted.Of(claims.Count, "claim")}"),
        _ => Cards.Table(items.Cast<object?>(), items.Count, MapNames.None),
    };

    /// <summary>Writes the map, if there is one, and the diagnostics, if there are any.</summary>
    public static void Write(MarkupWriter markup, LoadResult result)
    {
        if (result.Graph is { } graph)
        {
            ClaimCards.Of(graph).Write(markup);
        }

        if (result.Diagnostics.Count > 0)
        {
            Of(result.Diagnostics).Write(markup);
        }
    }
}
