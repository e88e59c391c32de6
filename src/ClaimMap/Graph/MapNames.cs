using ClaimMap.Model;

namespace ClaimMap.Graph;

/// <summary>What the ids of a map stand for; a record that is shown without its map shows the ids themselves.</summary>
internal sealed class MapNames
{
    /// <summary>What is said of a claim that is attributed to no one.</summary>
    public const string Unspecified = "nobody in particular";

    private readonly MapContent? _content;
    private readonly NodeTable? _nodes;
    private readonly bool _hasIds;

    public MapNames(MapContent content, NodeTable nodes)
        : this(content, nodes, hasIds: false)
    {
    }

    private MapNames(MapContent? content, NodeTable? nodes, bool hasIds)
    {
        _content = content;
        _nodes = nodes;
        _hasIds = hasIds;
    }

    /// <summary>Gets the names of no map.</summary>
    public static MapNames None { get; } = new(null, null, hasIds: false);

    /// <summary>Gets the same names, each with its id behind it, and groups in quotation marks.</summary>
    public MapNames WithIds => field ??= new MapNames(_content, _nodes, hasIds: true);

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
            NodeKind.Claim => _content!.Claims[at].Statement,
            NodeKind.Relation => $"{_content!.Relations[at].From} {Kebab.Of(_content.Relations[at].Kind)} {_content.Relations[at].To}",
            NodeKind.Actor => _content!.Actors[at].Name,
            NodeKind.Place => _content!.Places[at].Name,
            NodeKind.Event => _content!.Events[at].Name,
            NodeKind.Accord => _content!.Accords[at].Name,
            NodeKind.Term => _nodes!.Terms[at] is var term && term.KindLabel is { } label ? label : Kebab.Of(_nodes!.Terms[at].Kind),
            NodeKind.Resolution => _content!.Resolutions[at].Title,
            NodeKind.Instrument => _content!.Instruments[at].Name,
            NodeKind.Topic => _content!.Topics[at].Name,
            NodeKind.Reference => _content!.References[at].Label,
            NodeKind.Source => _content!.Sources[at].Title,
            NodeKind.Section => _content!.Sections[at].Label,
            _ => Kebab.Of(_content!.Passages[at].Kind),
        };

        // Claims and actors are what most ids stand for; others say what they are.
        return _hasIds ? $"{name} ({(node.Kind is NodeKind.Claim or NodeKind.Actor ? node.Value : node)})" : name;
    }

    public string Of(AttributionSource source) =>
        source.Match(actor => Of(actor), group => _hasIds ? $"\"{group}\" (a group)" : group, static () => Unspecified);

    public string Of(ValueList<AttributionSource> sources) => string.Join(" and ", sources.AsSpan().ToArray().Select(Of));
}
