using System.Collections;
using System.Diagnostics;
using ClaimMap.Graph;

namespace ClaimMap;

/// <summary>Nodes of a graph, by kind and then in the order of their kind; each stands once.</summary>
/// <remarks>Two are equal when they hold the same nodes of the same graph; <c>default</c> is empty.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial struct NodeSelection : IReadOnlyList<NodeId>, IEquatable<NodeSelection>
{
    private readonly NodeId[]? _nodes;
    private readonly MapNames? _names;

    internal NodeSelection(NodeId[] nodes, MapNames names)
    {
        _nodes = nodes;
        _names = names;
    }

    /// <summary>Gets the number of nodes.</summary>
    public int Count => _nodes?.Length ?? 0;

    /// <summary>Gets the id of the node at <paramref name="index"/>, counted from zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative or not below <see cref="Count"/>.</exception>
    public NodeId this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return _nodes![index];
        }
    }

    /// <summary>Returns whether two selections hold the same nodes of the same graph.</summary>
    public static bool operator ==(NodeSelection left, NodeSelection right) => left.Equals(right);

    /// <summary>Returns whether two selections differ.</summary>
    public static bool operator !=(NodeSelection left, NodeSelection right) => !left.Equals(right);

    /// <inheritdoc />
    public IEnumerator<NodeId> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    /// <summary>Returns how many nodes there are, and the first.</summary>
    public override string ToString() => Listing.Of(this.Select(n => n.ToString()), Count);

    /// <inheritdoc />
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc />
    public bool Equals(NodeSelection other) =>
        ReferenceEquals(_names, other._names) && _nodes.AsSpan().SequenceEqual(other._nodes);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is NodeSelection other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(_names, Count);
}
