using System.Buffers;
using System.Text.Json.Serialization;

namespace ClaimMap;

/// <summary>What stands in a map's RDF, and how its records are named there.</summary>
/// <remarks>Equal when the names are, and both hold the same <see cref="SourceText"/> object or none.</remarks>
public sealed record RdfOptions
{
    // What stands between angle brackets in Turtle has none of these.
    private static readonly SearchValues<char> Forbidden = SearchValues.Create("<>\"{}|^`\\");

    /// <summary>Creates options.</summary>
    /// <param name="text">A copy of the document, from which places are quoted; null to give offsets alone.</param>
    /// <param name="base">
    /// What the addresses of the map's records begin with, such as <c>https://example.org/my-map#</c>; where it ends with neither <c>#</c> nor <c>/</c>, a <c>#</c> is put behind it.
    /// Null for a name under <c>https://w3id.org/claimmap/maps/</c>, which tells maps apart by the id of their document alone.
    /// </param>
    /// <exception cref="ArgumentException"><paramref name="base"/> is no absolute address, or has characters that an address in RDF may not have.</exception>
    [JsonConstructor]
    public RdfOptions(SourceText? text = null, string? @base = null)
    {
        if (@base is not null && !IsBase(@base))
        {
            throw new ArgumentException($"\"{@base}\" is no absolute address with which others could begin. Expected: one such as https://example.org/my-map#.", nameof(@base));
        }

        Text = text;
        Base = @base;
    }

    /// <summary>Gets the copy of the document; null where places are given by offsets alone.</summary>
    [JsonPropertyName("text")]
    public SourceText? Text { get; }

    /// <summary>Gets what the addresses of the map's records begin with; null where nobody has said.</summary>
    [JsonPropertyName("base")]
    public string? Base { get; }

    /// <summary>Returns what the addresses begin with, and whether places are quoted.</summary>
    public override string ToString() => $"{Base ?? "no base"}, {(Text is null ? "without text" : "with text")}";

    internal static bool IsBase(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out _) && !address.AsSpan().ContainsAny(Forbidden) && !address.AsSpan().ContainsAnyExceptInRange('!', '~') && address.IndexOf('#', StringComparison.Ordinal) is var at && (at < 0 || at == address.Length - 1);
}
