using System.Text.Json.Serialization;
using ClaimMap.Model;

namespace ClaimMap;

/// <summary>Which claims of a map a graph shows: those of a section, of a tag, around a claim, or those that all of these leave.</summary>
/// <remarks>Relations are shown where both of their ends are. Equal when every property is.</remarks>
public sealed record ClaimScope
{
    /// <summary>Creates a scope; what is null does not narrow it.</summary>
    /// <param name="section">The section in which claims have an anchor.</param>
    /// <param name="tag">The tag.</param>
    /// <param name="around">The claim around which the others stand; it is shown itself.</param>
    /// <param name="steps">How many relations at the most lead from <paramref name="around"/> to another claim, whatever their kinds and directions.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="steps"/> is negative.</exception>
    [JsonConstructor]
    public ClaimScope(SectionId? section = null, ClaimTag? tag = null, ClaimId? around = null, int steps = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(steps);
        Section = section;
        Tag = tag;
        Around = around;
        Steps = steps;
    }

    /// <summary>Gets the section in which claims have an anchor; null for any.</summary>
    [JsonPropertyName("section")]
    public SectionId? Section { get; }

    /// <summary>Gets the tag; null for any.</summary>
    [JsonPropertyName("tag")]
    public ClaimTag? Tag { get; }

    /// <summary>Gets the claim around which the others stand; null for claims anywhere.</summary>
    [JsonPropertyName("around")]
    public ClaimId? Around { get; }

    /// <summary>Gets how many relations at the most lead from <see cref="Around"/> to another claim.</summary>
    [JsonPropertyName("steps")]
    public int Steps { get; }

    /// <summary>Returns what narrows the scope, in words.</summary>
    public override string ToString()
    {
        string?[] parts =
        [
            Section is { } section ? $"in {section}" : null,
            Tag is { } tag ? Kebab.Of(tag) : null,
            Around is { } around ? $"within {Counted.Of(Steps, "step")} of {around}" : null,
        ];
        return string.Join(", ", parts.OfType<string>()) is { Length: > 0 } words ? words : "every claim";
    }

    /// <summary>The claims of a map that are in the scope, in the document's order.</summary>
    /// <exception cref="ArgumentException">The map has no such section or claim.</exception>
    internal static IReadOnlyList<Claim> ClaimsOf(ClaimGraph graph, ClaimScope? scope)
    {
        if (scope is null)
        {
            return graph.Claims;
        }

        if (scope.Section is { } named && !graph.Contains(named))
        {
            throw new ArgumentException($"The map has no section '{named}'.", nameof(scope));
        }

        var claims = scope.Section is { } section ? graph.Claims.In(section) : graph.Claims;
        var near = scope.Around is { } around ? Near(graph, around, scope.Steps) : null;
        return [.. claims.Where(c => (scope.Tag is null || c.Tag == scope.Tag) && near?.Contains(c.Id) != false)];
    }

    private static HashSet<ClaimId> Near(ClaimGraph graph, ClaimId around, int steps)
    {
        if (!graph.Contains(around))
        {
            throw new ArgumentException($"The map has no claim '{around}'.", nameof(around));
        }

        HashSet<ClaimId> found = [around];
        List<ClaimId> border = [around];
        for (var step = 0; step < steps && border.Count > 0; step++)
        {
            border =
            [
                .. border.SelectMany(at => graph.RelationsOf(at, RelationDirection.Outgoing).Select(r => r.To).Concat(graph.RelationsOf(at, RelationDirection.Incoming).Select(r => r.From)))
                    .Where(found.Add),
            ];
        }

        return found;
    }
}
