namespace ClaimMap.Views.Html;

/// <summary>A stretch of a text that states a claim.</summary>
/// <param name="Span">The stretch, in code points of the whole text.</param>
/// <param name="Claim">The claim's place among the claims of its map.</param>
internal readonly record struct ClaimMark(TextSpan Span, int Claim);
