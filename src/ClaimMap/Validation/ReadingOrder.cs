using ClaimMap.Indexing;

namespace ClaimMap.Validation;

/// <summary>Puts claims into the document's order: by their first anchor, longer spans first, then as they stand in the files.</summary>
internal static class ReadingOrder
{
    /// <summary>The claims and where they lead, both in order; <paramref name="nodes"/> learns the claims' new places.</summary>
    public static (Claim[] Claims, ClaimLinks Links) Apply(Claim[] claims, ClaimLinks links, NodeIndex nodes)
    {
        var keys = new Key[claims.Length];
        var isInOrder = true;
        for (int i = 0, anchor = 0; i < claims.Length; anchor += claims[i].Anchors.Count, i++)
        {
            keys[i] = FirstAnchor(claims[i], links.Passages.AsSpan(anchor), i);
            isInOrder &= i == 0 || keys[i - 1].CompareTo(keys[i]) < 0;
        }

        if (isInOrder)
        {
            return (claims, links);
        }

        Array.Sort(keys);
        var ordered = new Claim[claims.Length];
        var places = new int[claims.Length];
        for (var i = 0; i < ordered.Length; i++)
        {
            ordered[i] = claims[keys[i].Index];
            places[keys[i].Index] = i;
            if (keys[i].Index != i)
            {
                nodes.Move(ordered[i].Id.Value, NodeKind.Claim, i);
            }
        }

        return (ordered, new ClaimLinks(
            Reorder(links.Subjects, claims, keys, static c => c.About.Count),
            Reorder(links.Passages, claims, keys, static c => c.Anchors.Count),
            Array.ConvertAll(links.From, claim => places[claim]),
            Array.ConvertAll(links.To, claim => places[claim])));
    }

    private static Key FirstAnchor(Claim claim, ReadOnlySpan<int> passages, int index)
    {
        var first = new Key(int.MaxValue, 0, 0, index);
        for (var i = 0; i < claim.Anchors.Count; i++)
        {
            var key = new Key(passages[i], claim.Anchors[i].Span.Start, -claim.Anchors[i].Span.Length, index);
            first = key.CompareTo(first) < 0 ? key : first;
        }

        return first;
    }

    private static int[] Reorder(int[] values, Claim[] claims, Key[] keys, Func<Claim, int> countOf)
    {
        var starts = new int[claims.Length];
        for (int i = 0, start = 0; i < starts.Length; start += countOf(claims[i]), i++)
        {
            starts[i] = start;
        }

        var ordered = new int[values.Length];
        var next = 0;
        foreach (var key in keys)
        {
            var count = countOf(claims[key.Index]);
            values.AsSpan(starts[key.Index], count).CopyTo(ordered.AsSpan(next));
            next += count;
        }

        return ordered;
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
