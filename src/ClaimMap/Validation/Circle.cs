namespace ClaimMap.Validation;

/// <summary>Writes circles of ids so that a long one stays readable.</summary>
internal static class Circle
{
    private const int Shown = 8;

    /// <summary>The ids and the first one again; of a long circle the beginning and the last.</summary>
    /// <param name="count">How many ids are in the circle.</param>
    /// <param name="idAt">The id at a place in it; asked for no more ids than are written.</param>
    public static IEnumerable<string> Shorten(int count, Func<int, string> idAt) => count <= Shown
        ? [.. Enumerable.Range(0, count).Select(idAt), idAt(0)]
        : [.. Enumerable.Range(0, Shown - 1).Select(idAt), "...", idAt(count - 1), idAt(0)];
}
