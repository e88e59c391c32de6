namespace ClaimMap.Tests.Cases;

public class CaseTests
{
    public static TheoryData<string> InvalidCases => Cases("Invalid");

    public static TheoryData<string> ValidCases => Cases("Valid");

    [Theory]
    [MemberData(nameof(InvalidCases))]
    public async Task TryLoad_InvalidCase_ReportsEveryProblem(string name)
    {
        using var folder = new CaseFolder(name);

        var result = ClaimGraph.TryLoad(folder.Path);

        result.Graph.Should().BeNull();
        await Verifier.Verify(folder.Show(result.Diagnostics), Beside(name));
    }

    [Theory]
    [MemberData(nameof(ValidCases))]
    public async Task TryLoad_ValidCase_HasAGraphAndAtMostWarnings(string name)
    {
        using var folder = new CaseFolder(name);

        var result = ClaimGraph.TryLoad(folder.Path);

        result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Should().BeEmpty();
        result.Graph.Should().NotBeNull();
        await Verifier.Verify(folder.Show(result.Diagnostics), Beside(name));
    }

    [Theory]
    [MemberData(nameof(InvalidCases))]
    public void Load_InvalidCase_ThrowsWithEveryDiagnostic(string name)
    {
        using var folder = new CaseFolder(name);
        var expected = ClaimGraph.TryLoad(folder.Path).Diagnostics;

        var load = () => ClaimGraph.Load(folder.Path);

        load.Should().Throw<MapLoadException>().Which.Diagnostics.Should().Equal(expected);
    }

    private static VerifySettings Beside(string name)
    {
        var settings = new VerifySettings();
        settings.UseDirectory(name);
        settings.UseFileName("diagnostics");
        return settings;
    }

    private static TheoryData<string> Cases(string prefix)
    {
        // A theory without data fails: no case is ever silently not run.
        var cases = new TheoryData<string>();
        foreach (var name in CaseFolder.Names.Where(n => n.StartsWith(prefix, StringComparison.Ordinal)))
        {
            cases.Add(name);
        }

        return cases;
    }
}
