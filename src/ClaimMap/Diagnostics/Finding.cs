namespace ClaimMap;

/// <summary>A diagnostic that has no place yet: what is wrong, in words.</summary>
internal readonly record struct Finding(DiagnosticDescriptor Descriptor, string Message);
