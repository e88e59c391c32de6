namespace ClaimMap.Cli.Output;

/// <summary>A map's folder, as it was given, and what came of loading it.</summary>
internal sealed record MapCheck(string Folder, LoadResult Result)
{
    public int Errors => Result.Diagnostics.Count(d => d.Severity == DiagnosticSeverity.Error);

    public int Warnings => Result.Diagnostics.Count - Errors;
}
