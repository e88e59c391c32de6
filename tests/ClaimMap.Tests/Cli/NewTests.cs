using System.Text.Json;
using ClaimMap.Loading.Files;

namespace ClaimMap.Tests.Cli;

public sealed class NewTests : IDisposable
{
    private readonly HarbourCopy _harbour = new();
    private readonly GateMap _map = new(isBegun: false);

    public void Dispose()
    {
        _harbour.Dispose();
        _map.Dispose();
    }

    [Fact]
    public void New_Article_ValidatesButForItsUnclaimedPassages()
    {
        _map.Run("new", _harbour["article.md"], "--out", _map["map"]).ExitCode.Should().Be(0);
        var document = DocumentFile.Load(_map["map/document.json"]);

        var validation = _map.Run("validate", _map["map"]);

        var unclaimed = document.Passages.Where(p => p.Disposition is null).Select(p => p.Id.Value).ToArray();
        unclaimed.Should().HaveCountGreaterThan(10);
        validation.ExitCode.Should().Be(1);
        _map.Run("validate", _map["map"], "--unfinished").ExitCode.Should().Be(0);
        var lines = validation.Output.Split('\n').Where(l => l.Contains("CM3005")).ToList();
        validation.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Except(lines).Should().HaveCount(4).And.OnlyContain(l => l.Contains("open-work CM3025: "));
        lines.Should().HaveCount(unclaimed.Length).And.OnlyContain(l => l.Contains("open-work CM3005: "));
        lines.Zip(unclaimed).Should().OnlyContain(p => p.First.Contains($"'{p.Second}'"));
        Directory.GetFiles(_map["map/claims"]).Select(Path.GetFileName).Order()
            .Should().Equal(document.Sections.Select(s => $"{s.Ordinal:D2}-section.json"));
    }

    [Fact]
    public void New_Article_SaysWhatToDoNext() =>
        _map.Run("new", _map["article.md"], "--out", _map["map"] + "/", "--author", "A. Writer").Should().Be(new CliResult(
            0,
            """
            map/: 1 section, 5 passages, 4 of them to be accounted for.
            To be filled in: publisher, published, rights.
            Next:
            1. Go over map/document.json: name the sections, and give each passage that makes no claim a "disposition".
            2. Declare who and what the text names: map/actors.json, places.json, events.json and so on.
            3. Write the claims into map/claims/, each with "anchors": [].
            4. claimmap anchor map --text article.md --scratch quotes.json   fills in the anchors from quotes
            5. claimmap validate map --watch   says what is wrong and what is missing while you work
            6. claimmap verify map --text article.md   checks every passage and anchor against the text

            """.ReplaceLineEndings("\n"),
            ""));

    [Fact]
    public void New_Document_IsWhatPassagesProposes()
    {
        string[] metadata = ["--id", "gate", "--title", "The gate", "--author", "A. Writer", "--publisher", "P", "--published", "2021", "--language", "en-GB", "--rights", "R"];
        _map.Run(["new", _map["article.md"], "--out", _map["map"], .. metadata]);

        var proposed = _map.Run(["passages", _map["article.md"], "--schema", "schemas/document.schema.json", .. metadata]);

        File.ReadAllText(_map["map/document.json"]).Should().Be(proposed.Output);
    }

    [Fact]
    public void New_EachFile_NamesASchemaThatIsThere()
    {
        _map.Run("new", _map["article.md"], "--out", _map["map"]);
        var files = _map.Files();

        foreach (var (file, text) in files.Where(f => !f.Key.StartsWith("schemas/", StringComparison.Ordinal)))
        {
            using var json = JsonDocument.Parse(text);
            var schema = json.RootElement.GetProperty("$schema").GetString()!;
            var path = Path.GetRelativePath(_map["map"], Path.Join(_map["map"], Path.GetDirectoryName(file), schema)).Replace('\\', '/');
            files.Should().ContainKey(path);
        }

        var shipped = Directory.GetFiles(Path.Join(RepositoryFiles.Root, "data/schemas")).ToDictionary(f => "schemas/" + Path.GetFileName(f), File.ReadAllText);
        files.Where(f => f.Key.StartsWith("schemas/", StringComparison.Ordinal)).Should().BeEquivalentTo(shipped);
    }

    [Fact]
    public void New_SameArticle_WritesTheSame()
    {
        _map.Run("new", _map["article.md"], "--out", _map["map"]);
        using var other = new GateMap();

        other.Files().Should().Equal(_map.Files());
    }

    [Fact]
    public void New_EmptyFolder_IsFilled()
    {
        Directory.CreateDirectory(_map["map"]);

        _map.Run("new", _map["article.md"], "--out", _map["map"]).ExitCode.Should().Be(0);

        using var other = new GateMap();
        _map.Files().Should().Equal(other.Files());
    }

    [Theory]
    [InlineData("map", "claimmap new: --out: 'map' cannot be written: it is not empty.\n")]
    [InlineData("article.md", "claimmap new: --out: 'article.md' cannot be written: it is a file.\n")]
    [InlineData("absent/map", "claimmap new: --out: 'absent/map' cannot be written: there is no such folder.\n")]
    public void New_ImpossibleTarget_SaysWhyAndLeavesItAlone(string target, string expected)
    {
        Directory.CreateDirectory(_map["map"]);
        File.WriteAllText(_map["map/notes.txt"], "mine");

        _map.Run("new", _map["article.md"], "--out", _map[target]).Should().Be(new CliResult(3, "", expected));

        _map.Files().Should().Equal(new Dictionary<string, string> { ["notes.txt"] = "mine" });
        File.ReadAllText(_map["article.md"]).Should().Be(GateMap.Article);
        Directory.Exists(_map["absent"]).Should().BeFalse();
    }

    [Fact]
    public void New_BlankArticle_SaysSoAndWritesNothing()
    {
        File.WriteAllText(_map["blank.md"], " \n");

        _map.Run("new", _map["blank.md"], "--out", _map["map"]).Should().Be(new CliResult(
            3, "", "claimmap new: ARTICLE: blank.md holds no text.\n"));
        Directory.Exists(_map["map"]).Should().BeFalse();
    }

    [Fact]
    public void OutputFolder_FileThatCannotBeWritten_LeavesNothing()
    {
        var target = _map["half"];

        // A file cannot be a folder too.
        var act = () => OutputFolder.Write(target, [("a", [1]), ("a/b", [2])]);

        act.Should().Throw<IOException>();
        Directory.GetFileSystemEntries(_map["."]).Select(Path.GetFileName).Should().Equal("article.md");
    }
}
