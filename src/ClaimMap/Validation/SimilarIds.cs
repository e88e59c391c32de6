using ClaimMap.Diagnostics;

namespace ClaimMap.Validation;

/// <summary>Finds the declared id that a reference to nothing may have meant.</summary>
internal sealed class SimilarIds
{
    private readonly NodeIndex _nodes;
    private readonly Dictionary<NodeKind, string[]> _known = [];

    // Suggesting compares an id with all others of its kind; beyond this many comparisons an error goes without.
    private long _comparisonsLeft = 2_000_000;

    public SimilarIds(NodeIndex nodes) => _nodes = nodes;

    /// <summary>The id of a kind that is most like another, or null where none is or too many have been looked at.</summary>
    public string? To(NodeKind kind, string id)
    {
        if (!_known.TryGetValue(kind, out var known))
        {
            _known[kind] = known = [.. _nodes.IdsOf(kind)];
        }

        if (known.Length > _comparisonsLeft)
        {
            return null;
        }

        _comparisonsLeft -= known.Length;
        return Suggestion.For(id, known);
    }
}
