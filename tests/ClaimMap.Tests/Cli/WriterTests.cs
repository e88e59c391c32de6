using System.Globalization;
using ClaimMap.Reading;

namespace ClaimMap.Tests.Cli;

/// <summary>
/// Every command that writes, each in a process of its own: ended at any moment or on a full disk it leaves all of the old or all of the new, and the next run
/// writes the new and leaves nothing else.
/// </summary>
public sealed class WriterTests : IDisposable
{
    private const string Leftover = ".claimmap-";

    private readonly string _root = Directory.CreateTempSubdirectory("claimmap-writer-").FullName;

    public WriterTests()
    {
        using var harbour = new HarbourCopy();
        Directory.CreateDirectory(In("before"));
        ClaimGraph.Load(harbour.Folder).Save(In("before/map"));
        var article = File.ReadAllText(harbour["article.md"]);
        File.WriteAllText(In("before/a.md"), article);
        File.WriteAllText(In("before/b.md"), article.Replace("Nobody was hurt", "Snow fell. Nobody was hurt", StringComparison.Ordinal));
        File.WriteAllText(In("before/page.html"), "<p>The old page.</p>");
        File.WriteAllText(In("before/list.json"), """[{ "quote": "Nobody was hurt when the gate was shut", "statement": "Nobody was hurt.", "tag": "fact" }]""");

        // New anchors for the first and the last claim, which stand in different files.
        var graph = ClaimGraph.Load(In("before/map"));
        var text = ArticleReader.Read(In("before/a.md")).ToSourceText();
        var quotes = graph.Passages.Where(p => p.Span.Length > 60).Take(2).Select(p => text.Slice(p.Span).Replace("\"", "\\\"", StringComparison.Ordinal)).ToList();
        File.WriteAllText(In("before/quotes.json"), $$"""{ "claims": { "{{graph.Claims[0].Id}}": ["{{quotes[0]}}"], "{{graph.Claims[^1].Id}}": ["{{quotes[1]}}"] } }""");
    }

    public static TheoryData<string> Commands =>
    [
        "export map --to html --out page.html",
        "export map --to svg --out map.svg",
        "export map --to csv --out tables",
        "export map --to parquet --out tables",
        "export map --to brat --text a.md --out annotate",
        "passages a.md --out proposal.json",
        "new a.md --out fresh",
        "import list.json --text a.md --into map",
        "anchor map --text a.md --scratch quotes.json",
        "passages map --dispose p005 boilerplate",
        "rebase map --text b.md",
    ];

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [PosixTheory]
    [MemberData(nameof(Commands))]
    public void Command_KilledAtAnyMoment_LeavesTheOldOrTheNew(string command) => Seed.Run(seed =>
    {
        var (before, after) = (Snapshot("before"), After(command));
        var random = new Random(seed);
        for (var round = 0; round < 2; round++)
        {
            // A run takes some 0.3 to 0.9 s; on a busy machine the moments are others, and any will do.
            var delay = (0.15 + (random.NextDouble() * 0.6)).ToString("0.00", CultureInfo.InvariantCulture);
            var result = ToolProcess.Run(
                _root,
                $"rm -rf work killed; cp -a before work; cd work; set -m; tool {command} >/dev/null 2>&1 & p=$!; sleep {delay}; kill -KILL $p 2>/dev/null; wait $p 2>/dev/null; cd {_root}; cp -a work killed; cd work; claimmap {command} >/dev/null");

            // What several files were promised to become, the next run makes of them.
            var killed = Snapshot("killed");
            if (!killed.Keys.Any(IsPromise))
            {
                var left = Without(killed);
                (Same(left, before) || Same(left, after)).Should().BeTrue("killed after {0} s, there is {1}", delay, string.Join(", ", left.Keys));
            }

            Snapshot("work").Should().Equal(after, "killed after {0} s, then run again: {1}", delay, result.Error);
        }
    });

    [TmpfsTheory]
    [MemberData(nameof(Commands))]
    public void Command_DiskIsFull_LeavesTheOld(string command)
    {
        var (before, after) = (Snapshot("before"), After(command));
        foreach (var free in (int[])[0, 16])
        {
            var result = ToolProcess.Run(
                _root,
                $$"""
                rm -rf full again disk; mkdir disk; mount -t tmpfs -o size=8m none disk; trap 'cd {{_root}}; umount disk' EXIT
                cp -a before/. disk; head -c 9000000 /dev/zero > disk/fill 2>/dev/null; truncate -s -{{free}}K disk/fill
                cd disk; claimmap {{command}} >/dev/null; echo $?; cp -a . ../full; rm fill; claimmap {{command}} >/dev/null 2>&1; cp -a . ../again
                """);

            var full = Snapshot("full");
            full.Remove("fill");
            if (free == 0)
            {
                result.Output.Should().Be("3\n", result.Error);
            }

            if (result.Output == "3\n")
            {
                result.Error.Should().Contain("the disk is full");
                full.Should().Equal(before, "with {0} kB free: {1}", free, result.Error);
            }
            else
            {
                full.Should().Equal(after, "with {0} kB free", free);
            }

            Snapshot("again").Should().Equal(after, "with room again");
        }
    }

    // What the command makes when nobody disturbs it.
    private SortedDictionary<string, string> After(string command)
    {
        var result = ToolProcess.Run(_root, $"cp -a before whole; cd whole; claimmap {command} >/dev/null");
        var after = Snapshot("whole");
        Same(after, Snapshot("before")).Should().BeFalse("a command that writes nothing proves nothing: {0}", result.Error);
        return after;
    }

    private SortedDictionary<string, string> Snapshot(string folder)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in Directory.EnumerateFileSystemEntries(In(folder), "*", SearchOption.AllDirectories))
        {
            files.Add(Path.GetRelativePath(In(folder), entry), Directory.Exists(entry) ? "" : Digest.Of(File.ReadAllBytes(entry)).Hex);
        }

        return files;
    }

    private static SortedDictionary<string, string> Without(SortedDictionary<string, string> files) =>
        new(files.Where(f => !f.Key.Contains(Leftover, StringComparison.Ordinal)).ToDictionary(f => f.Key, f => f.Value), StringComparer.Ordinal);

    private static bool IsPromise(string path) => path.Contains(Leftover, StringComparison.Ordinal) && path.EndsWith("/promise", StringComparison.Ordinal);

    private static bool Same(IReadOnlyDictionary<string, string> one, IReadOnlyDictionary<string, string> other) => one.SequenceEqual(other);

    private string In(string name) => Path.Join(_root, name);
}

/// <summary>A theory that fills a disk of its own: skipped where none can be mounted.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TmpfsTheoryAttribute : TheoryAttribute
{
    private static readonly Lazy<bool> CanMount = new(() =>
        OperatingSystem.IsLinux()
        && ExternalProgram.Run("bash", ["-c", "d=$(mktemp -d); mount -t tmpfs -o size=64k none $d && umount $d; c=$?; rmdir $d; exit $c"], "", Path.GetTempPath()).ExitCode == 0);

    public TmpfsTheoryAttribute() => Skip = CanMount.Value ? null : "No file system in memory can be mounted here: that needs Linux and its root.";
}
