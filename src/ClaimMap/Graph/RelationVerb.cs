using ClaimMap.Model;

namespace ClaimMap.Graph;

/// <summary>How a claim stands to another, in words.</summary>
internal static class RelationVerb
{
    /// <summary>From the claim's own side: <c>supports</c>, <c>supported by</c>.</summary>
    public static string Of(RelationKind kind, RelationDirection direction) => (kind, direction) switch
    {
        (RelationKind.Supports, RelationDirection.Incoming) => "supported by",
        (RelationKind.Opposes, RelationDirection.Incoming) => "opposed by",
        (RelationKind.Explains, RelationDirection.Incoming) => "explained by",
        (RelationKind.Qualifies, RelationDirection.Incoming) => "qualified by",
        (RelationKind.Restates, RelationDirection.Incoming) => "restated by",
        _ => Kebab.Of(kind),
    };
}
