using ClaimMap.Indexing;

namespace ClaimMap.Validation;

/// <summary>Freezes records that every rule has passed into a graph.</summary>
internal static class GraphFactory
{
    public static ClaimGraph Create(MapDraft draft, NodeIndex nodes, ClaimLinks links, Lazy<Digest> digest)
    {
        var passages = Records(draft.Passages);
        var (claims, linksInOrder) = ReadingOrder.Apply(Records(draft.Claims), links, nodes);
        var ceasefires = Records(draft.Ceasefires);
        var records = new MapRecords(
            draft.Document!.Value.Record,
            Records(draft.Sections),
            passages,
            claims,
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
        return new ClaimGraph(records, nodes, linksInOrder, digest);
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
}
