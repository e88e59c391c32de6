using System.Collections;
using System.Data.Common;
using System.Globalization;
using System.Numerics;

namespace ClaimMap;

/// <summary>The rows that a question to a corpus is answered with, read one after the other.</summary>
/// <remarks>They are read once: a second enumeration throws. Rows that are still wanted afterwards are kept by <c>ToList()</c>.</remarks>
public sealed class QueryResult : IEnumerable<QueryRow>, IDisposable
{
    private readonly DbCommand _command;
    private readonly DbDataReader _reader;
    private bool _isRead;

    internal QueryResult(DbCommand command, DbDataReader reader)
    {
        _command = command;
        _reader = reader;
        Columns = [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
    }

    /// <summary>Gets the names of the columns.</summary>
    public ValueList<string> Columns { get; }

    /// <summary>Returns the rows.</summary>
    /// <exception cref="InvalidOperationException">They have been read.</exception>
    /// <exception cref="CorpusQueryException">The engine could not go on.</exception>
    public IEnumerator<QueryRow> GetEnumerator()
    {
        if (_isRead)
        {
            throw new InvalidOperationException("The rows have been read; keep them with ToList().");
        }

        _isRead = true;
        return Rows().GetEnumerator();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Closes the answer.</summary>
    public void Dispose()
    {
        _reader.Dispose();
        _command.Dispose();
    }

    private IEnumerable<QueryRow> Rows()
    {
        using (this)
        {
            while (Corpora.Querying.Engine.Try(_reader.Read))
            {
                var values = new object?[Columns.Count];
                for (var i = 0; i < values.Length; i++)
                {
                    values[i] = Plain(_reader.IsDBNull(i) ? null : _reader.GetValue(i));
                }

                yield return new QueryRow(Columns, values);
            }
        }
    }

    // Engines count and sum in types of their own.
    private static object? Plain(object? value) => value switch
    {
        null or string or bool or long or double or decimal or DateOnly => value,
        BigInteger number when number >= long.MinValue && number <= long.MaxValue => (long)number,
        sbyte or byte or short or ushort or int or uint => Convert.ToInt64(value, CultureInfo.InvariantCulture),
        float number => (double)number,
        DateTime { TimeOfDay.Ticks: 0 } day => DateOnly.FromDateTime(day),
        DateTime time => time.ToString("s", CultureInfo.InvariantCulture),
        byte[] bytes => Convert.ToHexStringLower(bytes),
        IDictionary map => string.Join(", ", map.Keys.Cast<object>().Select(k => $"{Text(k)}: {Text(map[k])}")),
        ValueList<string> => value,
        IEnumerable list => list.Cast<object?>().Select(Text).ToValueList(),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    /// <summary>A value as text in the invariant culture.</summary>
    internal static string Text(object? value) => Plain(value) switch
    {
        null => "",
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        bool flag => flag ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        ValueList<string> list => string.Join("; ", list),
        var other => other.ToString() ?? "",
    };
}

/// <summary>A row of an answer.</summary>
/// <remarks>Equal when columns and values are.</remarks>
public sealed record QueryRow
{
    private readonly object?[] _values;

    internal QueryRow(ValueList<string> columns, object?[] values)
    {
        Columns = columns;
        _values = values;
    }

    /// <summary>Gets the names of the columns.</summary>
    public ValueList<string> Columns { get; }

    /// <summary>Gets the values: a string, a long, a double, a bool, a <see cref="DateOnly"/>, a decimal, a <see cref="ValueList{T}"/> of strings, or null; what else an engine has is a string.</summary>
    public ValueList<object?> Values => [.. _values];

    /// <summary>Gets the value in a column.</summary>
    /// <exception cref="KeyNotFoundException">There is no such column.</exception>
    public object? this[string column] => Columns.AsSpan().IndexOf(column) is >= 0 and var at
        ? _values[at]
        : throw new KeyNotFoundException($"There is no column '{column}'. There are: {string.Join(", ", Columns)}.");

    /// <summary>Whether the other row has equal columns and values.</summary>
    public bool Equals(QueryRow? other) => other is not null && Columns == other.Columns && _values.SequenceEqual(other._values);

    /// <summary>A hash of the values.</summary>
    public override int GetHashCode() => _values.Aggregate(0, HashCode.Combine);

    /// <summary>Returns names and values.</summary>
    public override string ToString() => string.Join(", ", Columns.Select((c, i) => $"{c}: {(_values[i] is { } value ? QueryResult.Text(value) : "null")}"));
}

/// <summary>Thrown where a corpus cannot answer: the SQL is wrong, a file is gone, or the engine is missing. The message says which.</summary>
public sealed class CorpusQueryException : Exception
{
    internal CorpusQueryException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
