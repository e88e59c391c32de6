using System.Collections;
using ClaimMap.Indexing;
using ClaimMap.Views.Notebooks;

namespace ClaimMap;

/// <summary>Relations of a graph, by kind and then by the place in the document of the claim at the other end.</summary>
/// <remarks>A view that allocates nothing. Two are equal when they are the same view of the same graph; <c>default</c> is empty.</remarks>
[TypeFormatterSource(typeof(HtmlFormatterSource))]
public readonly struct RelationSelection : IReadOnlyList<Relation>, IEquatable<RelationSelection>, INotebookView
{
    private readonly ClaimIndexes? _indexes;
    private readonly int[]? _ordinals;
    private readonly int _start;

    internal RelationSelection(ClaimIndexes indexes, int[] ordinals, int start, int count)
    {
        _indexes = indexes;
        _ordinals = ordinals;
        _start = start;
        Count = count;
    }

    /// <summary>Gets the number of relations.</summary>
    public int Count { get; }

    /// <summary>Gets the relation at <paramref name="index"/>, counted from zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative or not below <see cref="Count"/>.</exception>
    public Relation this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return _indexes!.Relations[_ordinals![_start + index]];
        }
    }

    /// <summary>Returns whether two selections are the same view of the same graph.</summary>
    public static bool operator ==(RelationSelection left, RelationSelection right) => left.Equals(right);

    /// <summary>Returns whether two selections are different views.</summary>
    public static bool operator !=(RelationSelection left, RelationSelection right) => !left.Equals(right);

    /// <inheritdoc />
    public IEnumerator<Relation> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    /// <inheritdoc />
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc />
    public bool Equals(RelationSelection other) =>
        ReferenceEquals(_indexes, other._indexes) && ReferenceEquals(_ordinals, other._ordinals) && _start == other._start && Count == other.Count;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is RelationSelection other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(_indexes, _start, Count);

    /// <summary>Returns the relations as a table, the first 50 of them, in HTML, as notebooks show it: a fragment with inline styles and without scripts, in which text stands as text.</summary>
    public string ToHtml() => Fragment.Of(Cards.Table(this, Count, _indexes?.Names ?? MapNames.None, Cards.Counted(Count, "relation")));
}
