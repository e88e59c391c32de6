namespace ClaimMap.Tests.Cli;

/// <summary>What a process alone has: streams that are closed, readers that go away, signals.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("claimmap-process-").FullName;
    private readonly HarbourCopy _map = new();

    public ProcessTests()
    {
        ClaimGraph.Load(_map.Folder).Save(In("map"));
        File.Copy(_map["article.md"], In("a.md"));
    }

    public void Dispose()
    {
        _map.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [PosixTheory]
    [InlineData("claimmap show map >&-", 3, "", "claimmap: the output cannot be written: it is closed.\n")]
    [InlineData("claimmap export map --to dot --out map.dot >&-", 0, "", "")]
    [InlineData("claimmap show none 2>&-", 3, "", "")]
    [InlineData("claimmap show map 2>&- | tail -c 9 | wc -c", 0, "9\n", "")]
    [InlineData("claimmap show map >&- 2>&-", 3, "", "")]
    [InlineData("claimmap show map <&- >&- 2>&-", 3, "", "")]
    [InlineData("claimmap show map > /dev/full", 3, "", "claimmap: the output cannot be written: the disk is full.\n")]
    [InlineData("claimmap show none 2> /dev/full", 3, "", "")]
    [InlineData("claimmap validate map --watch >&-", 0, "", "map: nothing wrong; 25 claims in 23 passages\nwatching map; press Ctrl+C to stop\n")]
    public void Streams_ThatCannotBeWritten_EndNothingInAHeap(string script, int exitCode, string output, string error) =>
        ToolProcess.Run(_folder, script).Should().Be((exitCode, output, error));

    [PosixFact]
    public void Reader_ThatGoesAway_EndsEveryCommandQuietly()
    {
        string[] commands =
        [
            "show map", "validate map --format sarif", "prompt a.md", "passages a.md --list", "export map --to html", "export map --to ndjson", "ids map --namespace N --class C", "agreement map", "show --tree",
        ];

        var result = ToolProcess.Run(_folder, string.Concat(commands.Select(c => $"(timeout 60 bash -c \"$(declare -f tool); tool {c}\"; echo $? >&2) 2>err | head -1 >/dev/null; [ \"$(tail -n 1 err)\" = 0 ] && ! grep -q Unhandled err || {{ echo '{c}'; cat err; }}\n")));

        result.Output.Should().BeEmpty();
    }

    [PosixFact]
    public void Reader_ThatGoesAwayFromAWatch_EndsIt()
    {
        File.WriteAllText(In("map/relations.json"), "{");

        var result = ToolProcess.Run(_folder, "timeout 60 bash -c \"$(declare -f tool); tool validate map --watch\" 2>err | head -1; echo ${PIPESTATUS[0]}; cat err");

        result.Output.Should().StartWith("map/relations.json(1,2): error CM1008: ").And.Contain("\n1\n").And.Contain("watching map").And.NotContain("Unhandled");
    }

    [PosixTheory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public void Signal_WhileAWatchWaits_EndsWithItsNumber(string signal, int exitCode) => ToolProcess
        .Run(_folder, $"set -m; tool validate map --watch > out 2> err & p=$!; for i in $(seq 200); do grep -q watching err && break; sleep 0.1; done; kill -{signal} $p; for i in $(seq 300); do kill -0 $p 2> no || break; sleep 0.1; done; kill -KILL $p 2> no; wait $p; echo $?; cat out")
        .Output.Should().Be($"{exitCode}\n");

    /// <summary>Wherever in its work a process is interrupted, there is all of the old or all of the new, and nothing else; killed processes are in <see cref="WriterTests"/>.</summary>
    [PosixFact]
    public void Interruption_AtAnyMoment_LeavesTheOldOrTheNew()
    {
        // It takes some 0.3 to 0.9 s in all; under load the moments are others, and any will do.
        var script = $$"""
            set -m
            for delay in 0.15 0.25 0.3 0.35 0.4 0.45 0.5 0.6; do
                rm -rf tables
                tool export map --to csv --out tables 2>/dev/null & p=$!
                sleep $delay; kill -INT $p 2>/dev/null; wait $p 2>/dev/null; code=$?
                case $code in 0|130) ;; *) echo "exit code $code";; esac
                if [ -e tables ] && [ "$(ls -A tables | wc -l)" != {{Csv.Tables.Count}} ]; then echo "a part of the tables"; ls -A tables; fi
                if ls -Ad .claimmap-* >/dev/null 2>&1; then echo "left by $code:"; ls -Ad .claimmap-*; fi
            done
            claimmap export map --to csv --out tables
            ls -A
            """;

        ToolProcess.Run(_folder, script).Output.Should().Be("a.md\nmap\ntables\n");
    }

    [PosixFact]
    public void Interruption_OfACorpusBuild_LeavesTheOldOrTheNew()
    {
        const string Script = """
            set -m
            for delay in 0.2 0.35 0.5 0.7 0.9; do
                rm -rf corpus
                tool corpus build map --out corpus >/dev/null 2>&1 & p=$!
                sleep $delay; kill -INT $p 2>/dev/null; wait $p 2>/dev/null; code=$?
                case $code in 0|130) ;; *) echo "exit code $code";; esac
                if [ -e corpus ] && [ ! -e corpus/corpus.json ]; then echo "a part of the corpus, $code"; ls -A corpus; fi
                if ls -Ad corpus/.??* >/dev/null 2>&1; then echo "left by $code:"; ls -Ad corpus/.??*; fi
            done
            claimmap corpus build map --out corpus 2>/dev/null
            """;

        // The last interruption may come too late to keep anything from being written.
        ToolProcess.Run(_folder, Script).Output.Should().BeOneOf(
            "corpus: 1 map, 25 claims; 1 written, 0 kept, 0 gone, 0 left out\n", "corpus: 1 map, 25 claims; 0 written, 1 kept, 0 gone, 0 left out\n");
    }

    private string In(string name) => Path.Join(_folder, name);
}
