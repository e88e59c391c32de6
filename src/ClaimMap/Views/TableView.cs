namespace ClaimMap;

/// <summary>Makes tables of what a query found, for a notebook or the console.</summary>
/// <example>
/// <code>
/// TableView.Of("Claims by section", graph.Sections)
///     .Column("Section", s => s.Label)
///     .Bar("Claims", s => graph.Claims.In(s.Id))
/// </code>
/// </example>
public static class TableView
{
    /// <summary>Begins a table without columns.</summary>
    /// <typeparam name="T">The type of the rows.</typeparam>
    /// <param name="caption">What it shows.</param>
    /// <param name="rows">Its rows; they are copied.</param>
    /// <exception cref="ArgumentException"><paramref name="caption"/> is blank.</exception>
    public static TableView<T> Of<T>(string caption, IEnumerable<T> rows)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(caption);
        ArgumentNullException.ThrowIfNull(rows);
        return new TableView<T>(caption, [.. rows], []);
    }
}
