namespace ClaimMap.Validation;

/// <summary>Writes circles of ids so that a long one stays readable.</summary>
internal static class Circle
{
    private const int Shown = 8;

    /// <summary>The ids and the first one again; of a long circle the beginning and the last.</summary>
    public static IEnumerable<string> Shorten(IReadOnlyList<string> ids) => ids.Count <= Shown
        ? [.. ids, ids[0]]
        : [.. ids.Take(Shown - 1), "...", ids[^1], ids[0]];
}
