namespace ClaimMap.Views.Tables;

/// <summary>A table of a map: its name, its columns and, from a map, its rows.</summary>
/// <remarks>Names are lower-case words joined by underscores and no reserved words of SQL, so that no engine asks for quotation marks.</remarks>
internal abstract class MapTable
{
    private protected MapTable(string name) => Name = name;

    /// <summary>Every table, what documents consist of first.</summary>
    public static IReadOnlyList<MapTable> All { get; } = [.. DocumentTables.All, .. ClaimTables.All, .. ThingTables.All];

    /// <summary>The table of a name.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static MapTable Named(string table) => All.FirstOrDefault(t => t.Name == table)
        ?? throw new ArgumentException($"There is no table '{table}'. There are: {string.Join(", ", All.Select(t => t.Name))}.", nameof(table));

    public string Name { get; }

    public abstract IReadOnlyList<Column> Columns { get; }

    /// <summary>The values of each row, one for each column: a string, an int, a bool, a <see cref="DateOnly"/>, strings for a list, or null.</summary>
    public abstract IEnumerable<object?[]> RowsOf(ClaimGraph graph);

    /// <summary>Begins a table with one row for each record.</summary>
    public static MapTable<T> Of<T>(string name, Func<ClaimGraph, IEnumerable<T>> records) => new(name, records);
}

/// <summary>A column of a table.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">What stands in it.</param>
internal sealed record Column(string Name, ColumnType Type);

/// <summary>What stands in a column.</summary>
internal enum ColumnType
{
    Text,
    Number,
    Flag,
    Date,

    /// <summary>Several texts; none is an empty list.</summary>
    List,
}

/// <summary>A table whose rows are made of records.</summary>
internal sealed class MapTable<T> : MapTable
{
    private readonly Func<ClaimGraph, IEnumerable<T>> _records;
    private readonly List<Column> _columns = [];
    private readonly List<Func<ClaimGraph, T, object?>> _values = [];

    public MapTable(string name, Func<ClaimGraph, IEnumerable<T>> records)
        : base(name) => _records = records;

    public override IReadOnlyList<Column> Columns => _columns;

    public override IEnumerable<object?[]> RowsOf(ClaimGraph graph) => _records(graph).Select(record =>
    {
        var row = new object?[_values.Count];
        for (var i = 0; i < row.Length; i++)
        {
            row[i] = _values[i](graph, record);
        }

        return row;
    });

    public MapTable<T> Text(string name, Func<ClaimGraph, T, string?> value) => With(name, ColumnType.Text, value);

    public MapTable<T> Number(string name, Func<ClaimGraph, T, int?> value) => With(name, ColumnType.Number, (graph, record) => value(graph, record));

    public MapTable<T> Flag(string name, Func<ClaimGraph, T, bool> value) => With(name, ColumnType.Flag, (graph, record) => value(graph, record));

    public MapTable<T> List(string name, Func<ClaimGraph, T, IEnumerable<string>> value) => With(name, ColumnType.List, value);

    /// <summary>A date in three columns: as it was written, and the first and the last day that can be meant.</summary>
    public MapTable<T> Time(string name, Func<ClaimGraph, T, Edtf?> value) =>
        Text(name, (graph, record) => value(graph, record)?.Text)
            .With($"{name}_earliest", ColumnType.Date, (graph, record) => value(graph, record)?.Earliest)
            .With($"{name}_latest", ColumnType.Date, (graph, record) => value(graph, record)?.Latest);

    /// <summary>A time, and behind its date what it rests on.</summary>
    public MapTable<T> Time(string name, Func<ClaimGraph, T, TimeReference?> value) =>
        Time(name, (graph, record) => value(graph, record)?.Date)
            .Text($"{name}_basis", (graph, record) => value(graph, record) is { } time ? Model.Kebab.Of(time.Basis) : null);

    private MapTable<T> With(string name, ColumnType type, Func<ClaimGraph, T, object?> value)
    {
        _columns.Add(new Column(name, type));
        _values.Add(value);
        return this;
    }
}
