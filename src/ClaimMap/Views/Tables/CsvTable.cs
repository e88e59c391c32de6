using System.Globalization;

namespace ClaimMap.Views.Tables;

/// <summary>A table of a map: its name, its columns and, from a map, its rows.</summary>
internal sealed record CsvTable(string Name, string[] Columns, Func<ClaimGraph, IEnumerable<string[]>> Rows)
{
    /// <summary>One row for each record.</summary>
    public static CsvTable Of<T>(string name, Func<ClaimGraph, IEnumerable<T>> records, params (string Name, Func<ClaimGraph, T, string?> Cell)[] columns) => new(
        name,
        [.. columns.Select(c => c.Name)],
        graph => records(graph).Select(record => columns.Select(c => c.Cell(graph, record) ?? "").ToArray()));
}

/// <summary>Writes the cells of a CSV table.</summary>
internal static class CsvRow
{
    /// <summary>Writes one row, ended by LF.</summary>
    public static void Write(TextWriter writer, ReadOnlySpan<string> cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0)
            {
                writer.Write(',');
            }

            WriteCell(writer, cells[i]);
        }

        writer.Write('\n');
    }

    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Of(bool value) => value ? "true" : "false";

    /// <summary>Ids in one cell; no id holds a space.</summary>
    public static string Of<T>(ValueList<T> ids) => string.Join(' ', ids);

    private static void WriteCell(TextWriter writer, string cell)
    {
        var text = Harmless(cell).Replace('\0', '\uFFFD');
        if (text.AsSpan().ContainsAny("\",\r\n"))
        {
            writer.Write('"');
            writer.Write(text.Replace("\"", "\"\"", StringComparison.Ordinal));
            writer.Write('"');
        }
        else
        {
            writer.Write(text);
        }
    }

    // What spreadsheets take for the beginning of a formula, in full width too; and the apostrophe itself, so that one
    // taken away always gives the text back.
    private static string Harmless(string cell) =>
        cell.Length > 0 && cell[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '\'' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20' ? $"'{cell}" : cell;
}
