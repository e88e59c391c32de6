using ClaimMap.Views;
using ClaimMap.Views.Tables;

namespace ClaimMap;

/// <summary>Writes a map as CSV tables, one for each kind of record and one for each list that records hold.</summary>
/// <remarks>
/// As RFC 4180 has it, with a first row of column names, except that rows end with LF, as in everything ClaimMap writes, and that semicolons or tabs may stand for the commas.
/// What a spreadsheet would take for a formula gets an apostrophe before it, and so does an apostrophe that stands there: at the beginning of a cell and,
/// for those who open the file with another separator, behind each comma, semicolon, tab and line break in it. Taking one away gives the text back. The items of a list stand in one cell, with <c>; </c> between them. U+0000 becomes U+FFFD. Offsets count Unicode code points. Equal graphs give equal text.
/// </remarks>
public static class Csv
{
    /// <summary>Gets the names of the tables, which name their files too.</summary>
    public static ValueList<string> Tables { get; } = [.. MapTable.All.Select(t => t.Name)];

    /// <summary>Returns one table.</summary>
    /// <param name="graph">The map.</param>
    /// <param name="table">One of <see cref="Tables"/>.</param>
    /// <param name="options">What the table is like; null for commas without a byte order mark.</param>
    /// <exception cref="ArgumentException">There is no such table.</exception>
    public static string Format(ClaimGraph graph, string table, CsvOptions? options = null) => ViewText.Of(writer => Write(graph, table, writer, options));

    /// <summary>Writes one table, row by row.</summary>
    /// <param name="graph">The map.</param>
    /// <param name="table">One of <see cref="Tables"/>.</param>
    /// <param name="writer">Where it goes.</param>
    /// <param name="options">What the table is like; null for commas without a byte order mark.</param>
    /// <exception cref="ArgumentException">There is no such table.</exception>
    public static void Write(ClaimGraph graph, string table, TextWriter writer, CsvOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(writer);
        var found = MapTable.Named(table);
        options ??= new CsvOptions();
        writer.Write(options.ByteOrderMark ? "\uFEFF" : "");
        CsvRow.Write(writer, options.Delimiter, [.. found.Columns.Select(c => c.Name)]);
        foreach (var row in found.RowsOf(graph))
        {
            CsvRow.Write(writer, options.Delimiter, row);
        }
    }
}
