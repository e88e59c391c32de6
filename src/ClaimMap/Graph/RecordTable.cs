using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using ClaimMap.Graph;

namespace ClaimMap;

/// <summary>The records of one kind, in the order of the document or, where it gives none, of the data file.</summary>
/// <typeparam name="TId">The type of their ids.</typeparam>
/// <typeparam name="TRecord">The type of the records.</typeparam>
/// <remarks>Looking a record up takes constant time and allocates nothing.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial class RecordTable<TId, TRecord> : IReadOnlyList<TRecord>
    where TId : struct, INodeId
    where TRecord : class
{
    private readonly TRecord[] _records;
    private readonly NodeTable _index;
    private readonly MapNames _names;

    internal RecordTable(TRecord[] records, NodeTable index, MapNames names)
    {
        _records = records;
        _index = index;
        _names = names;
    }

    /// <summary>Gets the number of records.</summary>
    public int Count => _records.Length;

    /// <summary>Gets the record at <paramref name="index"/>, counted from zero.</summary>
    /// <exception cref="IndexOutOfRangeException"><paramref name="index"/> is negative or not below <see cref="Count"/>.</exception>
    public TRecord this[int index] => _records[index];

    /// <summary>Gets the record with an id.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public TRecord this[TId id] => TryGet(id, out var record)
        ? record
        : throw new KeyNotFoundException($"The map declares no {id.ToNodeId()}.");

    /// <summary>Gets the record with an id, if there is one.</summary>
    public bool TryGet(TId id, [NotNullWhen(true)] out TRecord? record)
    {
        var index = _index.Find(id.ToNodeId());
        record = index < 0 ? null : _records[index];
        return record is not null;
    }

    /// <summary>Returns whether there is a record with an id.</summary>
    public bool Contains(TId id) => TryGet(id, out _);

    /// <summary>Returns the records as a span.</summary>
    public ReadOnlySpan<TRecord> AsSpan() => _records;

    /// <summary>Returns an enumerator over the records that allocates nothing.</summary>
    public ReadOnlySpan<TRecord>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    /// <inheritdoc />
    IEnumerator<TRecord> IEnumerable<TRecord>.GetEnumerator() => ((IEnumerable<TRecord>)_records).GetEnumerator();

    /// <summary>Returns how many records there are, and the first ids.</summary>
    public override string ToString() => Listing.Of(this.Select(r => ((INode)(object)r).Node.Value), Count);

    /// <inheritdoc />
    IEnumerator IEnumerable.GetEnumerator() => _records.GetEnumerator();
}
