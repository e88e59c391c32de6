using ClaimMap.Views;

namespace ClaimMap.Cli.Output;

/// <summary>Diagnostics as a compiler prints them, one to a line.</summary>
internal sealed class ValidationText : IValidationFormat
{
    public void Write(IReadOnlyList<MapCheck> checks, TextWriter output)
    {
        foreach (var check in checks)
        {
            foreach (var diagnostic in check.Result.Diagnostics)
            {
                output.Write(Printable.Of(diagnostic.ToString()));
                output.Write('\n');
            }
        }
    }
}
