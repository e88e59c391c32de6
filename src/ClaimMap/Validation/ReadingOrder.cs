using ClaimMap.Indexing;

namespace ClaimMap.Validation;

/// <summary>Puts claims into the document's order: by their first anchor, longer spans first, then as they stand in the files.</summary>
internal static class ReadingOrder
{
    /// <summary>The claims and where they lead, both in order; <paramref name="nodes"/> learns the claims' new places.</summary>
    public static (Claim[] Claims, ClaimLinks Links) Apply(Claim[] claims, ClaimLinks links, NodeIndex nodes)
    {
        if (IsInOrder(claims, links))
        {
            return (claims, links);
        }

        var keys = new Key[claims.Length];
        for (var i = 0; i < claims.Length; i++)
        {
            keys[i] = FirstAnchor(claims[i], links.Passages(i), i);
        }

        Array.Sort(keys);
        var order = Array.ConvertAll(keys, static key => key.Index);
        var ordered = Array.ConvertAll(order, claim => claims[claim]);
        var places = new int[claims.Length];
        for (var i = 0; i < order.Length; i++)
        {
            places[order[i]] = i;
            if (order[i] != i)
            {
                nodes.Move(ordered[i].Id.Value, NodeKind.Claim, i);
            }
        }

        return (ordered, links.Reorder(order, places));
    }

    private static bool IsInOrder(Claim[] claims, ClaimLinks links)
    {
        var before = new Key(-1, 0, 0, -1);
        for (var i = 0; i < claims.Length; i++)
        {
            var key = FirstAnchor(claims[i], links.Passages(i), i);
            if (key.CompareTo(before) < 0)
            {
                return false;
            }

            before = key;
        }

        return true;
    }

    private static Key FirstAnchor(Claim claim, ReadOnlySpan<int> passages, int index)
    {
        var first = new Key(int.MaxValue, 0, 0, index);
        for (var i = 0; i < passages.Length; i++)
        {
            var key = new Key(passages[i], claim.Anchors[i].Span.Start, -claim.Anchors[i].Span.Length, index);
            first = key.CompareTo(first) < 0 ? key : first;
        }

        return first;
    }

    private readonly record struct Key(int Passage, int Start, int NegativeLength, int Index) : IComparable<Key>
    {
        public int CompareTo(Key other) =>
            Passage != other.Passage ? Passage.CompareTo(other.Passage)
            : Start != other.Start ? Start.CompareTo(other.Start)
            : NegativeLength != other.NegativeLength ? NegativeLength.CompareTo(other.NegativeLength)
            : Index.CompareTo(other.Index);
    }
}
