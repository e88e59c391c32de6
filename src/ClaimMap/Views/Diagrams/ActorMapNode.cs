namespace ClaimMap;

/// <summary>An actor of the map, a group that it only names, or nobody in particular.</summary>
/// <param name="Id">Kind and id, as in <c>actor:armenia</c>; <c>group:1</c> and so on; <c>unspecified</c>.</param>
/// <param name="Name">What it is called, as the data has it.</param>
/// <param name="Kind">The kind of actor, <c>unidentified-group</c> or <c>unspecified</c>.</param>
internal sealed record ActorMapNode(string Id, string Name, string Kind);
