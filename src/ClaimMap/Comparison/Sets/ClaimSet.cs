using System.Text.Json.Serialization;
using ClaimMap.Model;

namespace ClaimMap;

/// <summary>One side of a comparison: claims with their places, of a map, of a list, or of spans in memory.</summary>
/// <remarks>Equal when every property is.</remarks>
public sealed partial record ClaimSet
{
    /// <summary>Creates a side of claims that are at hand.</summary>
    /// <param name="name">What reports call it.</param>
    /// <param name="claims">The claims.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    [JsonConstructor]
    public ClaimSet(string name, ValueList<ComparedClaim> claims)
    {
        Name = name;
        Claims = claims;
    }

    /// <summary>Gets what reports call it: a map's id, a list's file name.</summary>
    [JsonPropertyName("name")]
    public string Name { get; init => field = Checked.Text(value); }

    /// <summary>Gets the claims, in the document's order or the list's.</summary>
    [JsonPropertyName("claims")]
    public ValueList<ComparedClaim> Claims { get; init; }

    /// <summary>Gets the relations between them.</summary>
    [JsonPropertyName("relations")]
    public ValueList<ComparedRelation> Relations { get; init; }

    /// <summary>Gets the text's passages, in order; none where nobody knows them, and the other side's stand for them.</summary>
    [JsonPropertyName("passages")]
    public ValueList<Passage> Passages { get; init; }

    /// <summary>Gets length and digest of the text; null where nobody knows them, and the spans are taken for those of the other side's text.</summary>
    [JsonPropertyName("text")]
    public TextFingerprint? Text { get; init; }

    /// <summary>Gets what could not be compared, with the reasons.</summary>
    [JsonPropertyName("leftOut")]
    public ValueList<LeftOutClaim> LeftOut { get; init; }

    /// <summary>Gets what else there is to say about the side, a sentence each.</summary>
    [JsonPropertyName("notes")]
    public ValueList<string> Notes { get; init; }

    /// <summary>Returns a map as a side.</summary>
    public static ClaimSet Of(ClaimGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return Of(graph, graph.Claims, graph.Relations) with { Name = graph.Document.Id };
    }

    /// <summary>Returns records in memory as a side; they need not make a map.</summary>
    /// <param name="map">A map of the same text, whose passages the anchors name and whose actors the sources.</param>
    /// <param name="claims">The claims. One without an anchor, or with one in a passage that the map does not have, is left out.</param>
    /// <param name="relations">The relations between them; null for none.</param>
    public static ClaimSet Of(ClaimGraph map, IEnumerable<Claim> claims, IEnumerable<Relation>? relations = null)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(claims);
        var (placed, left) = (new List<ComparedClaim>(), new List<LeftOutClaim>());
        foreach (var claim in claims)
        {
            if (claim.Anchors.FirstOrDefault(a => !map.Passages.Contains(a.Passage)) is { Span.Length: > 0 } lost)
            {
                left.Add(new LeftOutClaim(claim.Id.Value, $"it is anchored in '{lost.Passage}', which is no passage of '{map.Document.Id}'"));
            }
            else if (ComparedClaim.Of(map, claim) is { } compared)
            {
                placed.Add(compared);
            }
            else
            {
                left.Add(new LeftOutClaim(claim.Id.Value, "it has no anchor, so nobody knows where it stands"));
            }
        }

        return new ClaimSet("claims", [.. placed])
        {
            Relations = [.. (relations ?? []).Select(static r => new ComparedRelation(r.Kind, r.From.Value, r.To.Value, r.Id.Value))],
            Passages = [.. map.Passages],
            Text = map.Document.Text,
            LeftOut = [.. left],
        };
    }

    /// <summary>The side without claims that repeat an earlier one in everything but their id and where they were read.</summary>
    internal ClaimSet WithoutRepetitions()
    {
        var (first, kept, left) = (new Dictionary<ComparedClaim, ComparedClaim>(), new List<ComparedClaim>(), new List<LeftOutClaim>());
        foreach (var claim in Claims)
        {
            if (first.TryAdd(claim with { Id = "-", Where = null }, claim))
            {
                kept.Add(claim);
            }
            else
            {
                left.Add(new LeftOutClaim(claim.Where ?? claim.Id, $"it repeats {first[claim with { Id = "-", Where = null }] switch { { Where: { } where } => where, var other => other.Id }} in everything"));
            }
        }

        return left.Count == 0 ? this : this with { Claims = [.. kept], LeftOut = [.. LeftOut, .. left] };
    }

    /// <summary>Returns the name and how many claims there are.</summary>
    public override string ToString() => $"{Name}: {Counted.Of(Claims.Count, "claim")}{(LeftOut.Count > 0 ? $", {LeftOut.Count} left out" : "")}";
}

/// <summary>A claim that could not be compared.</summary>
/// <remarks>Equal when every property is.</remarks>
public sealed record LeftOutClaim
{
    /// <summary>Creates one.</summary>
    /// <param name="where">The file and line, or the id.</param>
    /// <param name="reason">Why, as a clause that begins in lower case and has no full stop.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    [JsonConstructor]
    public LeftOutClaim(string where, string reason)
    {
        Where = Checked.Text(where, nameof(where));
        Reason = Checked.Text(reason, nameof(reason));
    }

    /// <summary>Gets the file and line, or the id.</summary>
    [JsonPropertyName("where")]
    public string Where { get; }

    /// <summary>Gets why.</summary>
    [JsonPropertyName("reason")]
    public string Reason { get; }

    /// <summary>Returns both.</summary>
    public override string ToString() => $"{Where}: {Reason}";
}
