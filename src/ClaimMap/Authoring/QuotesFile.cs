using System.Text.Json;
using ClaimMap.Loading.Files;
using ClaimMap.Loading.Schema;

namespace ClaimMap.Authoring;

/// <summary>A scratch file: the quotes by which somebody says where claims are stated. It holds words of the text and is no part of a map.</summary>
internal sealed class QuotesFile
{
    private QuotesFile(IReadOnlyList<QuotedClaim> claims) => Claims = claims;

    /// <summary>Gets the claims in the order of the file.</summary>
    public IReadOnlyList<QuotedClaim> Claims { get; }

    /// <summary>Reads a file.</summary>
    /// <exception cref="InvalidDataException">The file is none; the message names file, line and column.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static QuotesFile Load(string path)
    {
        var file = JsonFile.Load(path);
        MapSchemas.Require(MapSchemas.Quotes, file);
        return new QuotesFile([.. file.Text.Root.GetProperty("claims").EnumerateObject().Select(claim => ReadClaim(file, claim))]);
    }

    private static QuotedClaim ReadClaim(JsonFile file, JsonProperty claim) =>
        new(claim.Name, file.PositionOf(claim), [.. claim.Value.EnumerateArray().Select(quote => (file.PositionOf(quote), ReadQuote(quote)))]);

    private static WantedQuote ReadQuote(JsonElement quote) => quote.ValueKind == JsonValueKind.String
        ? new WantedQuote(quote.GetString()!)
        : new WantedQuote(
            quote.GetProperty("quote").GetString()!,
            quote.TryGetProperty("passage", out var passage) ? new PassageId(passage.GetString()!) : null,
            quote.TryGetProperty("occurrence", out var occurrence) ? NumberOf(occurrence) : null);

    // A larger one than a text can have is beyond its last.
    private static int NumberOf(JsonElement occurrence) => (int)Math.Min(occurrence.GetDouble(), int.MaxValue);
}

/// <summary>A claim of a scratch file.</summary>
/// <param name="Claim">The id as it is written there.</param>
/// <param name="Position">Where it is written: <c>file(line,column)</c>.</param>
/// <param name="Quotes">Its quotes, at least one, each with its position.</param>
internal sealed record QuotedClaim(string Claim, string Position, IReadOnlyList<(string Position, WantedQuote Wanted)> Quotes);
