namespace ClaimMap.Loading.Diagnostics;

/// <summary>A diagnostic that has no position yet: what is wrong, in words.</summary>
internal sealed record Finding(DiagnosticDescriptor Descriptor, string Message);
