using ClaimMap.Model;

namespace ClaimMap.Cli.Output;

/// <summary>The value of one property, in words.</summary>
internal static class ClaimPropertyText
{
    public static string Of(ClaimGraph graph, Claim claim, ClaimProperty property) => property switch
    {
        ClaimProperty.Tag => Kebab.Of(claim.Tag) + claim.Match(
            static _ => "",
            allegation => $", {ClaimText.VoiceOf(graph, allegation.Attribution)}",
            static opinion => $", mode: {Kebab.Of(opinion.Mode)}"),
        ClaimProperty.Mode => claim is AuthorOpinion opinion ? Kebab.Of(opinion.Mode) : "none",
        ClaimProperty.Statement => claim.Statement,
        ClaimProperty.Anchors => string.Join(", ", claim.Anchors.Select(static a => $"{a.Passage} {a.Span}")),
        ClaimProperty.Attribution => claim is AttributedAllegation allegation ? ClaimText.VoiceOf(graph, allegation.Attribution) : "none",
        ClaimProperty.Certainty => Kebab.Of(claim.Certainty),
        ClaimProperty.Polarity => Kebab.Of(claim.Polarity),
        ClaimProperty.Condition => claim.Condition ?? "none",
        ClaimProperty.Presupposed => claim.Presupposed ? "yes" : "no",
        ClaimProperty.About => claim.About.Count == 0 ? "nothing" : string.Join("; ", claim.About.Select(a => $"{Kebab.Of(a.Role)}: {graph.Names.WithIds.Of(a.Subject)}")),
        ClaimProperty.Rationale => claim.Rationale,
        _ => claim.Readings.Count == 0 ? "none" : string.Join("; ", claim.Readings.Select(r => $"{Kebab.Of(r.Reader)} reader: {ClaimDetails.NameOf(graph, r.Label)} ({r.Reason})")),
    };

    public static string Of(Relation relation, RelationProperty property) => property switch
    {
        RelationProperty.Kind => Kebab.Of(relation.Kind),
        RelationProperty.From => relation.From.Value,
        RelationProperty.To => relation.To.Value,
        _ => relation.Rationale,
    };
}
