namespace ClaimMap.Comparison.Agreement;

/// <summary>How many claims the readers have.</summary>
internal readonly record struct FoundCounts(int Both, int First, int Second, int Neither);
