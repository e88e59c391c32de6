namespace ClaimMap.Tests.Cases;

public class CodeCoverageTests
{
    // Shown by FileSystemCaseTests: no folder of files can hold these.
    private static readonly string[] ShownElsewhere = ["CM1001", "CM1003", "CM1004", "CM1005", "CM1020", "CM1021"];

    [Fact]
    public void EveryCode_IsProducedByACase()
    {
        var produced = new SortedSet<string>(ShownElsewhere, StringComparer.Ordinal);
        foreach (var name in CaseFolder.Names)
        {
            using var folder = new CaseFolder(name);
            produced.UnionWith(ClaimGraph.TryLoad(folder.Path).Diagnostics.Select(d => d.Code));
        }

        produced.Should().Equal(DiagnosticCatalog.All.Select(d => d.Code));
    }
}
