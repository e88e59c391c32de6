using ClaimMap.Graph;

namespace ClaimMap.Views.Html;

/// <summary>What every part of a page is written from.</summary>
/// <param name="Graph">The map.</param>
/// <param name="Text">The copy of the text, where it is shown.</param>
/// <param name="Page">Where the page goes.</param>
internal sealed record PageContext(ClaimGraph Graph, MarkedText? Text, MarkupWriter Page)
{
    /// <summary>Gets the passage in which a claim stands first.</summary>
    public PassageId PassageOf(Claim claim) => ClaimPositions.Of(Graph, claim) is [var first, ..] ? first.Passage : Graph.Passages[^1].Id;
}
