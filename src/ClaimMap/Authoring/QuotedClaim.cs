namespace ClaimMap.Authoring;

/// <summary>A claim of a scratch file.</summary>
/// <param name="Claim">The id as it is written there.</param>
/// <param name="Place">Where it is written: <c>file(line,column)</c>.</param>
/// <param name="Quotes">Its quotes, at least one, each with its place.</param>
internal sealed record QuotedClaim(string Claim, string Place, IReadOnlyList<(string Place, WantedQuote Wanted)> Quotes);
