namespace ClaimMap.Json;

/// <summary>A member that is read elsewhere.</summary>
internal readonly record struct Skipped;
