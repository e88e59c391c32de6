using System.Text;
using ClaimMap.Loading.Files;

namespace ClaimMap.Tests.Cli;

/// <summary>What <c>--out</c> and its like may name, and what becomes of what stood there.</summary>
public sealed class OutputPathTests : IDisposable
{
    private readonly HarbourCopy _map = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("claimmap-out-").FullName;

    public void Dispose()
    {
        _map.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [InlineData("--text is --text itself", "article.md")]
    [InlineData("--text is --text itself", "claims/../article.md")]
    [InlineData("--text is --text itself", "link.md")]
    [InlineData("--text is --text itself", "hard.md")]
    [InlineData("a file of the map", "actors.json")]
    [InlineData("a file of the map", "claims/../claims/01-opening.json")]
    [InlineData("a file of the map", "claims/99-new.json")]
    [InlineData("a file of the map", "hard.json")]
    [InlineData("a file of the map", "linked/actors.json")]
    public void Export_OutThatIsAnInput_IsRefused(string why, string name)
    {
        File.CreateSymbolicLink(_map["link.md"], "article.md");
        Directory.CreateSymbolicLink(_map["linked"], ".");
        HardLink("article.md", "hard.md");
        HardLink("claims/01-opening.json", "hard.json");
        var before = File.Exists(_map[name]) ? File.ReadAllText(_map[name]) : null;

        var result = _map.Run("export", _map.Folder, "--to", "html", "--text", _map["article.md"], "--out", _map[name]);

        result.Error.Should().Be(why.StartsWith("--text", StringComparison.Ordinal)
            ? $"claimmap export: --out: 'harbour/{name}' is --text itself, which would be lost. Write elsewhere.\n"
            : $"claimmap export: --out: 'harbour/{name}' is {why} harbour, which would be lost. Write elsewhere.\n");
        result.ExitCode.Should().Be(2);
        (File.Exists(_map[name]) ? File.ReadAllText(_map[name]) : null).Should().Be(before);
    }

    [Fact]
    public void OtherCommands_OutThatIsAnInput_IsRefused()
    {
        File.WriteAllText(_map["list.json"], "[]");
        _map.Run("import", _map["list.json"], "--text", _map["article.md"], "--out", In("new"), "--rejects", _map["list.json"]).Error
            .Should().Be("claimmap import: --rejects: 'harbour/list.json' is LIST itself, which would be lost. Write elsewhere.\n");
        _map.Run("import", _map["list.json"], "--text", _map["article.md"], "--into", _map.Folder, "--rejects", _map["actors.json"]).Error
            .Should().Be("claimmap import: --rejects: 'harbour/actors.json' is a file of the map harbour, which would be lost. Write elsewhere.\n");
        _map.Run("import", _map["claims/01-opening.json"], "--text", _map["article.md"], "--into", _map.Folder).Error
            .Should().Be("claimmap import: LIST: 'harbour/claims/01-opening.json' is a file of the map harbour, which this command writes. Keep it elsewhere.\n");
        _map.Run("passages", _map["article.md"], "--out", _map["article.md"]).Error
            .Should().Be("claimmap passages: --out: 'harbour/article.md' is ARTICLE itself, which would be lost. Write elsewhere.\n");
        _map.Run("rebase", _map.Folder, "--text", _map["mentions.json"]).Error
            .Should().Be("claimmap rebase: --text: 'harbour/mentions.json' is a file of the map harbour, which this command writes. Keep it elsewhere.\n");
    }

    [PosixFact]
    public void Export_Device_IsWrittenToAndStays()
    {
        Export("/dev/null").Should().Be(new CliResult(0, "", ""));
        FileStatus.Of("/dev/null")!.Type.Should().Be(FileType.CharacterDevice);
        Export("/dev/full").Should().Be(new CliResult(3, "", "claimmap export: --out: '/dev/full' cannot be written: the disk is full.\n"));
    }

    [PosixFact]
    public async Task Export_Pipe_ReachesItsReader()
    {
        using var made = SpecialFile.Make("pipe", In("pipe"));
        var read = Task.Run(() => File.ReadAllText(In("pipe")));

        Export(In("pipe")).ExitCode.Should().Be(0);

        (await read).Should().Be(Dot.Format(ClaimGraph.Load(_map.Folder)));
        FileStatus.Of(In("pipe"))!.Type.Should().Be(FileType.Pipe);
    }

    [PosixFact]
    public void Export_Socket_IsRefused()
    {
        using var made = SpecialFile.Make("socket", In("socket"));

        Export(In("socket")).Error.Should().EndWith("/socket' cannot be written: it is no file, and only a file is replaced.\n");
    }

    [Theory]
    [InlineData("-")]
    [InlineData("/dev/stdout")]
    public void Export_StandardOutputByName_IsWrittenTo(string name)
    {
        if (!OperatingSystem.IsWindows() || name == "-")
        {
            Export(name).Output.Should().Be(Dot.Format(ClaimGraph.Load(_map.Folder)));
        }
    }

    [PosixTheory]
    [InlineData("600")]
    [InlineData("640")]
    [InlineData("444")]
    public void Export_OverAFile_KeepsItsMode(string mode)
    {
        File.WriteAllText(In("map.dot"), "old");
        ExternalProgram.Run("chmod", [mode, In("map.dot")], "");
        if (mode == "444" && Environment.UserName != "root")
        {
            Export(In("map.dot")).Error.Should().EndWith("cannot be written: permission is denied; check its permissions and those of its folder.\n");
            return;
        }

        Export(In("map.dot")).ExitCode.Should().Be(0);

        ExternalProgram.Run("stat", ["-c", "%a", In("map.dot")], "").Output.Should().Be(mode + "\n");
        File.ReadAllText(In("map.dot")).Should().StartWith("digraph");
    }

    [PosixFact]
    public void Export_OverAFileOfAnother_KeepsItsOwnerOrRefuses()
    {
        File.WriteAllText(In("map.dot"), "old");
        if (ExternalProgram.Run("chown", ["65534:65534", In("map.dot")], "").ExitCode != 0)
        {
            // Only root can give files away.
            return;
        }

        Export(In("map.dot")).ExitCode.Should().Be(0);

        ExternalProgram.Run("stat", ["-c", "%u:%g", In("map.dot")], "").Output.Should().Be("65534:65534\n");
    }

    [PosixFact]
    public void Save_OverAMap_KeepsModesAndLinksAndTheFolderItself()
    {
        var graph = ClaimGraph.Load(_map.Folder);
        graph.Save(In("map"));
        ExternalProgram.Run("chmod", ["600", In("map/actors.json")], "");
        File.Move(In("map/places.json"), In("elsewhere.json"));
        File.CreateSymbolicLink(In("map/places.json"), "../elsewhere.json");
        var folder = FileStatus.Of(In("map"))!.Identity;

        Ceasefire2020.Graph.Save(In("map"));

        ClaimGraph.Load(In("map")).Should().Be(Ceasefire2020.Graph);
        ExternalProgram.Run("stat", ["-c", "%a", In("map/actors.json")], "").Output.Should().Be("600\n");
        new FileInfo(In("map/places.json")).LinkTarget.Should().Be("../elsewhere.json");
        FileStatus.Of(In("map"))!.Identity.Should().Be(folder);
        Leftovers().Should().BeEmpty();
    }

    [Fact]
    public void Export_CsvIntoAFolderWithOtherThings_IsRefusedAndChangesNothing()
    {
        Directory.CreateDirectory(In("tables"));
        File.WriteAllText(In("tables/notes.txt"), "mine");

        _map.Run("export", _map.Folder, "--to", "csv", "--out", In("tables")).Error
            .Should().EndWith("/tables' cannot be written: it holds 'notes.txt', which is no part of a map exported to csv; save to a folder of its own.\n");

        Directory.GetFileSystemEntries(In("tables")).Should().ContainSingle();
    }

    [Fact]
    public void Export_CsvAgain_ReplacesTheTables()
    {
        for (var run = 0; run < 2; run++)
        {
            _map.Run("export", _map.Folder, "--to", "csv", "--out", In("tables")).Should().Be(new CliResult(0, "", ""));
        }

        Directory.GetFileSystemEntries(In("tables")).Should().HaveCount(Csv.Tables.Count);
    }

    [PosixFact]
    public void Commands_MapWhoseNameBeginsWithAHyphen_GoOnBehindTwo()
    {
        Directory.CreateDirectory(In("x"));
        ClaimGraph.Load(_map.Folder).Save(In("x/-m"));
        File.Copy(_map["article.md"], In("x/-a.md"));
        string[] commands =
        [
            "show -- -m", "show --tree -- -m", "validate -- -m", "todo -- -m", "verify --text -a.md -- -m", "prompt -- -a.md", "passages -- -a.md", "new --out n -- -a.md", "agreement -- -m",
            "ids --namespace N --class C -- -m", "compare -- -m -m", "diff -- -m -m", "export --to dot -- -m", "mentions --text -a.md --dry-run -- -m", "rebase --text -a.md --dry-run -- -m",
            "anchor --text -a.md --quote gate --all -- -m", "import --text -a.md --into -m -- -l.json",
            "corpus build --out ./-c -- -m", "corpus query --timeline -- -c",
        ];
        File.WriteAllText(In("x/-l.json"), "[]");

        var result = ToolProcess.Run(In("x"), string.Concat(commands.Select(c => $"claimmap {c} >/dev/null 2>err || {{ echo '{c}'; cat err; }}\n")));

        result.Output.Should().BeEmpty();
    }

    [PosixFact]
    public void Anchor_PipeAmongTheClaimFiles_IsNamed()
    {
        File.WriteAllText(In("quotes.json"), """{ "$schema": "quotes.schema.json", "claims": {} }""");
        using var made = SpecialFile.Make("pipe", _map["claims/99-pipe.json"]);

        _map.Run("anchor", _map.Folder, "--text", _map["article.md"], "--scratch", In("quotes.json")).Error
            .Should().EndWith("claims' cannot be read: 99-pipe.json: it is a pipe, not a file.\n");
    }

    [Fact]
    public void Leftovers_OfTheDead_AreRemovedAtTheNextRun()
    {
        Leave("dead");

        Export(In("map.dot")).ExitCode.Should().Be(0);

        Leftovers().Should().BeEmpty();
    }

    [PosixFact]
    public void Leftovers_WithoutALock_AreRemovedOnceTheirProcessIsGone()
    {
        var ended = ExternalProgram.Run("sh", ["-c", "echo $$"], "").Output.Trim();
        Directory.CreateDirectory(In($".claimmap-{ended}-a.tmp"));
        Directory.CreateDirectory(In($".claimmap-{Environment.ProcessId}-b.tmp"));

        Export(In("map.dot")).ExitCode.Should().Be(0);

        Leftovers().Select(Path.GetFileName).Should().Equal($".claimmap-{Environment.ProcessId}-b.tmp");
    }

    [PosixFact]
    public void Leftovers_OfTheLiving_Stay()
    {
        Leave("living");
        using var held = new FileStream(In(".claimmap-living.tmp/lock"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Export(In("map.dot")).ExitCode.Should().Be(0);

        Leftovers().Should().ContainSingle();
    }

    [Fact]
    public void Leftovers_WithAPromise_AreFinishedBeforeTheMapIsRead()
    {
        var target = Path.Join(_map.Folder, "claims", "01-opening.json");
        var changed = File.ReadAllText(target).Replace("\"tag\": \"asserted-fact\"", "\"tag\": \"no-tag\"", StringComparison.Ordinal);
        Leave("dead", _map.Folder, """[["1","claims/01-opening.json"],["2","claims/01-gone.json"],[null,"notes.json"]]""", changed);
        File.WriteAllText(_map["notes.json"], "");

        _map.Run("validate", _map.Folder).Output.Should().Contain("\"no-tag\"");

        File.ReadAllText(target).Should().Be(changed);
        File.Exists(_map["notes.json"]).Should().BeFalse();
        Leftovers(_map.Folder).Should().BeEmpty();
    }

    [Theory]
    [InlineData("../outside.txt")]
    [InlineData("away/outside.txt")]
    public void Leftovers_WithAPromiseOfSomewhereElse_TouchNothingThere(string path)
    {
        File.WriteAllText(In("outside.txt"), "mine");
        Directory.CreateDirectory(In("map"));
        Directory.CreateSymbolicLink(In("map/away"), "..");
        Leave("dead", In("map"), $"""[["1","{path}"],[null,"{path}"]]""", "theirs");

        _map.Run("validate", In("map")).Output.Should().Contain("CM1002");

        File.ReadAllText(In("outside.txt")).Should().Be("mine");
        Leftovers(In("map")).Should().BeEmpty();
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("[[]]")]
    [InlineData("[[1,2]]")]
    [InlineData("[[\"1\",\"a\\u0000b\"]]")]
    [InlineData("[[\"1\",\"\"]]")]
    [InlineData("[[\"../../x\",\"\\uD800\"]]")]
    public void Leftovers_WithAPromiseOfNobody_AreRemoved(string promise)
    {
        Leave("dead", promise: promise);

        Export(In("map.dot")).ExitCode.Should().Be(0);

        Directory.GetFileSystemEntries(_folder).Select(Path.GetFileName).Should().Equal("map.dot");
    }

    [Theory]
    [InlineData("my-map", "my-map")]
    [InlineData("a map", "'a map'")]
    [InlineData("-m", "./-m")]
    [InlineData("a'b;$(c)", @"'a'\''b;$(c)'")]
    [InlineData("K\u00fcste/\u6e2f.md", "K\u00fcste/\u6e2f.md")]
    public void ShellWord_Path_IsOneWordThatDoesNothing(string path, string word) => ClaimMap.Cli.Commands.ShellWord.Of(path).Should().Be(word);

    private CliResult Export(string path) => _map.Run("export", _map.Folder, "--to", "dot", "--out", path);

    private string In(string name) => Path.Join(_folder, name);

    private void HardLink(string file, string link) => ExternalProgram.Run("ln", [_map[file], _map[link]], "").ExitCode.Should().Be(0);

    private void Leave(string name, string? folder = null, string? promise = null, string text = "half")
    {
        var staging = Path.Join(folder ?? _folder, $".claimmap-{name}.tmp");
        Directory.CreateDirectory(staging);
        File.WriteAllText(Path.Join(staging, "lock"), "");
        File.WriteAllText(Path.Join(staging, "1"), text, new UTF8Encoding(false));
        if (promise is not null)
        {
            File.WriteAllText(Path.Join(staging, "promise"), promise);
        }
    }

    private string[] Leftovers(string? folder = null) => Directory.GetFileSystemEntries(folder ?? _folder, ".claimmap-*");
}
