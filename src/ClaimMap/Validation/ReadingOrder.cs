using ClaimMap.Indexing;

namespace ClaimMap.Validation;

/// <summary>Puts claims into the document's order: by their first anchor, longer spans first, then as they stand in the files.</summary>
internal static class ReadingOrder
{
    /// <summary>The claims and where they lead, both in order; <paramref name="nodes"/> learns the claims' new places.</summary>
    public static (Claim[] Claims, ClaimLinks Links) Apply(MapDraft draft, ClaimLinks links, NodeIndex nodes)
    {
        var claims = draft.Claims.Freeze();
        if (IsInOrder(draft.Claims.Named, links))
        {
            return (claims, links);
        }

        var order = Order(draft.Claims.Named, links, draft.Passages.Count);
        var places = new int[order.Length];
        for (var i = 0; i < order.Length; i++)
        {
            places[order[i]] = i;
            if (order[i] != i)
            {
                nodes.Move(draft.Claims.Ids[order[i]], NodeKind.Claim, i);
            }
        }

        return (Array.ConvertAll(order, claim => claims[claim]), links.Reorder(order, places));
    }

    private static bool IsInOrder(ReadOnlySpan<int> outlines, ClaimLinks links)
    {
        var before = new FirstAnchor(-1, 0, 0);
        for (var i = 0; !outlines.IsEmpty; i++)
        {
            var anchor = FirstAnchor.Of(ClaimOutline.Take(ref outlines), links.Passages(i));
            if (anchor.CompareTo(before) < 0)
            {
                return false;
            }

            before = anchor;
        }

        return true;
    }

    // The claims' present places in their new order. Passages have few claims each, so that time grows with the claims and no faster.
    private static int[] Order(ReadOnlySpan<int> outlines, ClaimLinks links, int passages)
    {
        var anchors = new FirstAnchor[links.Tags.Length];
        for (var i = 0; i < anchors.Length; i++)
        {
            anchors[i] = FirstAnchor.Of(ClaimOutline.Take(ref outlines), links.Passages(i));
        }

        return Adjacency.Group(
            passages,
            Array.ConvertAll(anchors, static a => a.Passage),
            (a, b) => anchors[a].CompareTo(anchors[b]) is not 0 and var order ? order : a.CompareTo(b)).Values;
    }

    private readonly record struct FirstAnchor(int Passage, int Start, int Length) : IComparable<FirstAnchor>
    {
        public static FirstAnchor Of(ClaimOutline claim, ReadOnlySpan<int> passages)
        {
            var first = new FirstAnchor(int.MaxValue, 0, 0);
            for (var i = 0; i < passages.Length; i++)
            {
                var (_, span) = claim.Anchor(i);
                var anchor = new FirstAnchor(passages[i], span.Start, span.Length);
                first = anchor.CompareTo(first) < 0 ? anchor : first;
            }

            return first;
        }

        public int CompareTo(FirstAnchor other) =>
            Passage != other.Passage ? Passage.CompareTo(other.Passage)
            : Start != other.Start ? Start.CompareTo(other.Start)
            : other.Length.CompareTo(Length);
    }
}
