using System.Collections;
using ClaimMap.Indexing;
using ClaimMap.Views.Notebooks;

namespace ClaimMap;

/// <summary>Nodes of a graph, by kind and then in the order of their kind; each stands once.</summary>
/// <remarks>A view that allocates nothing. Two are equal when they are the same view of the same graph; <c>default</c> is empty.</remarks>
[TypeFormatterSource(typeof(HtmlFormatterSource))]
public readonly struct NodeSelection : IReadOnlyList<NodeId>, IEquatable<NodeSelection>, INotebookView
{
    private readonly NeighbourIndex? _index;
    private readonly int[]? _keys;
    private readonly int _start;

    internal NodeSelection(NeighbourIndex index, int[] keys, int start, int count)
    {
        _index = index;
        _keys = keys;
        _start = start;
        Count = count;
    }

    /// <summary>Gets the number of nodes.</summary>
    public int Count { get; }

    /// <summary>Gets the id of the node at <paramref name="index"/>, counted from zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative or not below <see cref="Count"/>.</exception>
    public NodeId this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return _index!.IdOf(_keys![_start + index]);
        }
    }

    /// <summary>Returns whether two selections are the same view of the same graph.</summary>
    public static bool operator ==(NodeSelection left, NodeSelection right) => left.Equals(right);

    /// <summary>Returns whether two selections are different views.</summary>
    public static bool operator !=(NodeSelection left, NodeSelection right) => !left.Equals(right);

    /// <inheritdoc />
    public IEnumerator<NodeId> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    /// <inheritdoc />
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc />
    public bool Equals(NodeSelection other) =>
        ReferenceEquals(_index, other._index) && ReferenceEquals(_keys, other._keys) && _start == other._start && Count == other.Count;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is NodeSelection other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(_index, _start, Count);

    /// <summary>Returns the nodes as a table, the first 50 of them, in HTML, as notebooks show it: a fragment with inline styles and without scripts, in which text stands as text.</summary>
    public string ToHtml() => Fragment.Of(RecordTables.Of(this, _index?.Names));
}
