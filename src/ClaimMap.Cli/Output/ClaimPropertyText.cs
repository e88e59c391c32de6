using ClaimMap.Model;
using ClaimMap.Views;

namespace ClaimMap.Cli.Output;

/// <summary>The value of one property, in words.</summary>
internal static class ClaimPropertyText
{
    public static string Of(ClaimGraph graph, Claim claim, ClaimProperty property) => property switch
    {
        ClaimProperty.Tag => string.Join(", ", new[] { Kebab.Of(claim.Tag), ClaimText.VoiceOf(graph, claim) }.OfType<string>()),
        ClaimProperty.Attribution => claim is AttributedAllegation ? ClaimText.VoiceOf(graph, claim)! : "none",
        ClaimProperty.Anchors => string.Join(", ", ClaimFields.Anchors.Of(claim, graph.Names)),
        ClaimProperty.About when claim.About.Count == 0 => "nothing",
        _ => string.Join("; ", ClaimFields.All.First(f => f.Name == Kebab.Of(property)).Of(claim, graph.Names.WithIds).DefaultIfEmpty("none")),
    };

    public static string Of(Relation relation, RelationProperty property) => property switch
    {
        RelationProperty.Kind => Kebab.Of(relation.Kind),
        RelationProperty.From => relation.From.Value,
        RelationProperty.To => relation.To.Value,
        _ => relation.Rationale,
    };
}
