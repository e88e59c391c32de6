namespace ClaimMap.Comparison.Agreement;

/// <summary>Numbers for what readers call claims: equal numbers, equal labels.</summary>
internal static class NominalLabels
{
    /// <summary>Returns a number for tag and mode together, small enough to be a bit of an <see cref="int"/>.</summary>
    public static int OfLabel(ReadingLabel label) => label.Mode is { } mode ? (int)ClaimTag.AuthorOpinion + (int)mode : (int)label.Tag;

    /// <summary>Returns a number for the set of labels that a reader gives in each passage without disposition.</summary>
    public static int?[] OfPassages(ClaimGraph graph, Reader reader) =>
        [.. graph.Passages.Where(p => p.Disposition is null).Select(p => (int?)SetIn(graph, p.Id, reader))];

    /// <summary>Returns a number for a label's set of sources; the author's own voice is the empty one.</summary>
    /// <param name="label">The label.</param>
    /// <param name="numbers">The numbers given so far, the same for both readers.</param>
    public static int OfSources(ReadingLabel label, Dictionary<string, int> numbers)
    {
        var key = string.Join('\n', label.Sources.Select(Key).Distinct().Order(StringComparer.Ordinal));
        if (!numbers.TryGetValue(key, out var number))
        {
            number = numbers.Count;
            numbers.Add(key, number);
        }

        return number;
    }

    private static int SetIn(ClaimGraph graph, PassageId passage, Reader reader)
    {
        var set = 0;
        foreach (var claim in graph.Claims.In(passage))
        {
            if (claim.LabelBy(reader) is { } label)
            {
                set |= 1 << OfLabel(label);
            }
        }

        return set;
    }

    private static string Key(AttributionSource source) =>
        source.Match(static actor => $"actor {actor}", static group => $"group {group}", static () => "unspecified");
}
