namespace ClaimMap.Schemas;

/// <summary>Says why a regular expression cannot be read.</summary>
internal sealed class PatternException(string message) : Exception(message);
