namespace ClaimMap;

/// <summary>A table of a map: its name, its columns and, from a map, its rows.</summary>
internal sealed record CsvTable(string Name, string[] Columns, Func<ClaimGraph, IEnumerable<string[]>> Rows)
{
    /// <summary>One row for each record.</summary>
    public static CsvTable Of<T>(string name, Func<ClaimGraph, IEnumerable<T>> records, params (string Name, Func<ClaimGraph, T, string?> Cell)[] columns) => new(
        name,
        [.. columns.Select(c => c.Name)],
        graph => records(graph).Select(record => columns.Select(c => c.Cell(graph, record) ?? "").ToArray()));
}
