using ClaimMap.Model;

namespace ClaimMap.Views.Diagrams;

/// <summary>What stands in the box of a claim: whose it is, its statement, its condition.</summary>
internal static class ClaimLabel
{
    public static string Of(ClaimGraph graph, Claim claim)
    {
        var voice = claim.Match(
            _ => "Asserted",
            allegation => $"{graph.Names.Of(allegation.Attribution.Sources)} {Kebab.Of(allegation.Attribution.Cue)}",
            opinion => $"Opinion, {Kebab.Of(opinion.Mode)}");
        return $"{voice}: {claim.Statement}{(claim.Condition is { } condition ? $" (condition: {condition})" : "")}";
    }

    /// <summary>Whether any relation leads to or from a claim.</summary>
    public static bool IsRelated(ClaimGraph graph, Claim claim) =>
        graph.RelationsOf(claim.Id, RelationDirection.Incoming).Count > 0 || graph.RelationsOf(claim.Id, RelationDirection.Outgoing).Count > 0;
}
