using System.Text.Json.Serialization;

namespace ClaimMap;

/// <summary>How far a map is: how many passages are accounted for, and how many claims are anchored.</summary>
/// <remarks>Equal when every property is.</remarks>
public sealed record MapProgress
{
    [JsonConstructor]
    internal MapProgress(int passages, int passagesAccountedFor, int claims, int claimsAnchored)
    {
        Passages = passages;
        PassagesAccountedFor = passagesAccountedFor;
        Claims = claims;
        ClaimsAnchored = claimsAnchored;
    }

    /// <summary>Gets how many passages the document has.</summary>
    [JsonPropertyName("passages")]
    public int Passages { get; }

    /// <summary>Gets how many of them carry a claim or a disposition.</summary>
    [JsonPropertyName("passagesAccountedFor")]
    public int PassagesAccountedFor { get; }

    /// <summary>Gets how many claims the map has.</summary>
    [JsonPropertyName("claims")]
    public int Claims { get; }

    /// <summary>Gets how many of them have an anchor.</summary>
    [JsonPropertyName("claimsAnchored")]
    public int ClaimsAnchored { get; }

    /// <summary>Gets whether every passage is accounted for and every claim is anchored.</summary>
    [JsonPropertyName("isFinished")]
    public bool IsFinished => Passages == PassagesAccountedFor && Claims == ClaimsAnchored;

    /// <summary>Returns both counts in words.</summary>
    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{PassagesAccountedFor} of {Model.Counted.Of(Passages, "passage")} accounted for, {ClaimsAnchored} of {Model.Counted.Of(Claims, "claim")} anchored");
}
