using ClaimMap.Loading.Diagnostics;

namespace ClaimMap;

/// <summary>Every diagnostic code there is.</summary>
public static class DiagnosticCatalog
{
    /// <summary>Gets the descriptors, ordered by code.</summary>
    public static ValueList<DiagnosticDescriptor> All { get; } =
    [
        .. ((DiagnosticDescriptor[])[.. FileFindings.All, .. SchemaFindings.All, .. ReferenceFindings.All, .. MeaningFindings.All, .. StyleFindings.All])
            .OrderBy(d => d.Code, StringComparer.Ordinal),
    ];
}
