namespace ClaimMap.Authoring;

/// <summary>What came of looking for a quote.</summary>
/// <param name="Quote">The quote, normalised.</param>
/// <param name="Places">Where it stands, in reading order.</param>
/// <param name="Miss">Why there is no place; null where there is one.</param>
internal sealed record QuoteResult(string Quote, IReadOnlyList<QuotePlace> Places, QuoteMiss? Miss);
