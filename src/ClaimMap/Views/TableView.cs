using ClaimMap.Views.Notebooks;
using ClaimMap.Views.Pictures;

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

/// <summary>A table of what a query found: rows and the columns that say what is shown of each.</summary>
/// <typeparam name="T">The type of the rows.</typeparam>
/// <remarks>
/// Immutable: each call that adds a column returns another table. What a column shows is worked out when the table is written.
/// Names of enum values are written as in data files, with spaces; whole numbers as they are and others with two decimals, in the invariant culture.
/// </remarks>
[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed class TableView<T> : INotebookView
{
    private readonly string _caption;
    private readonly T[] _rows;
    private readonly (string Heading, Func<T[], Cell[]> CellsOf)[] _columns;

    internal TableView(string caption, T[] rows, (string Heading, Func<T[], Cell[]> CellsOf)[] columns)
    {
        _caption = caption;
        _rows = rows;
        _columns = columns;
    }

    /// <summary>Adds a column.</summary>
    /// <param name="heading">What stands above it.</param>
    /// <param name="value">What it shows of a row; null for an empty cell.</param>
    public TableView<T> Column(string heading, Func<T, object?> value)
    {
        ArgumentNullException.ThrowIfNull(heading);
        ArgumentNullException.ThrowIfNull(value);
        return With(heading, rows => Array.ConvertAll(rows, row => Plain.Of(value(row))));
    }

    /// <summary>Adds a column of bars, as long as there are claims, divided into facts, allegations and opinions.</summary>
    /// <param name="heading">What stands above it.</param>
    /// <param name="claims">The claims that a row's bar stands for.</param>
    public TableView<T> Bar(string heading, Func<T, IEnumerable<Claim>> claims)
    {
        ArgumentNullException.ThrowIfNull(heading);
        ArgumentNullException.ThrowIfNull(claims);
        return With(heading, rows =>
        {
            var counts = Array.ConvertAll(rows, row => TagCounts.Of(claims(row)));
            var longest = counts.Select(c => c.Total).DefaultIfEmpty().Max();
            return Array.ConvertAll(counts, count => (Cell)new TagBar(count, longest));
        });
    }

    /// <summary>Returns the table in HTML, as notebooks show it: a fragment with inline styles and without scripts, in which text stands as text.</summary>
    /// <remarks>Only the first 50 rows are shown; the last line says how many are left out.</remarks>
    public string ToHtml() => Fragment.Of(ToGrid());

    /// <summary>Returns the table as text for the console, every row on a line of its own, with LF line ends.</summary>
    /// <remarks>A bar has a letter for each claim: <c>f</c> for a fact, <c>a</c> for an allegation, <c>o</c> for an opinion; beyond 30, one for several.</remarks>
    public override string ToString() => ToGrid().ToText();

    private TableView<T> With(string heading, Func<T[], Cell[]> cellsOf) => new(_caption, _rows, [.. _columns, (heading, cellsOf)]);

    private Grid ToGrid()
    {
        var columns = Array.ConvertAll(_columns, c => c.CellsOf(_rows));
        return new Grid(_caption, Array.ConvertAll(_columns, c => c.Heading), [.. _rows.Select((_, row) => Array.ConvertAll(columns, cells => cells[row]))]);
    }
}
