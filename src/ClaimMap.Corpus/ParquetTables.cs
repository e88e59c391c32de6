using ClaimMap.Corpora.Tables;
using ClaimMap.Views.Tables;

namespace ClaimMap;

/// <summary>Writes a map as Parquet files: the tables of <see cref="Csv"/>, typed.</summary>
/// <remarks>
/// Texts are strings, offsets and counts 32-bit integers, yes or no is a boolean, a day a date, and several ids or names are a list of strings.
/// U+0000 becomes U+FFFD. A table without rows is a file without rows. Equal graphs give equal bytes.
/// </remarks>
public static class ParquetTables
{
    /// <summary>Gets the names of the tables: those of <see cref="Csv.Tables"/>.</summary>
    public static ValueList<string> Tables => Csv.Tables;

    /// <summary>Writes one table.</summary>
    /// <param name="graph">The map.</param>
    /// <param name="table">One of <see cref="Tables"/>.</param>
    /// <param name="stream">Where it goes; stays open.</param>
    /// <exception cref="ArgumentException">There is no such table.</exception>
    public static void Write(ClaimGraph graph, string table, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(stream);
        var found = MapTable.Named(table);
        using var file = new TableFile(found.Columns, stream);
        foreach (var row in found.RowsOf(graph))
        {
            file.Add(row);
        }
    }
}
