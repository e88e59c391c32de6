using ClaimMap.Model;

namespace ClaimMap.Graph;

/// <summary>All records of a map, each kind in its final order, found in order by every rule.</summary>
internal sealed record MapRecords(
    Document Document,
    Section[] Sections,
    Passage[] Passages,
    Claim[] Claims,
    Relation[] Relations,
    Mention[] Mentions,
    Actor[] Actors,
    Place[] Places,
    ReportedEvent[] Events,
    Ceasefire[] Ceasefires,
    Resolution[] Resolutions,
    Instrument[] Instruments,
    Reference[] References,
    Source[] Sources)
{
    /// <summary>The terms of all ceasefires.</summary>
    public CeasefireTerm[] Terms { get; } = TermsOf(Ceasefires);

    private static CeasefireTerm[] TermsOf(Ceasefire[] ceasefires)
    {
        var terms = new List<CeasefireTerm>();
        foreach (var ceasefire in ceasefires)
        {
            terms.AddRange(ceasefire.Terms.AsSpan());
        }

        return [.. terms];
    }
}

/// <summary>Where every id of a map leads: the kind of its record and the record's index among those of its kind.</summary>
/// <remarks>One table for all kinds, made when it is first asked: ids are unique across them.</remarks>
internal sealed class NodeTable
{
    private readonly Lazy<Dictionary<string, Entry>> _nodes;

    public NodeTable(MapRecords records) => _nodes = new(() => EntriesOf(records));

    /// <summary>The node with an id, of whatever kind.</summary>
    public NodeId? Find(string id) => _nodes.Value.TryGetValue(id, out var node) ? new NodeId(node.Kind, id) : null;

    /// <summary>The index of a record among those of its kind, or -1.</summary>
    public int Find(NodeId id) => _nodes.Value.TryGetValue(id.Value, out var node) && node.Kind == id.Kind ? node.Index : -1;

    private static Dictionary<string, Entry> EntriesOf(MapRecords records)
    {
        var nodes = new Dictionary<string, Entry>(StringComparer.Ordinal);
        INode[][] kinds =
        [
            records.Sections, records.Passages, records.Claims, records.Relations, records.Actors, records.Places, records.Events, records.Ceasefires,
            records.Terms, records.Resolutions, records.Instruments, records.References, records.Sources,
        ];
        foreach (var kind in kinds)
        {
            for (var i = 0; i < kind.Length; i++)
            {
                nodes.Add(kind[i].Node.Value, new Entry(kind[i].Node.Kind, i));
            }
        }

        return nodes;
    }

    private sealed record Entry(NodeKind Kind, int Index);
}
