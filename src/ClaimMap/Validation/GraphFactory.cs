using ClaimMap.Indexing;

namespace ClaimMap.Validation;

/// <summary>Freezes records that every rule has passed into a graph.</summary>
internal static class GraphFactory
{
    public static ClaimGraph Create(MapDraft draft, NodeIndex nodes, ClaimLinks links, Lazy<Digest> digest)
    {
        var (claims, linksInOrder) = ReadingOrder.Apply(draft, links, nodes);
        var ceasefires = draft.Ceasefires.Freeze();
        var records = new MapRecords(
            draft.Document!.Value.Record,
            draft.Sections.Freeze(),
            draft.Passages.Freeze(),
            claims,
            draft.Relations.Freeze(),
            draft.Mentions.Freeze(),
            draft.Actors.Freeze(),
            draft.Places.Freeze(),
            draft.Events.Freeze(),
            ceasefires,
            [.. ceasefires.SelectMany(c => c.Terms)],
            draft.Resolutions.Freeze(),
            draft.Instruments.Freeze(),
            draft.References.Freeze(),
            draft.Sources.Freeze());
        return new ClaimGraph(records, nodes, linksInOrder, digest);
    }
}
