namespace ClaimMap.Graph;

/// <summary>Where claims stand in the document.</summary>
internal static class ClaimPositions
{
    /// <summary>A claim's anchors in the document's order.</summary>
    public static Anchor[] Of(ClaimGraph graph, Claim claim) =>
        [.. claim.Anchors.OrderBy(a => graph.SpanOf(a).Start).ThenByDescending(a => a.Span.Length)];

    /// <summary>The section of a claim's first anchor; of a claim without one the last. Claims in reading order have these in the document's order.</summary>
    public static Section HomeOf(ClaimGraph graph, Claim claim) =>
        Of(graph, claim) is [var first, ..] ? graph.Sections[graph.Passages[first.Passage].Section] : graph.Sections[^1];

    /// <summary>Claims in reading order, by the section in which each stands first.</summary>
    public static IEnumerable<IGrouping<Section, Claim>> BySection(ClaimGraph graph, IEnumerable<Claim> claims) => claims.GroupBy(c => HomeOf(graph, c));
}
