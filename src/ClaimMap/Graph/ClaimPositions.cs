namespace ClaimMap.Graph;

/// <summary>Where claims stand in the document.</summary>
internal static class ClaimPositions
{
    /// <summary>A claim's anchors in the document's order.</summary>
    public static Anchor[] Of(ClaimGraph graph, Claim claim) =>
        [.. claim.Anchors.OrderBy(a => graph.SpanOf(a).Start).ThenByDescending(a => a.Span.Length)];

    /// <summary>The section of a claim's first anchor. Claims in reading order have these in the document's order.</summary>
    public static Section HomeOf(ClaimGraph graph, Claim claim) => graph.Sections[graph.Passages[Of(graph, claim)[0].Passage].Section];
}
