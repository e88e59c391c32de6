namespace ClaimMap;

/// <summary>What an expression can mean: the days it reaches over, both included, and its marks.</summary>
internal readonly record struct EdtfExtent(
    DateOnly? Earliest,
    DateOnly? Latest,
    bool IsApproximate = false,
    bool IsUncertain = false,
    DateTimeOffset? Instant = null);
