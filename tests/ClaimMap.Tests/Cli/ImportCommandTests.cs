using System.Text;

namespace ClaimMap.Tests.Cli;

public sealed class ImportCommandTests : IDisposable
{
    private readonly GateMap _map = new(isBegun: false);

    public void Dispose() => _map.Dispose();

    [Fact]
    public void Import_NewMap_SaysWhatWentInWhatDidNotAndWhatIsLeft()
    {
        File.WriteAllText(_map["list.json"], """
            [
              { "quote": "The gate was shut again.", "statement": "The gate was closed once more.", "tag": "fact" },
              { "quote": "no such words", "statement": "X.", "tag": "fact" }
            ]
            """);

        var result = Import("list.json", "--out", _map["map"], "--rejects", _map["left.json"]);

        result.Should().Be(new CliResult(
            1,
            "gate-closed-once-more: p003 [0,24), word for word\n",
            "list.json(3,3): left out: \"no such words\" is not in the text. Not even its first word stands in the text. White space, the shape of quotation marks, dashes and dots, and soft hyphens make no difference; everything else does.\n"
            + "map: 1 claim imported, 0 there already, 1 left out; 2 of 5 passages accounted for, 1 of 1 claim anchored. What is left: claimmap todo map --text article.md\n"));
        File.ReadAllText(_map["left.json"]).Replace(Path.GetDirectoryName(_map["left.json"]) + "/", "").Should().Be(
            """
            {
              "claims": [
                {
                  "quote": "no such words",
                  "statement": "X.",
                  "tag": "fact",
                  "position": "list.json(3,3)",
                  "reason": "\"no such words\" is not in the text. Not even its first word stands in the text. White space, the shape of quotation marks, dashes and dots, and soft hyphens make no difference; everything else does"
                }
              ]
            }

            """.ReplaceLineEndings("\n"));
        ClaimGraph.Load(_map["map"]).Claims.Select(c => c.Statement).Should().Equal("The gate was closed once more.");
    }

    [Fact]
    public void Import_IntoAMapAgain_ChangesNoFile()
    {
        File.WriteAllText(_map["list.json"], """[{ "quote": "A gate is shut.", "statement": "Some gate is closed.", "tag": "opinion", "mode": "interpretation" }]""");
        Import("list.json", "--out", _map["map"]).ExitCode.Should().Be(0);
        var before = _map.Files();

        Import("list.json", "--into", _map["map"]).Should().Be(new CliResult(
            0, "some-gate-closed: p005 [0,15), is in the map already\n", "map: 0 claims imported, 1 there already, 0 left out; 2 of 5 passages accounted for, 1 of 1 claim anchored. What is left: claimmap todo map --text article.md\n"));

        _map.Files().Should().Equal(before);
    }

    [Theory]
    [InlineData(new byte[] { 0x61, 0x61, 0x61, 0x61, 0x61, 0x00 }, "is no text: byte 5 (counted from 0) is NUL. Save the article as text, .docx, .pdf or a web page.")]
    [InlineData(new byte[] { 0xFF }, "is not UTF-8: byte 0 (counted from 0) is wrong. Save it as UTF-8, or name its encoding, such as --encoding windows-1252.")]
    public void Import_ListOfOtherBytes_SaysSo(byte[] bytes, string words)
    {
        File.WriteAllBytes(_map["list.json"], bytes);

        Import("list.json", "--out", _map["map"]).Should().Be(new CliResult(3, "", $"claimmap import: LIST: 'list.json' {words}\n"));
    }

    [Theory]
    [InlineData("list.json", "LIST")]
    [InlineData("config.json", "--config")]
    public void Import_FileLargerThanAnyList_IsNotRead(string large, string argument)
    {
        File.WriteAllText(_map["list.json"], "[]");
        File.WriteAllText(_map["config.json"], "{}");
        using (var file = new FileStream(_map[large], FileMode.Open))
        {
            // Sparse: it takes no room on the disk.
            file.SetLength((256L << 20) + 1);
        }

        File.CreateSymbolicLink(_map["link"], large);
        string[] names = large == "list.json" ? ["link", "config.json"] : ["list.json", "link"];
        Import(names[0], "--config", _map[names[1]], "--from", "uima-cas", "--out", _map["map"]).Should().Be(new CliResult(
            3, "", $"claimmap import: {argument}: 'link' cannot be read: it has 268,435,457 bytes; at most 268,435,456 are read.\n"));
    }

    [Theory]
    [InlineData("8", "23")]
    [InlineData("8.0", "2.3e1")]
    public void Import_OffsetsHoweverWritten_AreTheSame(string start, string end)
    {
        File.WriteAllText(_map["list.json"], $$"""[{ "start": {{start}}, "end": {{end}}, "statement": "X.", "tag": "fact" }]""");

        Import("list.json", "--out", _map["map"]).Output.Should().StartWith("x: p002 [0,15), ");
    }

    [Fact]
    public void Import_ListThatMakesNoMap_WritesNothingAndSaysWhy()
    {
        Import(Write("first.json", """[{ "quote": "A gate is shut.", "statement": "Some gate is closed.", "tag": "fact" }]"""), "--out", _map["map"]).ExitCode.Should().Be(0);
        var before = _map.Files();

        var result = Import(Write("second.json", """
            [
              { "id": "one", "quote": "The gate was shut again.", "statement": "One.", "tag": "fact", "supports": "two" },
              { "id": "two", "quote": "The keeper said", "statement": "Two.", "tag": "fact", "supports": "one" }
            ]
            """), "--into", _map["map"]);

        result.ExitCode.Should().Be(1);
        result.Error.Should().Contain("error CM3008").And.EndWith("claimmap import: the claims make no map. Nothing is written to map. Mend the list and import it again.\n");
        _map.Files().Should().Equal(before);
    }

    [Fact]
    public void Import_AnotherText_IsRefused()
    {
        Import(Write("list.json", "[]"), "--out", _map["map"]).ExitCode.Should().Be(0);
        File.AppendAllText(_map["article.md"], "More.");

        Import("list.json", "--into", _map["map"]).Should().Be(new CliResult(
            3, "", "claimmap import: 'article.md' is not the text that map maps: its length or digest differs. See what differs: claimmap verify map --text article.md; take a new edition over: claimmap rebase map --text article.md.\n"));
    }

    [Theory]
    [InlineData()]
    [InlineData("--out", "a", "--into", "b")]
    public void Import_NotOneTarget_IsAMistakeOfUse(params string[] targets) =>
        Import(Write("list.json", "[]"), targets).Should().Be(new CliResult(2, "", "claimmap import: Expected: one of --out and --into.\n"));

    [Fact]
    public void Import_OffsetsInAFileOfAnotherEncoding_CountItsCharacters()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        File.WriteAllText(_map["article.txt"], "Café.\n\n\n\nThe gate was shut.\n\nThe gate was shut.\n", Encoding.GetEncoding("windows-1252"));
        Write("list.json", """[{ "start": 29, "end": 46, "statement": "It was closed.", "tag": "fact" }]""");

        var result = _map.Run("import", _map["list.json"], "--text", _map["article.txt"], "--encoding", "windows-1252", "--out", _map["map"]);

        result.Output.Should().Be("closed: p003 [0,17), word for word\n");
    }

    [Fact]
    public void Todo_HalfDoneMap_NamesWhatIsLeftAndHowToDoIt()
    {
        Import(Write("list.json", """[{ "quote": "The gate was shut again.", "statement": "The gate was closed once more.", "tag": "fact" }]"""), "--out", _map["map"]).ExitCode.Should().Be(0);

        var result = _map.Run("todo", _map["map"], "--text", _map["article.md"]);

        result.ExitCode.Should().Be(1);
        result.Output.Should().StartWith("""
            1. Section 1 (section-01): 3 passages to account for
              p002 (sentence): The keeper said "the gate was shut".
              p004 (sentence): Was it shut?
              p005 (sentence): A gate is shut.
              a claim: claimmap import LIST --into map --text article.md; no claim: claimmap passages map --dispose p002 boilerplate
            Also

            """.ReplaceLineEndings("\n")).And.NotContain("CM3005").And.NotContain("is not accounted for");
        result.Error.Should().Be("map: 2 of 5 passages accounted for, 1 of 1 claim anchored.\n");
    }

    [Fact]
    public void Prompt_Article_PrintsRulesSchemaAndPassages()
    {
        var result = _map.Run("prompt", _map["article.md"]);

        result.ExitCode.Should().Be(0);
        result.Output.Should().StartWith("Find every claim").And.Contain("\"$schema\"").And.EndWith(
            "\nText, by passages\n\np001 (heading): Gate\np002: The keeper said \"the gate was shut\".\np003: The gate was shut again.\np004: Was it shut?\np005: A gate is shut.\n");
    }

    [Fact]
    public void Prompt_UnknownSection_SaysHowManyThereAre() =>
        _map.Run("prompt", _map["article.md"], "--section", "2").Should().Be(new CliResult(2, "", "claimmap prompt: --section: there is no section 2. The text has 1 section.\n"));

    private string Write(string file, string content)
    {
        File.WriteAllText(_map[file], content);
        return file;
    }

    private CliResult Import(string list, params string[] options) => _map.Run(["import", _map[list], "--text", _map["article.md"], .. options]);
}
