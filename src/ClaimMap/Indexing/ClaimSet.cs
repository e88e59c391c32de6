namespace ClaimMap.Indexing;

/// <summary>Which claims a selection was made from.</summary>
/// <remarks>The value of a tag's set is the tag's own value plus one.</remarks>
internal enum ClaimSet
{
    All,
    Facts,
    Allegations,
    Opinions,

    /// <summary>Some claims, found by a query.</summary>
    Some,
}
