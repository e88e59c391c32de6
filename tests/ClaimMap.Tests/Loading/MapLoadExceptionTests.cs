using ClaimMap.Tests.Cases;

namespace ClaimMap.Tests.Loading;

public sealed class MapLoadExceptionTests
{
    [Fact]
    public void Message_ErrorBehindMuchOpenWork_NamesTheErrorFirst()
    {
        var (open, errors) = (DiagnosticsOf("ValidUnfinished"), DiagnosticsOf("InvalidCertainty").Where(d => d.Severity == DiagnosticSeverity.Error).ToList());

        var exception = new MapLoadException([.. open, .. open, .. errors]);

        exception.Message.Split('\n').Skip(1).Take(errors.Count).Should().Equal(errors.Select(e => e.ToString()));
        exception.Diagnostics.Should().Equal([.. open, .. open, .. errors]);
    }

    private static ValueList<Diagnostic> DiagnosticsOf(string name)
    {
        using var folder = new CaseFolder(name);
        return ClaimGraph.TryLoad(folder.Path).Diagnostics;
    }
}
