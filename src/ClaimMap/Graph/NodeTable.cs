namespace ClaimMap.Graph;

/// <summary>Where every id of a map leads: the kind of its record and the record's index among those of its kind.</summary>
/// <remarks>One table for all kinds, made when it is first asked: ids are unique across them.</remarks>
internal sealed class NodeTable
{
    private readonly INode[][] _kinds;
    private readonly Lazy<Dictionary<string, Entry>> _nodes;

    public NodeTable(MapContent content)
    {
        Terms = TermsOf(content);
        _kinds =
        [
            content.Sections.Items, content.Passages.Items, content.Claims.Items, content.Relations.Items, content.Actors.Items, content.Places.Items,
            content.Events.Items, content.Accords.Items, Terms, content.Resolutions.Items, content.Instruments.Items, content.Topics.Items,
            content.References.Items, content.Sources.Items,
        ];
        _nodes = new(Entries);
    }

    /// <summary>The terms of all accords.</summary>
    public AccordTerm[] Terms { get; }

    /// <summary>Every record with an id, kind by kind.</summary>
    public IEnumerable<INode> Records => _kinds.SelectMany(kind => kind);

    /// <summary>The node with an id, of whatever kind.</summary>
    public NodeId? Find(string id) => _nodes.Value.TryGetValue(id, out var node) ? node.Record.Node : null;

    /// <summary>The index of a record among those of its kind, or -1.</summary>
    public int Find(NodeId id) => EntryOf(id)?.Index ?? -1;

    /// <summary>The record of a node, or null.</summary>
    public INode? RecordOf(NodeId id) => EntryOf(id)?.Record;

    private Entry? EntryOf(NodeId id) => _nodes.Value.TryGetValue(id.Value, out var node) && node.Record.Node == id ? node : null;

    private Dictionary<string, Entry> Entries()
    {
        var nodes = new Dictionary<string, Entry>(StringComparer.Ordinal);
        foreach (var kind in _kinds)
        {
            for (var i = 0; i < kind.Length; i++)
            {
                nodes.Add(kind[i].Node.Value, new Entry(kind[i], i));
            }
        }

        return nodes;
    }

    private static AccordTerm[] TermsOf(MapContent content)
    {
        var terms = new List<AccordTerm>();
        foreach (var accord in content.Accords)
        {
            terms.AddRange(accord.Terms.AsSpan());
        }

        return [.. terms];
    }

    private sealed record Entry(INode Record, int Index);
}
