using System.Security.Cryptography;
using System.Text;
using ClaimMap.Text;
using ClaimMap.Views.Tables;

namespace ClaimMap.Corpora.Tables;

/// <summary>A table of a corpus: a table of a map whose rows say which map they are of.</summary>
internal sealed record CorpusTable(string Name, IReadOnlyList<Column> Columns)
{
    /// <summary>The column by which the files are partitioned; it stands in the folder's name and not in the files.</summary>
    public const string Month = "month";

    private const int OwnColumns = 2;

    private static readonly Column[] Own = [new("map_id", ColumnType.Text), new("map_version", ColumnType.Text)];

    // What only a corpus has: a digest by which a map is known again, and a key for the same words in other maps.
    private static readonly Dictionary<string, Column> Added = new(StringComparer.Ordinal)
    {
        ["documents"] = new("map_sha256", ColumnType.Text),
        ["claims"] = new("words", ColumnType.Text),
    };

    private static readonly Dictionary<string, MapTable> MapTables = MapTable.All.ToDictionary(t => t.Name, StringComparer.Ordinal);

    /// <summary>The tables that are made of maps.</summary>
    public static IReadOnlyList<CorpusTable> OfMaps { get; } = [.. MapTable.All.Select(t => Of(t.Name, [.. t.Columns, .. Added.TryGetValue(t.Name, out var added) ? [added] : Array.Empty<Column>()]))];

    /// <summary>Who and what is the same in several maps.</summary>
    public static CorpusTable Identities { get; } = Of("identities", [new("kind", ColumnType.Text), new("id", ColumnType.Text), new("identity", ColumnType.Text)]);

    public static IReadOnlyList<CorpusTable> All { get; } = [.. OfMaps, Identities];

    /// <summary>A digest of all names and types: a corpus with another one is made anew.</summary>
    public static string Schema { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Concat(All.Select(t => $"{t.Name}({string.Join(",", t.Columns.Select(c => $"{c.Name} {c.Type}"))})\n")))))[..16];

    public static CorpusTable Named(string name) => All.First(t => t.Name == name);

    public int IndexOf(string column) => Enumerable.Range(0, Columns.Count).First(i => Columns[i].Name == column);

    /// <summary>The rows of a map.</summary>
    /// <param name="graph">The map.</param>
    /// <param name="digest">The digest of what it was read from.</param>
    public IEnumerable<object?[]> RowsOf(ClaimGraph graph, string digest)
    {
        // A map that declares no version still has one that changes with it.
        var (map, version) = (graph.Document.Id, graph.Document.DataVersion ?? $"sha256:{digest[..12]}");
        var statement = Name == "claims" ? IndexOf("statement") - OwnColumns : -1;
        foreach (var values in MapTables[Name].RowsOf(graph))
        {
            var row = new object?[Columns.Count];
            row[0] = map;
            row[1] = version;
            values.CopyTo(row, OwnColumns);
            if (statement >= 0)
            {
                // Worked out here and not in SQL: engines differ in what they take for a letter and its lower case.
                row[^1] = PlainWord.KeyOf((string)values[statement]!);
            }
            else if (Name == "documents")
            {
                row[^1] = digest;
            }

            yield return row;
        }
    }

    private static CorpusTable Of(string name, IEnumerable<Column> columns) => new(name, [.. Own, .. columns]);
}
