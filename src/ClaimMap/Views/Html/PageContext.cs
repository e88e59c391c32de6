using ClaimMap.Graph;
using ClaimMap.Views.Pictures;

namespace ClaimMap.Views.Html;

/// <summary>What every part of a page is written from.</summary>
/// <param name="Graph">The map.</param>
/// <param name="Text">The copy of the text, where it is shown.</param>
/// <param name="Page">Where the page goes.</param>
internal sealed record PageContext(ClaimGraph Graph, MarkedText? Text, MarkupWriter Page)
{
    private readonly Dictionary<ClaimId, Section> _homes = Graph.Claims.ToDictionary(c => c.Id, c => ClaimPositions.HomeOf(Graph, c));

    private readonly ILookup<NodeId, PassageId> _mentions = Graph.Mentions.ToLookup(m => m.Target, m => m.Anchor.Passage);

    /// <summary>The passages that name something, each once, in the order of the data.</summary>
    public IEnumerable<PassageId> MentionsOf(NodeId node) => _mentions[node].Distinct();

    /// <summary>Gets the passage in which a claim stands first.</summary>
    public PassageId PassageOf(Claim claim) => ClaimPositions.Of(Graph, claim) is [var first, ..] ? first.Passage : Graph.Passages[^1].Id;

    /// <summary>The section in which a claim stands first.</summary>
    public Section HomeOf(Claim claim) => _homes[claim.Id];

    /// <summary>Gets who says something in the document; their keys stand in the fragment.</summary>
    public Speakers Speakers { get; } = new(Graph);
}
