using System.Numerics;
using ClaimMap.Indexing;

namespace ClaimMap.Validation;

/// <summary>Which relation was the first to join two claims in a way.</summary>
/// <remarks>
/// A claim's first relation is kept by the claim, which the next relation is likely to stand close to; what a claim has beyond
/// that lies in a table, open addressing, at most half full.
/// </remarks>
internal sealed class JoinedClaims
{
    private readonly ClaimLinks _links;

    // A relation's number plus one; 0 where there is none.
    private readonly int[] _first;
    private readonly int[] _slots;

    public JoinedClaims(int claims, ClaimLinks links)
    {
        _links = links;
        _first = new int[claims];
        _slots = new int[BitOperations.RoundUpToPowerOf2((uint)(links.Kinds.Length + 1) * 2)];
    }

    /// <summary>Adds a relation whose ends are known, and answers the number of an earlier one that says the same, or -1.</summary>
    public int Add(int relation)
    {
        var from = _links.From[relation];
        if (TryPlace(ref _first[from], relation, out var earlier))
        {
            return earlier;
        }

        // The framework's hash differs from one process to the next: nobody can make relations collide.
        var slot = HashCode.Combine(_links.Kinds[relation], from, _links.To[relation]) & (_slots.Length - 1);
        while (!TryPlace(ref _slots[slot], relation, out earlier))
        {
            slot = (slot + 1) & (_slots.Length - 1);
        }

        return earlier;
    }

    // Ends the search where nothing stands yet, or what says the same.
    private bool TryPlace(ref int slot, int relation, out int earlier)
    {
        earlier = slot - 1;
        if (earlier < 0)
        {
            slot = relation + 1;
            return true;
        }

        return _links.From[earlier] == _links.From[relation]
            && _links.To[earlier] == _links.To[relation]
            && _links.Kinds[earlier] == _links.Kinds[relation];
    }
}
