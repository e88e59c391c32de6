using System.Text;

namespace ClaimMap.Tests.Cli;

public sealed class AnchorScratchTests : IDisposable
{
    // Written as people write: nothing of it but the anchors may change.
    private const string Claims =
        "\uFEFF{\r\n\t\"$schema\": \"../schemas/claims.schema.json\",\r\n\t\"claims\": [\r\n" +
        "\t\t{\r\n\t\t\t\"id\": \"gate-shut\",   \"statement\" : \"Th\\u0065 bar \\\"fell\\\".\",\r\n\t\t\t\"anchors\"  :  [ ],\r\n\t\t\t\"rationale\": \"2\"\r\n\t\t},\r\n" +
        "\t\t{ \"id\": \"all-in-a-line\", \"anchors\": [], \"statement\": \"é 🜁.\" },\r\n" +
        "\t\t{\r\n\t\t\t\"id\": \"without-anchors\",\r\n\t\t\t\"about\": [],\r\n\t\t\t\"rationale\": \"2\"\r\n\t\t},\r\n\r\n" +
        "\t\t{\"id\":\"left-alone\",\"anchors\":[]}]\r\n}";

    private const string Quotes =
        """
        {
          "claims": {
            "gate-shut": ["The gate was shut again", { "quote": "the gate was shut", "passage": "p002" }],
            "all-in-a-line": ["shut? A gate"],
            "without-anchors": [{ "quote": "gate", "occurrence": 3 }]
          }
        }
        """;

    private readonly GateMap _map = new();

    public AnchorScratchTests() => _map.Claims = Claims;

    public void Dispose() => _map.Dispose();

    [Fact]
    public void Scratch_Claims_GetTheirAnchorsAndAllElseStays()
    {
        var before = File.ReadAllBytes(_map["map/claims/01-section.json"]);

        var result = _map.Scratch(Quotes);

        result.Should().Be(new CliResult(
            0,
            """
            map/claims/01-section.json(4,3): gate-shut: p002 [17,34), p003 [0,23)
            map/claims/01-section.json(9,3): all-in-a-line: p004 [7,12), p005 [0,6)
            map/claims/01-section.json(10,3): without-anchors: p005 [2,6)

            """.ReplaceLineEndings("\n"),
            "map: 3 claims anchored in 1 file; 0 already had these anchors.\n"));
        var expected = Encoding.UTF8.GetString(before)
            .Replace("[ ]", $"[\r\n\t\t\t\t{GateMap.Json("p002", 17, "the gate was shut")},\r\n\t\t\t\t{GateMap.Json("p003", 0, "The gate was shut again")}\r\n\t\t\t]", StringComparison.Ordinal)
            .Replace("\"all-in-a-line\", \"anchors\": []", $"\"all-in-a-line\", \"anchors\": [{GateMap.Json("p004", 7, "shut?")}, {GateMap.Json("p005", 0, "A gate")}]", StringComparison.Ordinal)
            .Replace("\"about\": [],", $"\"about\": [],\r\n\t\t\t\"anchors\": [\r\n\t\t\t\t{GateMap.Json("p005", 2, "gate")}\r\n\t\t\t],", StringComparison.Ordinal);
        Encoding.UTF8.GetString(File.ReadAllBytes(_map["map/claims/01-section.json"])).Should().Be(expected);
    }

    [Fact]
    public void Scratch_Again_ChangesNothing()
    {
        _map.Scratch(Quotes);
        var before = _map.Files();

        _map.Scratch(Quotes).Should().Be(new CliResult(0, "", "map: 0 claims anchored in 0 files; 3 already had these anchors.\n"));

        _map.Files().Should().Equal(before);
    }

    [Fact]
    public void Scratch_OtherQuotes_ReplaceTheAnchors()
    {
        _map.Scratch(Quotes);

        _map.Scratch("""{ "claims": { "without-anchors": ["A gate is shut"] } }""").ExitCode.Should().Be(0);

        _map.Claims.Should().Contain($"\"about\": [],\r\n\t\t\t\"anchors\": [\r\n\t\t\t\t{GateMap.Json("p005", 0, "A gate is shut")}\r\n\t\t\t],\r\n");
    }

    [Fact]
    public void Scratch_DryRun_SaysTheSameAndWritesNothing()
    {
        var before = _map.Files();

        var dry = _map.Scratch(Quotes, "--dry-run");

        _map.Files().Should().Equal(before);
        dry.Error.Should().Be("map: 3 claims would be anchored in 1 file; 0 already had these anchors.\n");
        dry.Output.Should().Be(_map.Scratch(Quotes).Output);
    }

    [Fact]
    public void Scratch_Written_LeavesNoWordOfTheQuotesInTheMap()
    {
        string[] words = ["gate was", "was shut", "shut again", "shut?", "A gate"];

        _map.Scratch(Quotes).ExitCode.Should().Be(0);

        var files = _map.Files();
        files.Keys.Should().NotContain("quotes.json");
        foreach (var (file, text) in files.Where(f => !f.Key.StartsWith("schemas/", StringComparison.Ordinal)))
        {
            words.Should().NotContain(w => text.Contains(w, StringComparison.OrdinalIgnoreCase), file);
        }
    }

    [Fact]
    public void Scratch_Mistakes_AreAllReported()
    {
        var before = _map.Files();

        var result = _map.Scratch(
            """
            {
              "claims": {
                "gate-shutt": ["again"],
                "gate-shut": ["gate was shut", "no such words"],
                "all-in-a-line": [{ "quote": "again", "passage": "p03" }, { "quote": "again", "passage": "p004" }, { "quote": "shut", "passage": "p004", "occurrence": 2 }],
                "without-anchors": ["The gate was shut again", "shut again."]
              }
            }
            """);

        result.Should().Be(new CliResult(
            1,
            "",
            """
            quotes.json(3,5): no claim 'gate-shutt' stands in the claims folder. Did you mean 'gate-shut'?
            quotes.json(4,19): "gate was shut" stands at 2 places: p002 at 21, p003 at 4. Quote more words, or name "passage" or "occurrence".
            quotes.json(4,36): "no such words" is not in the text. Not even its first word stands in the text. White space, the shape of quotation marks, dashes and dots, and soft hyphens make no difference; everything else does.
            quotes.json(5,23): document.json has no passage 'p03'. Did you mean 'p003'?
            quotes.json(5,63): "again" does not begin in 'p004', but elsewhere: p003 at 18.
            quotes.json(5,104): "shut" does not stand so often in 'p004': p004 at 7.
            quotes.json(6,52): this quote overlaps another of claim 'without-anchors' in 'p003'.
            map: 0 claims anchored in 0 files; 0 already had these anchors; 7 problems.

            """.ReplaceLineEndings("\n")));
        _map.Files().Should().Equal(before);
    }

    [Fact]
    public void Scratch_ClaimThatStandsTwice_IsReported()
    {
        File.WriteAllText(_map["map/claims/02-more.json"], """{ "claims": [{ "id": "gate-shut" }] }""");

        _map.Scratch(Quotes).Error.Should().Be(
            "map/claims/02-more.json(1,14): claim 'gate-shut' stands twice. Rename one.\nmap: 3 claims anchored in 1 file; 0 already had these anchors; 1 problem.\n");
    }

    [Theory]
    [InlineData("{", "quotes.json(1,2): This is not JSON: ")]
    [InlineData("[]", "quotes.json(1,1): Must be an object, but is a list.\n")]
    [InlineData("{\"claims\": {\"a\": []}}", "quotes.json(1,18): Must have at least 1 item, but has none.\n")]
    [InlineData("{\"claims\": {\"a\": [7]}}", "quotes.json(1,19): Fits none of 2 alternatives; Quote is closest, but: must be a string, but is a number.\n")]
    [InlineData("{\"claims\": {\"a\": [{\"quote\": \"x\", \"occurrence\": 0}]}}", "quotes.json(1,19): Fits none of 2 alternatives; the 2nd is closest, but: /occurrence: must be at least 1, but is 0.\n")]
    [InlineData("{\"claims\": {\"a\": [{\"quote\": \"x\", \"passage\": \"P 1\"}]}}", "quotes.json(1,19): Fits none of 2 alternatives; the 2nd is closest, but: /passage: \"P 1\" does not have the form asked for: ")]
    [InlineData("{\"claims\": {}, \"notes\": 1}", "quotes.json(1,16): \"notes\" is not a member here.\n")]
    public void Scratch_OfAnotherForm_CannotBeRead(string json, string expected)
    {
        var result = _map.Scratch(json);

        result.ExitCode.Should().Be(3);
        result.Error.Should().StartWith("claimmap anchor: --scratch: " + expected);
    }

    [Fact]
    public void Scratch_ClaimFileThatIsNoJson_CannotBeRead()
    {
        _map.Claims = "{ \"claims\": [";

        var result = _map.Scratch(Quotes);

        result.ExitCode.Should().Be(3);
        result.Error.Should().StartWith("claimmap anchor: MAP: map/claims/01-section.json(1,14): This is not JSON: ");
    }

    [Theory]
    [InlineData("map/quotes.json")]
    [InlineData("map/notes/quotes.json")]
    [InlineData("link/quotes.json")]
    public void Scratch_InsideTheMap_IsRefused(string file)
    {
        if (!OperatingSystem.IsWindows())
        {
            Directory.CreateSymbolicLink(_map["link"], _map["map"]);
        }
        else if (file.StartsWith("link", StringComparison.Ordinal))
        {
            return; // Links need a right there that not everybody has.
        }

        Directory.CreateDirectory(_map["map/notes"]);
        File.WriteAllText(_map[file], Quotes);

        _map.Anchor("--scratch", _map[file]).Should().Be(new CliResult(
            2, "", $"claimmap anchor: --scratch: '{file}' lies in the map's folder, and it holds words of the text. Keep it elsewhere.\n"));
        _map.Claims.Should().Be(Claims[1..]);
    }
}
