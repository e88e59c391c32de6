using System.Text.Json.Serialization;
using ClaimMap.Model;

namespace ClaimMap;

/// <summary>A claim that relations lead to, and the way there.</summary>
/// <remarks>Equal when claim and way are.</remarks>
public sealed record ClaimPath
{
    /// <summary>Creates a path.</summary>
    /// <param name="claim">The claim at its end.</param>
    /// <param name="way">The relations that lead there, from the start.</param>
    /// <exception cref="ArgumentException"><paramref name="way"/> has no step.</exception>
    [JsonConstructor]
    public ClaimPath(Claim claim, ValueList<Relation> way)
    {
        Claim = claim;
        Way = way;
    }

    /// <summary>Gets the claim at its end.</summary>
    [JsonPropertyName("claim")]
    public Claim Claim { get; init => field = Checked.NotNull(value); }

    /// <summary>Gets the relations that lead there, from the start.</summary>
    [JsonPropertyName("way")]
    public ValueList<Relation> Way
    {
        get;
        init => field = value.Count > 0 ? value : throw Checked.Refused("A path has at least one step.");
    }

    /// <summary>Returns the steps, as in <c>b supports a, c explains b</c>.</summary>
    public override string ToString() => string.Join(", ", Way.Select(r => $"{r.From} {Kebab.Of(r.Kind)} {r.To}"));
}
