namespace ClaimMap.Tests.Questions;

/// <summary>Writes what the shipped map answers in the words that a test compares.</summary>
internal static class Answer
{
    public static ClaimGraph Graph => Ceasefire2020.Graph;

    public static string[] Ids(IEnumerable<Claim> claims) => [.. claims.Select(c => c.Id.Value)];

    public static (string Source, string Statement)[] Sourced(IEnumerable<AttributedAllegation> allegations) =>
        [.. allegations.Select(a => (string.Join(" and ", a.Attribution.Sources.Select(Name)), a.Statement))];

    public static (string Condition, string Claim)[] Conditional(IEnumerable<Claim> claims) =>
        [.. claims.Where(c => c.Condition is not null).Select(c => (c.Condition!, c.Id.Value))];

    public static string[] Grounds(ClaimId claim) => Ids(Graph.Reachable(claim, RelationDirection.Incoming, RelationKind.Supports));

    public static string[] Consequences(ClaimId claim) => Ids(Graph.Reachable(claim, RelationDirection.Outgoing, RelationKind.Supports));

    public static bool Has(Claim claim, NodeId subject, AboutRole role) => claim.About.Contains(new About(subject, role));

    private static string Name(AttributionSource source) => source.Match(a => Graph.Actors[a].Name, g => g, () => "nobody in particular");
}
