using ClaimMap.Views.Diagrams;

namespace ClaimMap.Views.Pictures;

/// <summary>What somebody other than the author says, and what is said against it.</summary>
/// <param name="Claim">What is said.</param>
/// <param name="Whom">The actors that it concerns or is addressed to, but for its own sources.</param>
/// <param name="Against">The claims that oppose it, denials first, then in reading order.</param>
internal sealed record Accusation(AttributedAllegation Claim, IReadOnlyList<ActorId> Whom, IReadOnlyList<Claim> Against)
{
    /// <summary>
    /// The board of a map: those that name somebody else first, accusations before what is merely said, each in reading order.
    /// A denial that opposes an allegation stands beside that one and has no row of its own.
    /// </summary>
    public static IReadOnlyList<Accusation> AllOf(ClaimGraph graph) =>
    [
        .. graph.Allegations.Where(a => !IsAnswer(graph, a)).Select(a => Of(graph, a))
            .OrderBy(r => r.Whom.Count == 0).ThenBy(r => r.Claim.Attribution.Cue != AttributionCue.Accuses),
    ];

    private static Accusation Of(ClaimGraph graph, AttributedAllegation claim)
    {
        var sources = claim.Attribution.Sources.Select(s => s.Actor).OfType<ActorId>().ToHashSet();
        Claim[] against =
        [
            .. graph.RelationsOf(claim.Id, RelationDirection.Incoming).Where(r => r.Kind == RelationKind.Opposes).Select(r => graph.Claims[r.From])
                .OrderBy(c => !IsDenial(c)),
        ];
        return new Accusation(claim, [.. ActorMap.TargetsOf(claim).Where(t => !sources.Contains(t))], against);
    }

    private static bool IsAnswer(ClaimGraph graph, AttributedAllegation claim) =>
        IsDenial(claim) && graph.RelationsOf(claim.Id, RelationDirection.Outgoing).Any(r => r.Kind == RelationKind.Opposes && graph.Claims[r.To] is AttributedAllegation to && !IsDenial(to));

    private static bool IsDenial(Claim claim) => claim is AttributedAllegation { Attribution.Cue: AttributionCue.Denies };
}
