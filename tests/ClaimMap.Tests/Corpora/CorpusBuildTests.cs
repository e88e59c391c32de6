using ClaimMap.Benchmarks.Generation;
using ClaimMap.Corpora.Building;

namespace ClaimMap.Tests.Corpora;

public sealed class CorpusBuildTests : IDisposable
{
    private readonly MapCollection _all = new();

    public void Dispose() => _all.Dispose();

    [Fact]
    public void Build_FoldersAndArchives_HaveEveryRecord()
    {
        _all.AddCase("ValidBridge", "one");
        _all.AddCase("ValidBridge", "two", "2022-01-31");
        _all.AddCase("ValidBridge", "three", "[..9999]");
        _all.Zip("two");

        _all.Build().ToString().Should().Be("3 maps, 12 claims; 3 written, 0 kept, 0 gone, 0 left out");

        _all.Ask("SELECT map_id, map_version, month, id FROM documents ORDER BY map_id").Should().SatisfyRespectively(
            r => r.Should().MatchRegex(@"^one \| sha256:[0-9a-f]{12} \| 2021-05 \| one$"),
            r => r.Should().MatchRegex(@"^three \| sha256:[0-9a-f]{12} \| unknown \| three$"),
            r => r.Should().MatchRegex(@"^two \| sha256:[0-9a-f]{12} \| 2022-01 \| two$"));
        var graph = ClaimGraph.Load(_all["maps/one"]);
        _all.Ask("SELECT id, statement, words FROM claims WHERE map_id = 'one'").Should().Equal(
            graph.Claims.Select(c => $"{c.Id} | {c.Statement} | {c.Statement.TrimEnd('.').Replace("'", "", StringComparison.Ordinal).ToLowerInvariant()}"));
        foreach (var table in Csv.Tables)
        {
            _all.Ask($"SELECT count(*) FROM {table} WHERE map_id = 'two'").Should().Equal((Csv.Format(graph, table).Split('\n').Length - 2).ToString());
        }
    }

    [Fact]
    public void Build_NothingChanged_WritesNothing()
    {
        GeneratedCollection.Write(4, 20, _all.Maps);
        _all.Build();
        var files = _all.Files();
        var times = Directory.EnumerateFiles(_all.Corpus, "*", SearchOption.AllDirectories).ToDictionary(f => f, File.GetLastWriteTimeUtc);

        var build = _all.Build();

        (build.Written, build.Kept).Should().Be((0, 4));
        _all.Files().Should().Equal(files);
        Directory.EnumerateFiles(_all.Corpus, "*", SearchOption.AllDirectories).ToDictionary(f => f, File.GetLastWriteTimeUtc).Should().Equal(times);
    }

    [Fact]
    public void Build_OneMapChanged_WritesItsFilesAlone()
    {
        GeneratedCollection.Write(4, 20, _all.Maps);
        _all.Build();
        var files = _all.Files();
        _all.Edit("maps/generated-document-3/document.json", "\"title\":\"", "\"title\":\"New: ");

        var build = _all.Build();

        (build.Written, build.Kept).Should().Be((1, 3));
        _all.Files().Keys.Except(files.Keys).Order(StringComparer.Ordinal).Select(f => f[..f.LastIndexOf('/')]).Should().BeEquivalentTo(
            ClaimMap.Corpus.Tables.Where(t => t is not ("readings" or "provisions" or "topics")).Select(t => $"{t}/month=2015-04"));
        _all.Ask("SELECT title FROM documents WHERE title LIKE 'New: %'").Should().ContainSingle();
    }

    [Fact]
    public void Build_InSteps_GivesTheFilesOfOneBuild()
    {
        const uint MapsOfPart = 4;
        string[] names = [.. Enumerable.Range(1, 24).Select(n => $"map-{n}")];
        foreach (var name in names)
        {
            _all.AddCase("ValidBridge", name);
        }

        CorpusBuilder.Build([_all.Maps], _all["at-once"], MapsOfPart);
        string[] later = [.. names.Where((_, i) => i % 3 == 0)];
        foreach (var name in later)
        {
            Directory.Move(_all[$"maps/{name}"], _all[name]);
        }

        CorpusBuilder.Build([_all.Maps], _all.Corpus, MapsOfPart);
        _all.Edit("maps/map-2/actors.json", "Upstream", "Midstream");
        CorpusBuilder.Build([_all.Maps], _all.Corpus, MapsOfPart).Kept.Should().BeGreaterThan(0, "some parts have not changed");
        _all.Edit("maps/map-2/actors.json", "Midstream", "Upstream");
        foreach (var name in later)
        {
            Directory.Move(_all[name], _all[$"maps/{name}"]);
        }

        CorpusBuilder.Build([_all.Maps], _all.Corpus, MapsOfPart).Kept.Should().BeInRange(1, 23);

        Manifest.Read(_all.Corpus).Parts.Should().HaveCountGreaterThan(3);
        _all.Files().Should().Equal(_all.Files(_all["at-once"]));
    }

    [Fact]
    public void Build_BrokenMap_LeavesItOutWithItsDiagnostics()
    {
        _all.AddCase("ValidBridge", "good");
        var broken = _all.AddCase("InvalidDanglingReferences", "broken");

        var build = _all.Build();

        build.ToString().Should().Be("1 map, 4 claims; 1 written, 0 kept, 0 gone, 1 left out");
        build.LeftOut.Should().Equal(new LeftOutMap(broken, null, ClaimGraph.TryLoad(broken).Diagnostics));
        build.LeftOut[0].Diagnostics.Should().NotBeEmpty();
        _all.Build().ToString().Should().Be("1 map, 4 claims; 0 written, 1 kept, 0 gone, 1 left out");
        File.WriteAllText(_all["maps/good/actors.json"], "{");
        _all.Build().ToString().Should().Be("0 maps, 0 claims; 0 written, 0 kept, 1 gone, 2 left out");
        _all.Ask("SELECT count(*) FROM claims").Should().Equal("0");
    }

    [Fact]
    public void Build_SameIdTwice_KeepsTheFirst()
    {
        _all.AddCase("ValidBridge", "one");
        _all.AddCase("ValidBridge", "two");
        _all.Edit("maps/two/document.json", "\"id\": \"two\"", "\"id\": \"one\"");

        for (var time = 0; time < 2; time++)
        {
            _all.Build().LeftOut.Should().Equal(new LeftOutMap(
                _all["maps/two"], "The map id 'one' is taken by another map of the corpus. Give one of them an id of its own in document.json.", []));
        }

        Directory.Delete(_all["maps/one"], recursive: true);
        _all.Build().ToString().Should().Be("1 map, 4 claims; 0 written, 1 kept, 0 gone, 0 left out", "they are the same to the byte");
    }

    [Fact]
    public void Build_ClaimListBesideItsArticle_IsAMap()
    {
        File.WriteAllText(_all["maps/quay-report.md"], "# Quay\n\nThe crane stopped at noon. Nobody was hurt.\n");
        File.WriteAllText(_all["maps/quay-report.json"], """[{ "quote": "The crane stopped at noon", "statement": "The crane stopped at noon.", "tag": "asserted-fact" }, { "quote": "It rained", "statement": "It rained.", "tag": "asserted-fact" }]""");
        File.WriteAllText(_all["maps/other.json"], "{}");

        var build = _all.Build();

        build.ToString().Should().Be("1 map, 1 claims; 1 written, 0 kept, 0 gone, 0 left out");
        build.Notes.Should().ContainSingle().Which.Should().Contain("quay-report.json(1,111): left out: ");
        _all.Ask("SELECT map_id, month, statement FROM claims").Should().Equal("quay-report | unknown | The crane stopped at noon.");
        _all.Build().Written.Should().Be(0);
    }

    [Fact]
    public void Build_ClaimListThatMakesNoMap_IsLeftOutForThatReason()
    {
        File.WriteAllText(_all["maps/quay.md"], "# Quay\n\nThe crane stopped at noon. Nobody was hurt.\n");
        File.WriteAllText(_all["maps/quay.json"], """
            [{ "id": "a", "quote": "The crane stopped", "statement": "It stopped.", "tag": "fact", "supports": ["b"] }, { "id": "b", "quote": "Nobody was hurt", "statement": "No harm.", "tag": "fact", "supports": ["a"] },
             { "quote": "It rained", "statement": "It rained.", "tag": "fact" }]
            """);

        var left = _all.Build().LeftOut.Should().ContainSingle().Subject;

        left.Reason.Should().BeNull("not that one of the claims has no place");
        left.Diagnostics.Should().Contain(d => d.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void Build_KilledBeforeItsEnd_LeavesTheOldCorpusWhole()
    {
        _all.AddCase("ValidBridge", "one");
        _all.Build();
        var (files, answer) = (_all.Files(), _all.Ask("SELECT * FROM claims"));
        using (var folder = new CorpusFolder(_all.Corpus))
        {
            // What a build has done when it is killed: one part is whole, another begun, nothing named in the manifest.
            using var whole = new PartWriter(folder, "2021-05");
            whole.Add(ClaimGraph.Load(_all["maps/one"]), "0123456789abcdef");
            whole.Finish();
            using var begun = new PartWriter(folder, "2021-06");
            begun.Add(ClaimGraph.Load(_all["maps/one"]), "0123456789abcdef");
            _all.Ask("SELECT * FROM claims").Should().Equal(answer);
        }

        _all.Files().Should().Equal(files);
        _all.Ask("SELECT * FROM claims").Should().Equal(answer);
        _all.Build().Written.Should().Be(0);
        _all.Files().Should().Equal(files);
    }

    [Fact]
    public void Build_KilledWhileItMovesFiles_IsTheOldCorpusAndTheNextOneMovesTheRest()
    {
        _all.AddCase("ValidBridge", "one");
        _all.Build();
        var (old, answer) = (_all.Files(), _all.Ask("SELECT * FROM claims"));
        Directory.Move(_all.Corpus, _all["old"]);
        _all.AddCase("ValidBridge", "two");
        _all.Build();
        var (files, newAnswer) = (_all.Files(), _all.Ask("SELECT * FROM claims"));
        Directory.Move(_all.Corpus, _all["new"]);
        Directory.Move(_all["old"], _all.Corpus);

        // The first of the new files is in its place; the others and the manifest, which is the last, are promised.
        string[] moves = [.. files.Keys.Except(old.Keys).Where(f => f.EndsWith(".parquet", StringComparison.Ordinal)), "corpus.json", "links.json"];
        var staging = Directory.CreateDirectory(_all["corpus/.claimmap-dead.tmp"]).FullName;
        foreach (var (i, file) in moves.Index())
        {
            var target = i == 0 ? _all[$"corpus/{file}"] : Path.Join(staging, $"{i}");
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(_all[$"new/{file}"], target);
        }

        File.WriteAllText(Path.Join(staging, "lock"), "");
        File.WriteAllText(Path.Join(staging, "promise"), System.Text.Json.JsonSerializer.Serialize(moves.Select((file, i) => new[] { $"{i}", file })));

        moves.Should().HaveCountGreaterThan(3);
        _all.Ask("SELECT * FROM claims").Should().Equal(answer);
        _all.Build().Written.Should().Be(0);
        _all.Files().Should().Equal(files);
        _all.Ask("SELECT * FROM claims").Should().Equal(newAnswer);
    }

    [Fact]
    public void Build_ProcessKilledAtAnyTime_LeavesOneCorpusOrTheOther()
    {
        void Add(int first, int last) => Enumerable.Range(first, last - first + 1).ToList().ForEach(n => _all.AddCase("ValidBridge", $"map-{n}", $"20{10 + (n % 12)}"));
        Add(1, 20);
        _all.Build();
        Add(21, 40);
        var tool = Path.Join(AppContext.BaseDirectory, "ClaimMap.Cli.dll");
        var answers = new List<string>();
        for (var wait = 200.0; answers.Count == 0 || answers[^1] != "40"; wait *= 1.4)
        {
            using (var process = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("dotnet", [tool, "corpus", "build", _all.Maps, "--out", _all.Corpus]) { RedirectStandardOutput = true, RedirectStandardError = true })!)
            {
                process.WaitForExit((int)wait);
                process.Kill();
                process.WaitForExit();
            }

            answers.Add(_all.Ask("SELECT count(*) FROM documents")[0]);
            _all.Ask("SELECT count(*) FROM claims").Should().Equal(answers[^1] == "40" ? "160" : "80");
        }

        answers.SkipLast(1).Should().OnlyContain(a => a == "20");
    }

    [Fact]
    public void Build_TwoAtOnce_OneIsRefused()
    {
        _all.AddCase("ValidBridge", "one");
        using var folder = new CorpusFolder(_all.Corpus);

        _all.Invoking(a => a.Build()).Should().Throw<IOException>().WithMessage("another build is at work there; wait for it");
    }

    [Fact]
    public void Build_FolderOfSomethingElse_IsLeftAlone()
    {
        _all.AddCase("ValidBridge", "one");
        File.WriteAllText(_all["notes.txt"], "mine");

        var build = () => Corpus.Build([_all.Maps], Path.GetDirectoryName(_all.Corpus)!);

        build.Should().Throw<IOException>().WithMessage("it holds '*' and is no corpus; build into a folder of its own");
        File.ReadAllText(_all["notes.txt"]).Should().Be("mine");
    }

    [Fact]
    public void Build_NoSuchPath_SaysSo()
    {
        var build = () => Corpus.Build([_all["nowhere"]], _all.Corpus);

        build.Should().Throw<IOException>().WithMessage("'*nowhere' is not there.");
    }
}
