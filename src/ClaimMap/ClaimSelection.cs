using System.Collections;
using System.Diagnostics.CodeAnalysis;
using ClaimMap.Indexing;
using ClaimMap.Views.Notebooks;

namespace ClaimMap;

/// <summary>Claims of a graph, in the document's order: by their first anchor, longer spans first.</summary>
/// <typeparam name="TClaim">The type of the claims.</typeparam>
/// <remarks>
/// A view onto the graph's indexes: making one for a query on <see cref="ClaimGraph.Claims"/>,
/// <see cref="ClaimGraph.Facts"/>, <see cref="ClaimGraph.Allegations"/> or <see cref="ClaimGraph.Opinions"/> takes constant
/// time and allocates nothing, and so does <c>foreach</c>. A query on the result of another one allocates one array at the most.
/// Two selections are equal when they are the same view of the same graph; compare contents with
/// <see cref="Enumerable.SequenceEqual{T}(IEnumerable{T}, IEnumerable{T})"/>. <c>default</c> is empty.
/// </remarks>
[TypeFormatterSource(typeof(HtmlFormatterSource))]
public readonly struct ClaimSelection<TClaim> : IReadOnlyList<TClaim>, IEquatable<ClaimSelection<TClaim>>, INotebookView
    where TClaim : Claim
{
    private readonly ClaimIndexes? _indexes;
    private readonly int[]? _ordinals;
    private readonly int _start;
    private readonly ClaimSet _set;

    internal ClaimSelection(ClaimIndexes indexes, ClaimSet set, int[] ordinals, int start, int count)
    {
        _indexes = indexes;
        _set = set;
        _ordinals = ordinals;
        _start = start;
        Count = count;
    }

    /// <summary>Gets the number of claims.</summary>
    public int Count { get; }

    /// <summary>Gets the claim at <paramref name="index"/>, counted from zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative or not below <see cref="Count"/>.</exception>
    public TClaim this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return (TClaim)_indexes!.Claims[_ordinals![_start + index]];
        }
    }

    /// <summary>Gets the claim with an id.</summary>
    /// <exception cref="KeyNotFoundException">It is not among these claims.</exception>
    public TClaim this[ClaimId id] => TryGet(id, out var claim)
        ? claim
        : throw new KeyNotFoundException($"There is no claim '{id}' among these.");

    /// <summary>Returns whether two selections are the same view of the same graph.</summary>
    public static bool operator ==(ClaimSelection<TClaim> left, ClaimSelection<TClaim> right) => left.Equals(right);

    /// <summary>Returns whether two selections are different views.</summary>
    public static bool operator !=(ClaimSelection<TClaim> left, ClaimSelection<TClaim> right) => !left.Equals(right);

    /// <summary>Gets the claim with an id, if it is among these.</summary>
    public bool TryGet(ClaimId id, [NotNullWhen(true)] out TClaim? claim)
    {
        claim = null;
        var ordinal = _indexes?.Nodes.Find(NodeKind.Claim, id.Value) ?? -1;
        if (ordinal >= 0 && (_set != ClaimSet.Some || Ordinals.BinarySearch(ordinal) >= 0))
        {
            claim = _indexes!.Claims[ordinal] as TClaim;
        }

        return claim is not null;
    }

    /// <summary>Returns those that an actor, event, term, resolution, instrument or place is part of, in any role.</summary>
    /// <returns>The claims; none where nothing of the map has that id.</returns>
    public ClaimSelection<TClaim> About(NodeId subject) => _indexes is null ? default : Narrow(_indexes.About, _indexes.SubjectKey(subject));

    /// <summary>Returns those with an anchor in a section.</summary>
    public ClaimSelection<TClaim> In(SectionId section) =>
        _indexes is null ? default : Narrow(_indexes.Sections, _indexes.Nodes.Find(NodeKind.Section, section.Value));

    /// <summary>Returns those with an anchor in a passage.</summary>
    public ClaimSelection<TClaim> In(PassageId passage) =>
        _indexes is null ? default : Narrow(_indexes.Passages, _indexes.Nodes.Find(NodeKind.Passage, passage.Value));

    /// <summary>Returns those that the document attributes to an actor: allegations that name it among their sources.</summary>
    public ClaimSelection<TClaim> By(ActorId actor) =>
        _indexes is null ? default : Narrow(_indexes.By, _indexes.Nodes.Find(NodeKind.Actor, actor.Value));

    /// <summary>Returns those that the document attributes to an actor or, on request, to what it is part of or to its parts.</summary>
    /// <remarks>Takes time and one array in proportion to the claims found, except for <see cref="ActorScope.Itself"/>.</remarks>
    public ClaimSelection<TClaim> By(ActorId actor, ActorScope scope)
    {
        if (scope == ActorScope.Itself || _indexes is null)
        {
            return By(actor);
        }

        var found = new SortedSet<int>();
        foreach (var key in _indexes.Family(_indexes.Nodes.Find(NodeKind.Actor, actor.Value), scope))
        {
            found.UnionWith(Narrow(_indexes.By, key).Ordinals.ToArray());
        }

        int[] ordinals = [.. found];
        return new ClaimSelection<TClaim>(_indexes, ClaimSet.Some, ordinals, 0, ordinals.Length);
    }

    /// <summary>Returns an enumerator that allocates nothing.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <inheritdoc />
    IEnumerator<TClaim> IEnumerable<TClaim>.GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    /// <inheritdoc />
    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<TClaim>)this).GetEnumerator();

    /// <inheritdoc />
    public bool Equals(ClaimSelection<TClaim> other) =>
        ReferenceEquals(_indexes, other._indexes) && ReferenceEquals(_ordinals, other._ordinals) && _start == other._start && Count == other.Count;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is ClaimSelection<TClaim> other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(_indexes, _start, Count);

    /// <summary>Returns the claims as a table, the first 50 of them, in HTML, as notebooks show it: a fragment with inline styles and without scripts, in which text stands as text.</summary>
    public string ToHtml() => Fragment.Of(RecordTables.Of(this, _indexes?.Names));

    private ReadOnlySpan<int> Ordinals => _ordinals.AsSpan(_start, Count);

    private ClaimSelection<TClaim> Narrow(ClaimAdjacency adjacency, int key)
    {
        if (_set != ClaimSet.Some)
        {
            var (start, count) = adjacency[_set].Of(key);
            return new ClaimSelection<TClaim>(_indexes!, ClaimSet.Some, adjacency[_set].Values, start, count);
        }

        var common = Intersection(Ordinals, adjacency[ClaimSet.All].Run(key));
        return new ClaimSelection<TClaim>(_indexes!, ClaimSet.Some, common, 0, common.Length);
    }

    private static int[] Intersection(ReadOnlySpan<int> left, ReadOnlySpan<int> right)
    {
        var common = new List<int>(Math.Min(left.Length, right.Length));
        for (int l = 0, r = 0; l < left.Length && r < right.Length;)
        {
            var order = left[l].CompareTo(right[r]);
            if (order == 0)
            {
                common.Add(left[l]);
            }

            l += order <= 0 ? 1 : 0;
            r += order >= 0 ? 1 : 0;
        }

        return [.. common];
    }

    /// <summary>Goes through the claims of a selection in order.</summary>
    public struct Enumerator
    {
        private readonly ClaimSelection<TClaim> _selection;
        private int _index;

        internal Enumerator(ClaimSelection<TClaim> selection)
        {
            _selection = selection;
            _index = -1;
        }

        /// <summary>Gets the claim it stands at.</summary>
        public readonly TClaim Current => _selection[_index];

        /// <summary>Goes to the next claim, if there is one.</summary>
        public bool MoveNext() => ++_index < _selection.Count;
    }
}
