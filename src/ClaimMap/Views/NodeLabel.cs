namespace ClaimMap;

/// <summary>Says in words what an id stands for.</summary>
internal static class NodeLabel
{
    /// <summary>What is said of a claim that is attributed to no one.</summary>
    public const string Unspecified = "nobody in particular";

    /// <summary>The name of anything that a claim can be about or a text can name; the id's own text for the rest.</summary>
    public static string Of(ClaimGraph graph, NodeId node) => node.Kind switch
    {
        NodeKind.Actor => graph.Actors[new ActorId(node.Value)].Name,
        NodeKind.Place => graph.Places[new PlaceId(node.Value)].Name,
        NodeKind.Event => graph.Events[new EventId(node.Value)].Name,
        NodeKind.Ceasefire => graph.Ceasefires[new CeasefireId(node.Value)].Name,
        NodeKind.Resolution => graph.Resolutions[new ResolutionId(node.Value)].Symbol,
        NodeKind.Instrument => graph.Instruments[new InstrumentId(node.Value)].Name,
        NodeKind.Term => Kebab.Of(graph.Terms[new TermId(node.Value)].Kind),
        _ => node.Value,
    };

    public static string Of(ClaimGraph graph, ActorId actor) => graph.Actors[actor].Name;

    public static string Of(ClaimGraph graph, AttributionSource source) => source.Match(actor => Of(graph, actor), group => group, () => Unspecified);

    public static string Of(ClaimGraph graph, ValueList<AttributionSource> sources) => string.Join(" and ", sources.Select(s => Of(graph, s)));
}
