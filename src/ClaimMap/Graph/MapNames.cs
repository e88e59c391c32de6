using ClaimMap.Model;

namespace ClaimMap.Graph;

/// <summary>What the ids of a map stand for; a record that is shown without its map shows the ids themselves.</summary>
internal sealed class MapNames
{
    /// <summary>What is said of a claim that is attributed to no one.</summary>
    public const string Unspecified = "nobody in particular";

    private readonly MapRecords? _records;
    private readonly NodeTable? _nodes;
    private readonly bool _hasIds;

    public MapNames(MapRecords records, NodeTable nodes)
        : this(records, nodes, hasIds: false)
    {
    }

    private MapNames(MapRecords? records, NodeTable? nodes, bool hasIds)
    {
        _records = records;
        _nodes = nodes;
        _hasIds = hasIds;
    }

    /// <summary>Gets the names of no map.</summary>
    public static MapNames None { get; } = new(null, null, hasIds: false);

    /// <summary>Gets the same names, each with its id behind it, and groups in quotation marks.</summary>
    public MapNames WithIds => field ??= new MapNames(_records, _nodes, hasIds: true);

    /// <summary>What a node is called, or what it is in a few words: a claim's statement, a section's label, a source's title.</summary>
    /// <returns>The name; the id's own text where the map has no such node.</returns>
    public string Of(NodeId node)
    {
        var at = _nodes?.Find(node) ?? -1;
        if (at < 0)
        {
            return node.Value;
        }

        var name = node.Kind switch
        {
            NodeKind.Claim => _records!.Claims[at].Statement,
            NodeKind.Relation => $"{_records!.Relations[at].From} {Kebab.Of(_records.Relations[at].Kind)} {_records.Relations[at].To}",
            NodeKind.Actor => _records!.Actors[at].Name,
            NodeKind.Place => _records!.Places[at].Name,
            NodeKind.Event => _records!.Events[at].Name,
            NodeKind.Ceasefire => _records!.Ceasefires[at].Name,
            NodeKind.Term => Kebab.Of(_records!.Terms[at].Kind),
            NodeKind.Resolution => _records!.Resolutions[at].Symbol,
            NodeKind.Instrument => _records!.Instruments[at].Name,
            NodeKind.Reference => _records!.References[at].Label,
            NodeKind.Source => _records!.Sources[at].Title,
            NodeKind.Section => _records!.Sections[at].Label,
            _ => Kebab.Of(_records!.Passages[at].Kind),
        };

        // Claims and actors are what most ids stand for; others say what they are.
        return _hasIds ? $"{name} ({(node.Kind is NodeKind.Claim or NodeKind.Actor ? node.Value : node)})" : name;
    }

    public string Of(AttributionSource source) =>
        source.Match(actor => Of(actor), group => _hasIds ? $"\"{group}\" (a group)" : group, static () => Unspecified);

    public string Of(ValueList<AttributionSource> sources) => string.Join(" and ", sources.AsSpan().ToArray().Select(Of));
}
