using System.IO.Compression;
using ClaimMap.Views.Tables;
using Parquet;
using Parquet.Schema;

namespace ClaimMap.Corpora.Tables;

/// <summary>Writes rows into a Parquet file, a group of them at a time: memory does not grow with the file.</summary>
internal sealed class TableFile : IDisposable
{
    // What a build holds at once is the groups of all tables. DuckDB reads a group with one thread; much smaller ones compress badly.
    private const int GroupSize = 1 << 13;

    private readonly ColumnBuffer[] _columns;
    private readonly ParquetWriter _writer;
    private int _buffered;

    /// <summary>Begins a file.</summary>
    /// <param name="columns">Its columns.</param>
    /// <param name="stream">Where it goes; stays open.</param>
    public TableFile(IReadOnlyList<Column> columns, Stream stream)
    {
        _columns = [.. columns.Select(ColumnBuffer.Of)];
        // The library's own level makes files a third smaller and takes fifty times as long.
        var options = new ParquetOptions { CompressionMethod = CompressionMethod.Zstd, CompressionLevel = CompressionLevel.Optimal };
        _writer = Wait(ParquetWriter.CreateAsync(new ParquetSchema(_columns.Select(c => c.Field)), stream, options));
    }

    /// <summary>How many rows there are so far.</summary>
    public long Rows { get; private set; }

    /// <summary>Adds a row: a value for each column, as <see cref="MapTable.RowsOf"/> gives them.</summary>
    public void Add(object?[] row)
    {
        for (var i = 0; i < _columns.Length; i++)
        {
            _columns[i].Add(row[i]);
        }

        Rows++;
        if (++_buffered == GroupSize)
        {
            WriteGroup();
        }
    }

    /// <summary>Writes what is left, and the end of the file.</summary>
    public void Dispose()
    {
        if (_buffered > 0)
        {
            WriteGroup();
        }

        _writer.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }

    /// <summary>Reads a file again, row by row.</summary>
    public static IEnumerable<object?[]> Read(string path, IReadOnlyList<Column> columns)
    {
        using var stream = File.OpenRead(path);
        var reader = Wait(ParquetReader.CreateAsync(stream, new ParquetOptions { UseDateOnlyTypeForDates = true }));
        try
        {
            for (var group = 0; group < reader.RowGroupCount; group++)
            {
                using var rows = reader.OpenRowGroupReader(group);
                var values = columns.Select(c => Read(rows, reader.Schema, c)).ToArray();
                for (var row = 0; row < rows.RowCount; row++)
                {
                    yield return Array.ConvertAll(values, v => v[row]);
                }
            }
        }
        finally
        {
            reader.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }
    }

    private void WriteGroup()
    {
        using var group = _writer.CreateRowGroup();
        foreach (var column in _columns)
        {
            column.WriteAsync(group).GetAwaiter().GetResult();
        }

        group.CompleteValidate();
        _buffered = 0;
    }

    private static object?[] Read(ParquetRowGroupReader rows, ParquetSchema schema, Column column)
    {
        var field = schema.DataFields.First(f => f.Path.FirstPart == column.Name);
        var count = (int)rows.RowCount;
        switch (column.Type)
        {
            case ColumnType.Number:
                var numbers = new int?[count];
                Wait(rows.ReadAsync<int>(field, numbers.AsMemory()));
                return Array.ConvertAll(numbers, n => (object?)n);
            case ColumnType.Flag:
                var flags = new bool[count];
                Wait(rows.ReadAsync<bool>(field, flags.AsMemory()));
                return Array.ConvertAll(flags, f => (object?)f);
            case ColumnType.Date:
                var dates = new DateOnly?[count];
                Wait(rows.ReadAsync<DateOnly>(field, dates.AsMemory()));
                return Array.ConvertAll(dates, d => (object?)d);
            case ColumnType.List:
                return ReadLists(rows, field, count);
            default:
                var texts = new string?[count];
                Wait(rows.ReadAsync(field, texts.AsMemory()));
                return texts;
        }
    }

    private static object?[] ReadLists(ParquetRowGroupReader rows, DataField field, int count)
    {
        using var raw = (Parquet.Data.RawColumnData<ReadOnlyMemory<char>>)Wait(rows.ReadRawColumnDataBaseAsync(field));
        var lists = new List<string>[count];
        var (row, value) = (-1, 0);
        for (var i = 0; i < raw.RepetitionLevels.Length; i++)
        {
            if (raw.RepetitionLevels[i] == 0)
            {
                lists[++row] = [];
            }

            if (raw.DefinitionLevels[i] == field.MaxDefinitionLevel)
            {
                lists[row].Add(raw.Values[value++].ToString());
            }
        }

        return lists;
    }

    // Over files and memory nothing is ever waited for.
    private static T Wait<T>(Task<T> task) => task.GetAwaiter().GetResult();

    private static T Wait<T>(ValueTask<T> task) => task.AsTask().GetAwaiter().GetResult();

    private static void Wait(ValueTask task) => task.AsTask().GetAwaiter().GetResult();
}
