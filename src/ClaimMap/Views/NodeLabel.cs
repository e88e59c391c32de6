namespace ClaimMap;

/// <summary>Says in words what an id stands for.</summary>
internal static class NodeLabel
{
    /// <summary>What is said of a claim that is attributed to no one.</summary>
    public const string Unspecified = "nobody in particular";

    /// <summary>The name of anything that a claim can be about or a text can name; the id's own text for the rest.</summary>
    public static string Of(ClaimGraph graph, NodeId node) => graph.Names.Of(node);

    public static string Of(ClaimGraph graph, ActorId actor) => graph.Actors[actor].Name;

    public static string Of(ClaimGraph graph, AttributionSource source) => source.Match(actor => Of(graph, actor), group => group, () => Unspecified);

    public static string Of(ClaimGraph graph, ValueList<AttributionSource> sources) => string.Join(" and ", sources.Select(s => Of(graph, s)));
}
