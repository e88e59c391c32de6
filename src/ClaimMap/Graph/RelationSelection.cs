using System.Collections;
using System.Diagnostics;
using ClaimMap.Graph;

namespace ClaimMap;

/// <summary>Relations of a graph, by kind and then by the position in the document of the claim at the other end.</summary>
/// <remarks>Two are equal when they hold the same relations of the same graph; <c>default</c> is empty.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial struct RelationSelection : IReadOnlyList<Relation>, IEquatable<RelationSelection>
{
    private readonly Relation[]? _relations;
    private readonly MapNames? _names;

    internal RelationSelection(Relation[] relations, MapNames names)
    {
        _relations = relations;
        _names = names;
    }

    /// <summary>Gets the number of relations.</summary>
    public int Count => _relations?.Length ?? 0;

    /// <summary>Gets the relation at <paramref name="index"/>, counted from zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative or not below <see cref="Count"/>.</exception>
    public Relation this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return _relations![index];
        }
    }

    /// <summary>Returns whether two selections hold the same relations of the same graph.</summary>
    public static bool operator ==(RelationSelection left, RelationSelection right) => left.Equals(right);

    /// <summary>Returns whether two selections differ.</summary>
    public static bool operator !=(RelationSelection left, RelationSelection right) => !left.Equals(right);

    /// <inheritdoc />
    public IEnumerator<Relation> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    /// <summary>Returns how many relations there are, and the first.</summary>
    public override string ToString() => Listing.Of(this.Select(r => r.ToString()), Count);

    /// <inheritdoc />
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc />
    public bool Equals(RelationSelection other) =>
        ReferenceEquals(_names, other._names) && _relations.AsSpan().SequenceEqual(other._relations);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is RelationSelection other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(_names, Count);
}
