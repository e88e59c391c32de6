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
}
