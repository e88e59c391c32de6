using System.Globalization;

namespace ClaimMap.Cli.Output;

/// <summary>Says in words what an id stands for.</summary>
internal static class NodeNames
{
    /// <summary>Name and id of anything that a claim can be about.</summary>
    public static string Of(ClaimGraph graph, NodeId node) => node.Kind switch
    {
        NodeKind.Actor => Of(graph, new ActorId(node.Value)),
        NodeKind.Place => $"{graph.Places[new PlaceId(node.Value)].Name} ({node})",
        NodeKind.Event => $"{graph.Events[new EventId(node.Value)].Name} ({node})",
        NodeKind.Resolution => $"{graph.Resolutions[new ResolutionId(node.Value)].Symbol} ({node})",
        NodeKind.Instrument => $"{graph.Instruments[new InstrumentId(node.Value)].Name} ({node})",
        NodeKind.Term => $"{Kebab.Of(graph.Terms[new TermId(node.Value)].Kind)} ({node})",
        _ => node.ToString(),
    };

    public static string Of(ClaimGraph graph, ActorId actor) => $"{graph.Actors[actor].Name} ({actor})";

    public static string Of(ClaimGraph graph, AttributionSource source) =>
        source.Match(actor => Of(graph, actor), group => $"\"{group}\" (a group)", () => "nobody in particular");

    public static string Of(ClaimGraph graph, ValueList<AttributionSource> sources) => string.Join(" and ", sources.Select(s => Of(graph, s)));

    /// <summary>Passage and span, as in <c>p004 [0,17)</c>; no line is broken between the two.</summary>
    public static string Of(Anchor anchor) => string.Create(CultureInfo.InvariantCulture, $"{anchor.Passage}{Page.NoBreak}{anchor.Span}");
}
