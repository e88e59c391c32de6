using ClaimMap.Model;

namespace ClaimMap.Graph;

/// <summary>What the ids of a map stand for; a record that is shown without its map shows the ids themselves.</summary>
internal sealed class MapNames
{
    /// <summary>What is said of a claim that is attributed to no one.</summary>
    public const string Unspecified = "nobody in particular";

    private readonly MapRecords? _records;
    private readonly NodeTable? _nodes;

    public MapNames(MapRecords records, NodeTable nodes)
    {
        _records = records;
        _nodes = nodes;
    }

    private MapNames()
    {
    }

    /// <summary>Gets the names of no map.</summary>
    public static MapNames None { get; } = new();

    /// <summary>The name of anything that a claim can be about or a text can name; the id's own text for the rest.</summary>
    public string Of(NodeId node)
    {
        var at = _nodes?.Find(node) ?? -1;
        return at < 0
            ? node.Value
            : node.Kind switch
            {
                NodeKind.Actor => _records!.Actors[at].Name,
                NodeKind.Place => _records!.Places[at].Name,
                NodeKind.Event => _records!.Events[at].Name,
                NodeKind.Ceasefire => _records!.Ceasefires[at].Name,
                NodeKind.Resolution => _records!.Resolutions[at].Symbol,
                NodeKind.Instrument => _records!.Instruments[at].Name,
                NodeKind.Term => Kebab.Of(_records!.Terms[at].Kind),
                _ => node.Value,
            };
    }

    /// <summary>What a node is in a few words: its name, a claim's statement, a section's label, a source's title.</summary>
    public string Describe(NodeId node)
    {
        var at = _nodes?.Find(node) ?? -1;
        return at < 0
            ? ""
            : node.Kind switch
            {
                NodeKind.Claim => _records!.Claims[at].Statement,
                NodeKind.Relation => $"{_records!.Relations[at].From} {Kebab.Of(_records.Relations[at].Kind)} {_records.Relations[at].To}",
                NodeKind.Reference => _records!.References[at].Label,
                NodeKind.Source => _records!.Sources[at].Title,
                NodeKind.Section => _records!.Sections[at].Label,
                NodeKind.Passage => Kebab.Of(_records!.Passages[at].Kind),
                _ => Of(node),
            };
    }

    public string Of(AttributionSource source) => source.Match(actor => Of(actor), static group => group, static () => Unspecified);

    public string Of(ValueList<AttributionSource> sources) => string.Join(" and ", sources.AsSpan().ToArray().Select(Of));

    /// <summary>The name with the id behind it; of an actor the id alone, for others with what they are.</summary>
    public string WithId(NodeId node) => $"{Of(node)} ({(node.Kind == NodeKind.Actor ? node.Value : node)})";

    /// <summary>Who is said to make a claim, with ids; a group in the document's own words.</summary>
    public string WithIds(ValueList<AttributionSource> sources) => string.Join(
        " and ", sources.Select(s => s.Match(actor => WithId(actor), static group => $"\"{group}\" (a group)", static () => Unspecified)));
}
