using System.Globalization;
using System.Text.Json;
using ClaimMap.Cli;

namespace ClaimMap.Tests.Cli;

/// <summary><c>claimmap compare</c> with what extractors give: lists on either side, many documents, every format, and thresholds.</summary>
public sealed class CompareSidesTests : IDisposable
{
    private readonly GateMap _map = new(isBegun: false);

    public CompareSidesTests()
    {
        List("gold.json", """
            [
              { "id": "shut", "quote": "the gate was shut", "statement": "The gate was shut.", "tag": "allegation", "source": "The keeper", "polarity": "positive" },
              { "id": "again", "quote": "The gate was shut again.", "statement": "The gate was shut once more.", "tag": "fact", "polarity": "positive" },
              { "id": "asks", "quote": "Was it shut?", "statement": "Whether it was shut is open.", "tag": "opinion", "mode": "uncertainty", "polarity": "positive" }
            ]
            """);
    }

    public void Dispose() => _map.Dispose();

    private void List(string name, string json)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_map[name])!);
        File.WriteAllText(_map[name], json);
    }

    private CliResult Compare(string actual, params string[] args) => _map.Run(["compare", _map["gold.json"], _map[actual], "--text", _map["article.md"], .. args]);

    // Line 2 cannot be placed, 3 has an unknown tag, 4 repeats 1, 5 is no JSON, 6 lies outside the text.
    [Fact]
    public void Compare_ListWithFaults_SaysWhatWasLeftOutAndMeasuresTheRest()
    {
        List("found.jsonl", """
            {"quote":"the gate was shut","tag":"fact","source":"the KEEPER"}
            {"quote":"the gate was open","tag":"fact"}
            {"quote":"The gate was shut again.","tag":"rumour"}
            {"quote":"the gate was shut","tag":"fact","source":"the KEEPER"}
            {"quote":
            {"start":1000,"end":1004,"tag":"fact"}
            {"quote":"The gate was shut again","tag":"fact"}
            """);

        var result = Compare("found.jsonl", "--format", "json");

        result.ExitCode.Should().Be(0, result.Error);
        var report = JsonDocument.Parse(result.Output).RootElement;
        report.GetProperty("actual").GetProperty("leftOut").EnumerateArray().Select(l => (Path.GetFileName(l.GetProperty("where").GetString()!), l.GetProperty("reason").GetString()!.Split(": ")[0].Split('.')[0])).Should().Equal(
            ("found.jsonl(2)", "\"the gate was open\" is not in the text"),
            ("found.jsonl(3)", "\"tag\" is \"rumour\""),
            ("found.jsonl(5)", "this is no JSON"),
            ("found.jsonl(6)", "1000 to 1004 lies outside the text"),
            ("found.jsonl(4)", "it repeats found"));
        var claims = report.GetProperty("claims");
        (claims.GetProperty("expected").GetInt32(), claims.GetProperty("actual").GetInt32(), claims.GetProperty("found").GetInt32()).Should().Be((3, 2, 2));
        report.GetProperty("labels").GetProperty("notGiven").EnumerateArray().Select(l => l.GetString()).Should().Contain("polarity").And.Contain("certainty");
    }

    [Fact]
    public void Compare_ListAgainstItself_IsPerfectInEveryLabelThatItGives()
    {
        var report = JsonSerializer.Deserialize<ComparisonReport>(Compare("gold.json", "--format", "json").Output)!;

        (report.Claims.F1.Value, report.Labels.AllFound.F1.Value).Should().Be((1, 1));
        report.Labels.Each.Select(l => l.Label).Should().Equal(ComparedLabel.Tag, ComparedLabel.Mode, ComparedLabel.Source, ComparedLabel.Polarity);
        report.Pairs.Should().OnlyContain(p => p.Expected.Statement != null && p.Expected.Where!.Contains("gold.json"));
    }

    [Fact]
    public void Compare_EmptyList_SaysSo()
    {
        List("none.json", "[]");

        var result = Compare("none.json");

        result.ExitCode.Should().Be(0);
        result.Output.Should().Contain("note: There is no actual claim to compare.\n").And.Contain("claims                          3        0        0          -     0.00     0.00\n");
    }

    [Fact]
    public void Compare_NoList_SaysWhatWasExpected()
    {
        List("none.json", "{ \"claims\": 1 }");

        Compare("none.json").Should().Be(new CliResult(
            3, "", "claimmap compare: none.json is no claim list: it has no member \"claims\" that is a list. Expected: [...], { \"claims\": [...] } or one claim a line.\n"));
    }

    [Fact]
    public void Compare_ListWithoutAText_PlacesByOffsetsAlone()
    {
        List("places.json", """[{ "start": 7, "end": 40, "tag": "fact" }, { "quote": "the gate was shut", "tag": "fact" }]""");

        var result = _map.Run("compare", _map["places.json"], _map["places.json"], "--format", "json");

        var report = JsonSerializer.Deserialize<ComparisonReport>(result.Output)!;
        (report.Claims.Found, report.Actual.LeftOut.Single().Reason).Should().Be((1, "its words have to be found in the text, and no text is named"));
    }

    [Theory]
    [InlineData("f1=0.5", 0, "")]
    [InlineData("f1=0.9,recall=0.9", 1, "claimmap compare: f1 is 0.8, below 0.9.\nclaimmap compare: recall is 0.6667, below 0.9.\n")]
    [InlineData("tag=1", 1, "claimmap compare: tag is 0.4, below 1.\n")]
    [InlineData("sentence.precision=1", 0, "")]
    [InlineData("kappa.mode=0.1", 1, "claimmap compare: kappa.mode is undefined, so it is not 0.1 or more.\n")]
    [InlineData("f2=0.9", 2, "claimmap compare: --fail-under: 'f2=0.9' will not do. Expected: figures with numbers from -1 to 1, such as f1=0.8.*")]
    public void FailUnder_Figures_DecideTheExitCode(string figures, int exitCode, string error)
    {
        List("two.json", """[{ "quote": "the gate was shut", "tag": "fact" }, { "quote": "The gate was shut again.", "tag": "fact" }]""");

        var result = Compare("two.json", "--fail-under", figures);

        result.ExitCode.Should().Be(exitCode);
        result.Error.Should().Match(error + "*").And.Subject.Length.Should().BeLessThanOrEqualTo(error.Length == 0 ? 0 : 2_000);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("csv")]
    [InlineData("markdown")]
    public Task Compare_TwoLists_Reads(string format)
    {
        List("two.json", """[{ "quote": "the gate was shut", "statement": "A gate is closed.", "tag": "opinion", "polarity": "negative" }, { "quote": "A gate is shut", "statement": "=HYPERLINK(1)", "tag": "fact", "polarity": "positive" }]""");

        return Verifier.Verify(Shorten(Compare("two.json", "--format", format).ToString())).UseParameters(format);
    }

    [Fact]
    public void Compare_Html_ShowsBothSidesAndRunsNothing()
    {
        List("two.json", """[{ "quote": "the gate was shut", "statement": "<script>alert(1)</script>", "tag": "opinion" }]""");

        var page = Compare("two.json", "--format", "html").Output;

        page.Should().StartWith("<!DOCTYPE html>\n").And.Contain("<tr class=\"differs\">").And.Contain("<mark>attributed allegation</mark>").And.Contain("<mark>author opinion</mark>")
            .And.Contain("&lt;script&gt;").And.NotContain("<script").And.Contain("default-src 'none'; style-src 'sha256-");
        page.Split("<tr class=\"missing\">").Should().HaveCount(3);
    }

    [Fact]
    public void CompareMany_TwoFolders_PairsByNameAndListsTheWorstFirst()
    {
        Collection(4);

        var result = _map.Run("compare", _map["gold"], _map["found"], "--format", "json");

        result.ExitCode.Should().Be(0, result.Error);
        var report = JsonSerializer.Deserialize<CollectionReport>(result.Output)!;
        report.Documents.Select(d => (d.Name, d.Expected, d.Actual, d.Found)).Should().Equal(("d3", 4, 1, 1), ("d2", 4, 2, 2), ("d1", 4, 3, 3), ("d0", 4, 4, 4));
        report.NotCompared.Select(d => d.Name).Should().Equal("alone");

        // 16 expected, 10 there, all found; recalls of 1, 3/4, 1/2, 1/4.
        var claims = report["claims"]!;
        (claims.Micro.Precision.Value, claims.Micro.Recall.Value, claims.Macro.Recall.Value).Should().Be((1, 10 / 16.0, 0.625));
        claims.Macro.F1.Value.Should().BeApproximately((1 + (6 / 7.0) + (4 / 6.0) + (2 / 5.0)) / 4, 1e-12);
        claims.Micro.Recall.Bootstrap!.Lower.Should().BeInRange(0.25, 0.625);
        report.Notes.Should().Contain("1 document could not be compared: the figures are those of the others.").And.Contain("There are 4 documents: so few say little about any other, and the bootstrap intervals are too narrow.");
    }

    [Fact]
    public void CompareMany_Labels_AgreeOverThePairsOfAllDocuments()
    {
        static string Tags(params string[] tags) => JsonSerializer.Serialize(tags.Select((tag, i) => new { start = 20 * i, end = (20 * i) + 10, tag }));
        List("gold/one.json", Tags("fact", "fact", "fact"));
        List("found/one.json", Tags("fact", "fact", "opinion"));
        List("gold/two.json", Tags("opinion", "opinion"));
        List("found/two.json", Tags("opinion", "fact"));

        var result = _map.Run("compare", _map["gold"], _map["found"], "--format", "json", "--fail-under", "kappa.tag=0.2");

        // 3 of 5 alike; both sides have 3 facts and 2 opinions, so 0.52 are to be expected: (0.6 - 0.52) / 0.48. Of either document alone kappa is 0.
        var tag = JsonSerializer.Deserialize<CollectionReport>(result.Output)!.Labels[0];
        (tag.Label, tag.Measure.Units, tag.Measure.Observed.Value).Should().Be((ComparedLabel.Tag, 5, 0.6));
        tag.Measure.Kappa.Value.Should().BeApproximately(1 / 6.0, 1e-12);
        tag.Measure.Kappa.Bootstrap!.Lower.Should().Be(0);
        (result.ExitCode, result.Error).Should().Be((1, "claimmap compare: kappa.tag is 0.1667, below 0.2.\n"));
        _map.Run("compare", _map["gold"], _map["found"], "--fail-under", "kappa.source=0.2").Should().Be(new CliResult(
            2, "", "claimmap compare: --fail-under: kappa.source is a figure of one document; of many there is source, which is its F1.\n"));
    }

    [Fact]
    public void CompareMany_FileOfPairs_IsReadLineByLine()
    {
        Collection(2);
        List("pairs.tsv", "# expected\tactual\ngold/d0.json\tfound/d1.json\n\ngold/d1.json\tfound/nowhere.json\n");
        List("bad.tsv", "gold/d0.json\tfound/d0.json\ngold/d1.json\n");

        var result = _map.Run("compare", "--pairs", _map["pairs.tsv"], "--format", "csv");
        var bad = _map.Run("compare", "--pairs", _map["bad.tsv"]);

        result.Output.Should().Be("document,expected,actual,found,precision,recall,f1,all_labels_f1,problem\ngold/d0.json,4,3,3,1,0.75,0.8571,0.8571,\ngold/d1.json,,,,,,,,it cannot be read\n");
        (bad.ExitCode, bad.Error).Should().Be((3, "claimmap compare: --pairs: bad.tsv(2): this is no pair. Expected: EXPECTED, a tab, ACTUAL and, if need be, a tab and the text.\n"));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    public Task CompareMany_TwoFolders_Reads(string format)
    {
        Collection(4);

        return Verifier.Verify(Shorten(_map.Run(new Terminal(false, 80), "compare", _map["gold"], _map["found"], "--format", format).ToString())).UseParameters(format);
    }

    [Fact]
    public void Compare_Json_FollowsItsSchema()
    {
        List("two.json", """[{ "quote": "the gate was shut", "statement": "A gate is closed.", "tag": "opinion" }, { "start": 5000, "end": 5010 }]""");
        var schema = Json.Schema.JsonSchema.FromText(File.ReadAllText(Path.Join(RepositoryFiles.Root, "data/schemas/comparison.schema.json")));
        string[] reports = [Compare("two.json", "--format", "json").Output, Compare("gold.json", "--format", "json").Output, JsonSerializer.Serialize(ClaimComparison.Compare(Ceasefire2020.Graph, Ceasefire2020.Graph, new ComparisonOptions(resamples: 10)))];

        reports.Select(r => schema.Evaluate(JsonDocument.Parse(r).RootElement).IsValid).Should().Equal(true, true, true);
    }

    [Fact]
    public void Compare_OneArgument_IsWrongUsage() => _map.Run("compare", _map["gold.json"]).Should().Be(new CliResult(2, "", "claimmap compare: Expected: EXPECTED and ACTUAL, or --pairs FILE.\n"));

    // Four claims each, of which the other side has one fewer from document to document; and one document alone.
    private void Collection(int documents)
    {
        for (var i = 0; i < documents; i++)
        {
            List($"gold/d{i}.json", Places(4));
            List($"found/d{i}.json", Places(4 - i));
        }

        List("gold/alone.json", Places(1));

        static string Places(int count) => $"[{string.Join(", ", Enumerable.Range(0, count).Select(p => string.Create(CultureInfo.InvariantCulture, $$"""{ "start": {{20 * p}}, "end": {{(20 * p) + 10}}, "tag": "fact" }""")))}]";
    }

    private string Shorten(string text) => text.Replace(_map["gold.json"].Replace("gold.json", "", StringComparison.Ordinal).Replace('\\', '/'), "", StringComparison.Ordinal);
}
