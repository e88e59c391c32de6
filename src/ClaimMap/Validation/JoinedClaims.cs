using System.Numerics;
using ClaimMap.Indexing;

namespace ClaimMap.Validation;

/// <summary>Which relation was the first to join two claims in a way: open addressing, at most half full.</summary>
internal sealed class JoinedClaims
{
    private readonly DraftList<Relation> _relations;
    private readonly ClaimLinks _links;

    // A relation's number plus one; 0 for an empty slot.
    private readonly int[] _slots;

    public JoinedClaims(DraftList<Relation> relations, ClaimLinks links)
    {
        _relations = relations;
        _links = links;
        _slots = new int[BitOperations.RoundUpToPowerOf2((uint)(relations.Count + 1) * 2)];
    }

    /// <summary>Adds a relation whose ends are known, and answers the number of an earlier one that says the same, or -1.</summary>
    public int Add(int relation)
    {
        var kind = _relations.Records[relation].Kind;
        var (from, to) = (_links.From[relation], _links.To[relation]);
        // The framework's hash differs from one process to the next: nobody can make relations collide.
        for (var slot = HashCode.Combine(kind, from, to) & (_slots.Length - 1); ; slot = (slot + 1) & (_slots.Length - 1))
        {
            var other = _slots[slot] - 1;
            if (other < 0)
            {
                _slots[slot] = relation + 1;
                return -1;
            }

            if (_links.From[other] == from && _links.To[other] == to && _relations.Records[other].Kind == kind)
            {
                return other;
            }
        }
    }
}
