using System.Security.Cryptography;
using System.Text;
using ClaimMap.Corpora.Tables;

namespace ClaimMap.Corpora.Building;

/// <summary>Writes the maps of a part, one file a table.</summary>
internal sealed class PartWriter : IDisposable
{
    private readonly CorpusFolder _folder;
    private readonly string _month;
    private readonly Dictionary<string, (FileStream Stream, TableFile File)> _open = new(StringComparer.Ordinal);
    private readonly PartKey _key = new();

    public PartWriter(CorpusFolder folder, string month)
    {
        _folder = folder;
        _month = month;
    }

    public int Maps { get; private set; }

    public void Add(ClaimGraph graph, string digest)
    {
        foreach (var table in CorpusTable.OfMaps)
        {
            foreach (var row in table.RowsOf(graph, digest))
            {
                FileOf(table).Add(row);
            }
        }

        _key.Add(graph.Document.Id, digest);
        Maps++;
    }

    public Part Finish()
    {
        var files = new SortedDictionary<string, PartFile>(StringComparer.Ordinal);
        foreach (var (table, (stream, file)) in _open)
        {
            file.Dispose();
            files.Add(table, _folder.Finish(stream, table, _month, file.Rows));
        }

        _open.Clear();
        return new Part { Month = _month, Key = _key.ToString(), Maps = Maps, Files = files };
    }

    // What was begun and not finished lies where nothing finds it.
    public void Dispose()
    {
        foreach (var (stream, _) in _open.Values)
        {
            stream.Dispose();
        }
    }

    private TableFile FileOf(CorpusTable table)
    {
        if (!_open.TryGetValue(table.Name, out var open))
        {
            var stream = _folder.Begin();
            _open.Add(table.Name, open = (stream, new TableFile(table.Columns, stream)));
        }

        return open.File;
    }
}

/// <summary>The digest by which a part is known again: of its maps' ids and of what they were read from.</summary>
internal sealed class PartKey
{
    private readonly StringBuilder _lines = new();

    public void Add(string id, string digest) => _lines.Append(id).Append(' ').Append(digest).Append('\n');

    public override string ToString() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(_lines.ToString())));
}
