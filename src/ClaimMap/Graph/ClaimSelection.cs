using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using ClaimMap.Graph;

namespace ClaimMap;

/// <summary>Claims of a graph, in the document's order: by their first anchor, longer spans first.</summary>
/// <typeparam name="TClaim">The type of the claims.</typeparam>
/// <remarks>
/// Two selections are equal when they hold the same claims of the same graph; compare those of different graphs with
/// <see cref="Enumerable.SequenceEqual{T}(IEnumerable{T}, IEnumerable{T})"/>. <c>default</c> is empty.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial struct ClaimSelection<TClaim> : IReadOnlyList<TClaim>, IEquatable<ClaimSelection<TClaim>>
    where TClaim : Claim
{
    private readonly ClaimIndex? _index;

    // Ascending, which is the document's order.
    private readonly int[]? _ordinals;

    internal ClaimSelection(ClaimIndex index, int[] ordinals)
    {
        _index = index;
        _ordinals = ordinals;
    }

    /// <summary>Gets the number of claims.</summary>
    public int Count => _ordinals?.Length ?? 0;

    /// <summary>Gets the claim at <paramref name="index"/>, counted from zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative or not below <see cref="Count"/>.</exception>
    public TClaim this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return (TClaim)_index!.Claims[_ordinals![index]];
        }
    }

    /// <summary>Gets the claim with an id.</summary>
    /// <exception cref="KeyNotFoundException">It is not among these claims.</exception>
    public TClaim this[ClaimId id] => TryGet(id, out var claim)
        ? claim
        : throw new KeyNotFoundException($"There is no claim '{id}' among these.");

    /// <summary>Returns whether two selections hold the same claims of the same graph.</summary>
    public static bool operator ==(ClaimSelection<TClaim> left, ClaimSelection<TClaim> right) => left.Equals(right);

    /// <summary>Returns whether two selections differ.</summary>
    public static bool operator !=(ClaimSelection<TClaim> left, ClaimSelection<TClaim> right) => !left.Equals(right);

    /// <summary>Gets the claim with an id, if it is among these.</summary>
    public bool TryGet(ClaimId id, [NotNullWhen(true)] out TClaim? claim)
    {
        claim = _index?.Nodes.Find(id) is >= 0 and var ordinal && Array.BinarySearch(_ordinals!, ordinal) >= 0 ? (TClaim)_index.Claims[ordinal] : null;
        return claim is not null;
    }

    /// <summary>Returns those that an actor, event, term, resolution, instrument, topic or place is part of, in any role.</summary>
    /// <returns>The claims; none where nothing of the map has that id.</returns>
    public ClaimSelection<TClaim> About(NodeId subject) => Narrow(_index?.About(subject));

    /// <summary>Returns those that an actor or, on request, what it is part of or its parts are part of, in any role.</summary>
    public ClaimSelection<TClaim> About(ActorId subject, ActorScope scope) => Narrow(_index?.About(subject, scope));

    /// <summary>Returns those with an anchor in a section.</summary>
    public ClaimSelection<TClaim> In(SectionId section) => Narrow(_index?.In(section));

    /// <summary>Returns those with an anchor in a passage.</summary>
    public ClaimSelection<TClaim> In(PassageId passage) => Narrow(_index?.In(passage));

    /// <summary>Returns those with an anchor in a passage that a claim has an anchor in, without that claim.</summary>
    public ClaimSelection<TClaim> SharingPassageWith(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return Narrow(_index?.SharingPassageWith(claim));
    }

    /// <summary>
    /// Returns those that the document attributes to an actor: allegations that name it among their sources and, for the document's author
    /// (<see cref="Document.AuthorActor"/>), facts and opinions.
    /// </summary>
    public ClaimSelection<TClaim> By(ActorId actor) => Narrow(_index?.By(actor));

    /// <summary>Returns those that <see cref="By(ActorId)"/> finds for an actor or, on request, to what it is part of or to its parts.</summary>
    public ClaimSelection<TClaim> By(ActorId actor, ActorScope scope) => Narrow(_index?.By(actor, scope));

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

    /// <summary>Returns how many claims there are, and the first ids.</summary>
    public override string ToString() => Listing.Of(this.Select(c => c.Id.Value), Count);

    /// <inheritdoc />
    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<TClaim>)this).GetEnumerator();

    /// <inheritdoc />
    public bool Equals(ClaimSelection<TClaim> other) => ReferenceEquals(_index, other._index) && _ordinals.AsSpan().SequenceEqual(other._ordinals);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is ClaimSelection<TClaim> other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(_index, Count);

    // What is in both, each ascending.
    private ClaimSelection<TClaim> Narrow(int[]? found)
    {
        if (_index is null || found is null)
        {
            return default;
        }

        if (_ordinals!.Length == _index.All.Length)
        {
            return new ClaimSelection<TClaim>(_index, found);
        }

        var common = new List<int>(Math.Min(_ordinals.Length, found.Length));
        for (int i = 0, j = 0; i < _ordinals.Length && j < found.Length;)
        {
            var order = _ordinals[i].CompareTo(found[j]);
            if (order == 0)
            {
                common.Add(found[j]);
            }

            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return new ClaimSelection<TClaim>(_index, [.. common]);
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
