namespace ClaimMap.Tests.Cli;

public sealed class AgreementCommandTests : IDisposable
{
    private readonly HarbourCopy _map = new();

    public void Dispose() => _map.Dispose();

    [Fact]
    public Task Agreement_NoMap_PrintsThatOfTheShippedOne() => Verifier.Verify(Tool.Run("agreement").ToString());

    [Fact]
    public Task Agreement_NoMap_WritesThatOfTheShippedOneAsJson() => Verifier.Verify(Tool.Run("agreement", "--format", "json").ToString());

    [Fact]
    public void Agreement_MapReadOnce_IsUndefined()
    {
        var result = _map.Run("agreement", _map.Folder);

        result.Output.Should().StartWith("Two Ports, One Breakwater\nnote: The map names no second reader, so nobody can say how far readers agree. ").And.EndWith("\nAgreement is undefined.\n");
        result.ExitCode.Should().Be(0);
    }

    [Fact]
    public void Agreement_MapWithErrors_CannotBeRead()
    {
        File.Delete(_map["actors.json"]);

        _map.Run("agreement", _map.Folder).ExitCode.Should().Be(3);
    }

    // Both have the same two claims; of the two tags one is the same, so the share alike is 1/2, and kappa (1/2 - 1/2) / (1 - 1/2).
    [Fact]
    public void Agreement_FileOfTwoAnnotators_MeasuresOneByTheOther()
    {
        using var gate = new GateMap(isBegun: false);
        File.WriteAllText(
            gate["project.json"],
            $$"""
            [{ "id": 1, "data": { "text": "The gate was shut again. A gate is shut." }, "annotations": [
                {{Annotations(7, ("The gate was shut again", "fact"), ("A gate is shut", "fact"))}},
                {{Annotations(8, ("The gate was shut again", "fact"), ("A gate is shut", "opinion"))}} ] }]
            """);

        var result = gate.Run("agreement", gate["project.json"], "--text", gate["article.md"], "--format", "json");

        (result.ExitCode, result.Error).Should().Be((0, ""));
        using var json = System.Text.Json.JsonDocument.Parse(result.Output);
        var report = json.RootElement;
        (report.GetProperty("claims").GetInt32(), report.GetProperty("foundByAll").GetInt32(), report.GetProperty("foundByOne").GetInt32()).Should().Be((2, 2, 0));
        report.GetProperty("readers").EnumerateArray().Select(r => r.GetProperty("claims").GetInt32()).Should().Equal(2, 2);
        var pair = report.GetProperty("pairs")[0];
        pair.GetProperty("claims").GetProperty("f1").GetProperty("value").GetDouble().Should().Be(1);
        var tag = pair.GetProperty("labels").EnumerateArray().Single(l => l.GetProperty("label").GetString() == "tag").GetProperty("measure");
        (tag.GetProperty("units").GetInt32(), tag.GetProperty("observed").GetProperty("value").GetDouble(), tag.GetProperty("kappa").GetProperty("value").GetDouble()).Should().Be((2, 0.5, 0));
    }

    [Fact]
    public void Agreement_FileThatIsNoText_IsNamedByThisCommand()
    {
        using var gate = new GateMap(isBegun: false);
        File.WriteAllBytes(gate["project.json"], [0x5B, 0x00, 0xFF]);

        var result = gate.Run("agreement", gate["project.json"], "--text", gate["article.md"]);

        result.ExitCode.Should().Be(3);
        result.Error.Should().StartWith("claimmap agreement: ");
    }

    // What one annotator has marked, as Label Studio exports it.
    private static string Annotations(int annotator, params (string Words, string Label)[] regions)
    {
        const string Text = "The gate was shut again. A gate is shut.";
        var results = regions.Select((r, i) =>
            $$"""{ "id": "r{{i}}", "from_name": "tag", "type": "labels", "value": { "start": {{Text.IndexOf(r.Words, StringComparison.Ordinal)}}, "end": {{Text.IndexOf(r.Words, StringComparison.Ordinal) + r.Words.Length}}, "text": "{{r.Words}}", "labels": ["{{r.Label}}"] } }""");
        return $$"""{ "completed_by": {{annotator}}, "result": [ {{string.Join(", ", results)}} ] }""";
    }

    [Fact]
    public Task Show_ClaimWithReading_PrintsIt() => Verifier.Verify(Tool.Run("show", "--claim", "russia-favours-armenia").ToString());

    [Fact]
    public void Show_ClaimThatAReaderDoesNotHave_SaysSo() =>
        Tool.Run("show", "--claim", "incidents-were-provocations").Output.Should().Contain(
            "\nsecond reader  has no such claim\n               not adopted: Label split from its core; this reader has core and label in one claim.\n");
}
