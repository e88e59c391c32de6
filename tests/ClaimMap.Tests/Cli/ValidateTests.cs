using System.Text.Json;
using ClaimMap.Cli.Output;

namespace ClaimMap.Tests.Cli;

public sealed class ValidateTests : IDisposable
{
    private readonly HarbourCopy _map = new();

    public void Dispose() => _map.Dispose();

    [Fact]
    public void Validate_CleanMap_SaysSo() =>
        _map.Run("validate", _map.Folder).Should().Be(new CliResult(0, "", "harbour: nothing wrong; 25 claims in 23 passages\n"));

    [Fact]
    public Task Validate_BrokenMap_PrintsAsACompilerDoes()
    {
        Break();

        return Verifier.Verify(_map.Run("validate", _map.Folder).ToString());
    }

    [Fact]
    public Task Validate_BrokenMap_WritesJson()
    {
        Break();

        return Verifier.Verify(_map.Run("validate", _map.Folder, "--format", "json").ToString());
    }

    [Fact]
    public Task Validate_BrokenMap_WritesSarif()
    {
        Break();

        return Verifier.Verify(_map.Run("validate", _map.Folder, "--format", "sarif").ToString());
    }

    [Fact]
    public void Validate_OnlyWarnings_IsFine()
    {
        _map.Edit("claims/01-opening.json", "is the keeper of the gate.", "is the keeper of the gate");

        var result = _map.Run("validate", _map.Folder);

        result.ExitCode.Should().Be(0);
        result.Output.Should().Be(
            "harbour/claims/01-opening.json(53,20): warning CM4003: The statement of claim 'mollun-keeps-gate' does not end with a full stop.\n");
        result.Error.Should().Be("harbour: 0 errors, 1 warning; 25 claims in 23 passages\n");
    }

    [Fact]
    public void Validate_SeveralMaps_ReportsEachAndReturnsTheWorst()
    {
        using var broken = new HarbourCopy();
        broken.Edit("relations.json", "\"to\": \"mend-first\"", "\"to\": \"mend-frist\"");

        Tool.Run("validate", _map.Folder, broken.Folder).ExitCode.Should().Be(1);
        var result = Tool.Run("validate", _map.Folder, broken.Folder, "no-such-folder");

        result.ExitCode.Should().Be(3);
        result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(2);
        result.Error.Should().Be(
            $"{_map.Folder}: nothing wrong; 25 claims in 23 passages\n{broken.Folder}: 1 error, 0 warnings\nno-such-folder: 1 error, 0 warnings\n");
    }

    [Fact]
    public void Validate_NoSuchFolder_CannotRead() =>
        Tool.Run("validate", "no-such-folder").Should().Be(new CliResult(
            3,
            "no-such-folder: error CM1001: There is no such folder. A map is a folder that holds document.json.\n",
            "no-such-folder: 1 error, 0 warnings\n"));

    [Fact]
    public void EveryCommand_MoreErrorsThanAreListed_SaysHowManyThereAre()
    {
        _map.Edit("relations.json", "\"relations\": [", $"\"relations\": [{string.Concat(Enumerable.Repeat("0,", 1300))}");

        var result = _map.Run("validate", _map.Folder, "--format", "json");

        using var json = JsonDocument.Parse(result.Output);
        var summary = json.RootElement.GetProperty("summary");
        (summary.GetProperty("errors").GetInt32(), summary.GetProperty("warnings").GetInt32()).Should().Be((1300, 0));
        json.RootElement.GetProperty("maps")[0].GetProperty("diagnostics").GetArrayLength().Should().Be(1001, "the last one counts the rest");
        result.Error.Should().Be("harbour: 1300 errors, 0 warnings\n");
        _map.Run("show", _map.Folder).Error.Should().EndWith("claimmap show: harbour cannot be loaded: 1300 errors.\n");
        _map.Run("corpus", "build", _map.Folder, "--out", _map["../corpus"]).Error.Should().EndWith("harbour: left out: 1300 errors.\n");
    }

    [Fact]
    public void EveryCommand_MoreOpenWorkThanIsListed_SaysHowMuchThereIs()
    {
        var claims = Enumerable.Range(0, 1300).Select(i => $"{{ \"id\": \"more-{i}\", \"tag\": \"asserted-fact\", \"statement\": \"It is {i}.\", \"certainty\": \"certain\", \"polarity\": \"positive\", \"anchors\": [] }},");
        _map.Edit("claims/01-opening.json", "\"claims\": [", $"\"claims\": [{string.Concat(claims)}");

        _map.Run("validate", _map.Folder).Error.Should().Be("harbour: nothing wrong, 1300 points of open work; 1325 claims in 23 passages\n");
        _map.Run("show", _map.Folder).Error.Should().EndWith("harbour: 1300 points of open work; claimmap todo harbour lists them.\n");
    }

    [Theory]
    [InlineData("my map/a%b#c.json", "my%20map/a%25b%23c.json")]
    [InlineData("../x/é.json", "../x/%C3%A9.json")]
    [InlineData("a:b/c.json", "a%3Ab/c.json")]
    [InlineData("/maps/a.json", "file:///maps/a.json")]
    [InlineData("C:/maps/a b.json", "file:///C:/maps/a%20b.json")]
    [InlineData("//server/maps/a.json", "file://server/maps/a.json")]
    public void Sarif_Path_IsAUriReference(string path, string uri) => ValidationSarif.UriOf(path).Should().Be(uri);

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    public void Validate_CleanMap_IsStillADocument(string format)
    {
        using var json = JsonDocument.Parse(_map.Run("validate", _map.Folder, "--format", format).Output);

        json.RootElement.ValueKind.Should().Be(JsonValueKind.Object);
    }

    // Of each sort one: a reference, a style warning, a file that is not there, a file that nobody reads.
    private void Break()
    {
        _map.Edit("claims/02-the-gate.json", "\"sources\": [{ \"actor\": \"kvarn\" }]", "\"sources\": [{ \"actor\": \"kvarm\" }]");
        _map.Edit("claims/01-opening.json", "is the keeper of the gate.", "is the keeper of the gate");
        File.Delete(_map["references.json"]);
        File.WriteAllText(_map["a stray [50%].json"], "{}");
    }
}
