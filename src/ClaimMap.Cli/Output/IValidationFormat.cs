namespace ClaimMap.Cli.Output;

/// <summary>A way to write diagnostics.</summary>
internal interface IValidationFormat
{
    void Write(IReadOnlyList<MapCheck> checks, TextWriter output);
}
