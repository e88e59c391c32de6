using System.Text.Json;
using ClaimMap.Cli;
using ClaimMap.Tests.Cases;
using ClaimMap.Tests.Comparison;

namespace ClaimMap.Tests.Cli;

public sealed class CompareAndDiffTests : IDisposable
{
    private static readonly Terminal Eighty = new(false, 80);

    private readonly HarbourCopy _map = new();
    private readonly EditedHarbour _changed = EditedHarbour.Changed();

    public void Dispose()
    {
        _map.Dispose();
        _changed.Dispose();
    }

    [Fact]
    public Task Compare_ChangedMap_Reads() => Verifier.Verify(Tool.Run(Eighty, "compare", _map.Folder, _changed.Folder).ToString());

    [Fact]
    public Task Compare_ChangedMap_WritesJson() => Verifier.Verify(Tool.Run("compare", _map.Folder, _changed.Folder, "--format", "json").ToString());

    [Fact]
    public Task Diff_ChangedMap_Reads() => Verifier.Verify(Tool.Run(Eighty, "diff", _map.Folder, _changed.Folder).ToString());

    [Fact]
    public Task Diff_ChangedMap_WritesJson() => Verifier.Verify(Tool.Run("diff", _map.Folder, _changed.Folder, "--format", "json").ToString());

    [Fact]
    public void Output_AnyCommand_FitsEightyColumns()
    {
        string[] commands = ["compare", "diff"];

        commands.SelectMany(c => Tool.Run(Eighty, c, _map.Folder, _changed.Folder).Output.Split('\n'))
            .Should().HaveCountGreaterThan(80).And.OnlyContain(line => line.Length <= 80 && line.TrimEnd() == line);
    }

    [Fact]
    public void Diff_SameMap_IsFine()
    {
        Tool.Run("diff", _map.Folder, _map.Folder).Should().Be(new CliResult(0, "Two Ports, One Breakwater\nNothing differs.\n", ""));
        JsonDocument.Parse(Tool.Run("diff", _map.Folder, _map.Folder, "--format", "json").Output).RootElement.GetProperty("differ").GetBoolean().Should().BeFalse();
    }

    [Fact]
    public void Diff_DifferentTexts_SaysSoAndGoesOn()
    {
        using var bridge = new CaseFolder("ValidBridge");

        var result = Tool.Run("diff", _map.Folder, bridge.Path);

        (result.ExitCode, result.Error).Should().Be((1, ""));
        result.Output.Should().StartWith(
            "Bridge closed\nThe maps are of different texts: 1374 and 139 code points, SHA-256 ae670cb771b8c536a7629fafb9a4b6a1517b5082c34ac35a95075b8c3fbaba7b and 37baac72c65a9e60fec5c2d4f600a2b7ca98bdde36a55791ac11bbb666829c46.");
    }

    [Fact]
    public void Compare_DifferentTexts_IsWrongUsage()
    {
        using var bridge = new CaseFolder("ValidBridge");

        Tool.Run("compare", _map.Folder, bridge.Path).Should().Be(new CliResult(
            2,
            "",
            "claimmap compare: The two are of different texts: the expected one of 1374 code points with SHA-256 ae670cb771b8c536a7629fafb9a4b6a1517b5082c34ac35a95075b8c3fbaba7b (claimmap-text/2), the actual one of 139 code points with SHA-256 37baac72c65a9e60fec5c2d4f600a2b7ca98bdde36a55791ac11bbb666829c46 (claimmap-text/2); of their 23 and 4 passages 0 are the same.\n"));
    }

    [Theory]
    [InlineData("compare")]
    [InlineData("diff")]
    public void Run_MapsThatDoNotLoad_PrintsTheDiagnosticsOfBoth(string command)
    {
        File.Delete(_map["document.json"]);

        var result = _map.Run(command, _map.Folder, _map["nowhere"]);

        (result.ExitCode, result.Output).Should().Be((3, ""));
        result.Error.Should().Contain("harbour/document.json: error CM1002: ").And.Contain($"claimmap {command}: harbour cannot be loaded: ")
            .And.Contain($"claimmap {command}: harbour/nowhere cannot be loaded: 1 error.\n");
    }

    [Fact]
    public void Compare_Options_AreThoseOfTheLibrary()
    {
        var result = Tool.Run("compare", _map.Folder, _changed.Folder, "--format", "json", "--min-overlap", "0.9", "--seed", "18446744073709551615");

        var root = JsonDocument.Parse(result.Output).RootElement;
        var report = ClaimComparison.Compare(ClaimGraph.Load(_map.Folder), _changed.Load(), new ComparisonOptions(0.9, seed: ulong.MaxValue));
        (result.ExitCode, root.GetProperty("options").GetProperty("seed").GetUInt64()).Should().Be((0, ulong.MaxValue));
        root.GetProperty("claims").GetProperty("found").GetInt32().Should().Be(report.Claims.Found);
        root.GetProperty("claims").GetProperty("recall").GetProperty("bootstrap").GetProperty("lower").GetDouble().Should().Be(report.Claims.Recall.Bootstrap!.Lower);
        report.Missing.Select(c => c.Id).Should().Contain("ice-boats-held", "its spans overlap by less than 0.9");
    }
}
