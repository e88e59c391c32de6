namespace ClaimMap;

/// <summary>What a diagnostic code stands for: its cause and its cure.</summary>
/// <remarks>Equal when every property is. Codes are unique and never reused.</remarks>
public sealed record DiagnosticDescriptor
{
    internal DiagnosticDescriptor(string code, DiagnosticSeverity severity, string title, string cause, string cure)
    {
        Code = code;
        Severity = severity;
        Title = title;
        Cause = cause;
        Cure = cure;
    }

    /// <summary>Gets the code, such as <c>CM2001</c>.</summary>
    public string Code { get; }

    /// <summary>Gets the severity that every diagnostic of this code has.</summary>
    public DiagnosticSeverity Severity { get; }

    /// <summary>Gets what is wrong, in a few words.</summary>
    public string Title { get; }

    /// <summary>Gets when the diagnostic is reported.</summary>
    public string Cause { get; }

    /// <summary>Gets what to do about it.</summary>
    public string Cure { get; }
}
