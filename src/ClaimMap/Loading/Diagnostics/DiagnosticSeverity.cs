namespace ClaimMap;

/// <summary>Whether a diagnostic keeps a map from being built.</summary>
public enum DiagnosticSeverity
{
    /// <summary>It does.</summary>
    Error,

    /// <summary>It does not.</summary>
    Warning,
}
