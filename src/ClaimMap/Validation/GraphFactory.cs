using ClaimMap.Indexing;

namespace ClaimMap.Validation;

/// <summary>Freezes records that every rule has passed into a graph.</summary>
internal static class GraphFactory
{
    public static ClaimGraph Create(MapDraft draft, NodeIndex nodes)
    {
        var passages = Records(draft.Passages);
        var ceasefires = Records(draft.Ceasefires);
        var records = new MapRecords(
            draft.Document!.Value.Record,
            Records(draft.Sections),
            passages,
            InReadingOrder(Records(draft.Claims), nodes),
            Records(draft.Relations),
            Records(draft.Mentions),
            Records(draft.Actors),
            Records(draft.Places),
            Records(draft.Events),
            ceasefires,
            [.. ceasefires.SelectMany(c => c.Terms)],
            Records(draft.Resolutions),
            Records(draft.Instruments),
            Records(draft.References),
            Records(draft.Sources));
        return new ClaimGraph(records, nodes);
    }

    private static T[] Records<T>(List<Draft<T>> drafts)
    {
        var records = new T[drafts.Count];
        for (var i = 0; i < records.Length; i++)
        {
            records[i] = drafts[i].Record;
        }

        return records;
    }

    private static Claim[] InReadingOrder(Claim[] claims, NodeIndex nodes)
    {
        var keys = new (int Passage, int Start, int Length, int Index)[claims.Length];
        var isInOrder = true;
        for (var i = 0; i < claims.Length; i++)
        {
            keys[i] = FirstAnchor(claims[i], nodes, i);
            isInOrder &= i == 0 || keys[i - 1].CompareTo(keys[i]) < 0;
        }

        if (isInOrder)
        {
            return claims;
        }

        Array.Sort(keys);
        var ordered = new Claim[claims.Length];
        for (var i = 0; i < ordered.Length; i++)
        {
            ordered[i] = claims[keys[i].Index];
            nodes.Move(ordered[i].Id.Value, NodeKind.Claim, i);
        }

        return ordered;
    }

    // Of two claims that begin together the longer span comes first; the last part keeps files' order among equals.
    private static (int Passage, int Start, int Length, int Index) FirstAnchor(Claim claim, NodeIndex nodes, int index)
    {
        var first = (Passage: int.MaxValue, Start: 0, Length: 0, Index: index);
        foreach (var anchor in claim.Anchors)
        {
            var key = (nodes.Find(NodeKind.Passage, anchor.Passage.Value), anchor.Span.Start, -anchor.Span.Length, index);
            if (key.CompareTo(first) < 0)
            {
                first = key;
            }
        }

        return first;
    }
}
