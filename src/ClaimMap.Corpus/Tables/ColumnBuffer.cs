using ClaimMap.Views.Tables;
using Parquet;
using Parquet.Schema;

namespace ClaimMap.Corpora.Tables;

/// <summary>The values of one column until they are written as part of a row group.</summary>
internal abstract class ColumnBuffer
{
    private protected ColumnBuffer(Field field) => Field = field;

    /// <summary>The column as Parquet describes it.</summary>
    public Field Field { get; }

    public abstract void Add(object? value);

    /// <summary>Writes the values and forgets them.</summary>
    public abstract Task WriteAsync(ParquetRowGroupWriter group);

    public static ColumnBuffer Of(Column column) => column.Type switch
    {
        ColumnType.Number => new NumberBuffer(column.Name),
        ColumnType.Flag => new FlagBuffer(column.Name),
        ColumnType.Date => new DateBuffer(column.Name),
        ColumnType.List => new ListBuffer(column.Name),
        _ => new TextBuffer(column.Name),
    };

    // No database takes U+0000 in text.
    private protected static string Clean(string text) => text.Replace('\0', '\uFFFD');

    private sealed class TextBuffer(string name) : ColumnBuffer(new DataField(name, typeof(string), isNullable: true))
    {
        private readonly List<string?> _values = [];

        public override void Add(object? value) => _values.Add(value is string text ? Clean(text) : null);

        public override async Task WriteAsync(ParquetRowGroupWriter group)
        {
            await group.WriteAsync((DataField)Field, _values!);
            _values.Clear();
        }
    }

    private sealed class NumberBuffer(string name) : ColumnBuffer(new DataField(name, typeof(int), isNullable: true))
    {
        private readonly List<int?> _values = [];

        public override void Add(object? value) => _values.Add((int?)value);

        public override async Task WriteAsync(ParquetRowGroupWriter group)
        {
            await group.WriteAsync<int>((DataField)Field, _values.ToArray());
            _values.Clear();
        }
    }

    private sealed class FlagBuffer(string name) : ColumnBuffer(new DataField(name, typeof(bool), isNullable: false))
    {
        private readonly List<bool> _values = [];

        public override void Add(object? value) => _values.Add((bool)value!);

        public override async Task WriteAsync(ParquetRowGroupWriter group)
        {
            await group.WriteAsync<bool>((DataField)Field, _values.ToArray());
            _values.Clear();
        }
    }

    private sealed class DateBuffer(string name) : ColumnBuffer(new DataField(name, typeof(DateOnly), isNullable: true))
    {
        private readonly List<DateOnly?> _values = [];

        public override void Add(object? value) => _values.Add((DateOnly?)value);

        public override async Task WriteAsync(ParquetRowGroupWriter group)
        {
            await group.WriteAsync<DateOnly>((DataField)Field, _values.ToArray());
            _values.Clear();
        }
    }

    private sealed class ListBuffer(string name) : ColumnBuffer(new ListField(name, new DataField("element", typeof(string), isNullable: false)))
    {
        // Of the list itself, which Parquet lets be missing: there is one, and it has an item or none.
        private const int Empty = 1;
        private const int Item = 2;

        private readonly List<ReadOnlyMemory<char>> _values = [];
        private readonly List<int> _definitions = [];
        private readonly List<int> _repetitions = [];

        public override void Add(object? value)
        {
            var count = 0;
            foreach (var text in (IEnumerable<string>)value!)
            {
                _values.Add(Clean(text).AsMemory());
                _definitions.Add(Item);
                _repetitions.Add(count++ == 0 ? 0 : 1);
            }

            if (count == 0)
            {
                _definitions.Add(Empty);
                _repetitions.Add(0);
            }
        }

        public override async Task WriteAsync(ParquetRowGroupWriter group)
        {
            await group.WriteAllPartsAsync<ReadOnlyMemory<char>>((DataField)((ListField)Field).Item, _values.ToArray(), _definitions.ToArray(), _repetitions.ToArray(), CancellationToken.None);
            _values.Clear();
            _definitions.Clear();
            _repetitions.Clear();
        }
    }
}
