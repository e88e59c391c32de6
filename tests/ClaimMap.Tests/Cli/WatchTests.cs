using ClaimMap.Cli;
using ClaimMap.Cli.Commands;
using ClaimMap.Cli.Watching;

namespace ClaimMap.Tests.Cli;

public sealed class WatchTests : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(1);
    private static readonly TimeSpan Generous = TimeSpan.FromMinutes(5);

    private readonly HarbourCopy _map = new();

    public void Dispose() => _map.Dispose();

    [Fact]
    public void Loop_NoChange_ChecksOnce() => Codes(new Script(false), [1]).Should().Be((1, 1));

    [Fact]
    public void Loop_Changes_ReturnsTheLastCode() => Codes(new Script(true, false, true, false), [1, 3, 0]).Should().Be((3, 0));

    [Fact]
    public void Loop_SeveralStepsOfOneChange_ChecksWhenTheyEnd()
    {
        var script = new Script(true, true, true, false);

        Codes(script, [0, 1]).Should().Be((2, 1));
        script.Patience.Should().Equal(Timeout.InfiniteTimeSpan, Quiet, Quiet, Quiet, Timeout.InfiniteTimeSpan);
    }

    [Fact]
    public void Loop_NeverAtRest_ChecksAllTheSame() => Codes(new Script([.. Enumerable.Repeat(true, 21)]), [0, 1]).Should().Be((2, 1));

    [Fact]
    public void Loop_StoppedWhileFilesSettle_DoesNotCheckAgain()
    {
        using var stop = new CancellationTokenSource();
        var script = new Script(() => true, () =>
        {
            stop.Cancel();
            return false;
        });

        new ChangeLoop(script, Quiet).Run(run => run, stop.Token).Should().Be(1);
    }

    [Fact]
    public void Watch_FileBrokenHalfWrittenAndMended_SaysSoEachTime()
    {
        var good = File.ReadAllText(_map["relations.json"]);
        var script = new Script(
            () => Write("relations.json", good.Replace("\"to\": \"mend-first\"", "\"to\": \"mend-frist\"", StringComparison.Ordinal)), () => false,
            () => Write("relations.json", good[..40]), () => false,
            () => Write("relations.json", ""), () => false,
            () => Write("relations.json", good), () => false);
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };

        var code = ValidateCommand.Watch([_map.Folder], new ChangeLoop(script, Quiet), new Streams(output, error, Terminal.None), CancellationToken.None);

        code.Should().Be(0);
        const string Separator = "--------------------------------";
        var runs = output.ToString().Split(Separator + "\n");
        runs.Should().HaveCount(5);
        runs[0].Should().BeEmpty();
        runs[1].Should().Contain("error CM2007: ").And.Contain("'mend-first'");
        runs[2].Should().Contain("error CM1008: ");
        runs[3].Should().Contain("error CM1006: ");
        runs[4].Should().BeEmpty();
        var watching = $"watching {_map.Folder}; press Ctrl+C to stop";
        error.ToString().Split('\n').Where(l => l == watching).Should().HaveCount(5);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    public void Watch_FormatForMachines_IsAMistakeOfUse(string format) =>
        _map.Run("validate", _map.Folder, "--watch", "--format", format).Should().Be(new CliResult(
            2, "", "claimmap validate: --watch goes with --format text only.\n"));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Changes_FileWritten_IsSeen(bool listens)
    {
        using var changes = new MapChanges([_map.Folder], TimeSpan.FromMilliseconds(20), listens);
        var seen = Task.Run(() => changes.Wait(Generous, CancellationToken.None));

        File.AppendAllText(_map["claims/01-opening.json"], " ");

        (await seen).Should().BeTrue();
    }

    [Fact]
    public void Changes_FolderThatComesAndGoes_IsSeen()
    {
        using var changes = new MapChanges([_map["later"]], Quiet, listens: false);
        changes.Wait(Quiet, CancellationToken.None).Should().BeFalse();

        Directory.CreateDirectory(_map["later"]);
        changes.Wait(Generous, CancellationToken.None).Should().BeTrue();
        File.WriteAllText(_map["later/notes.txt"], "");
        changes.Wait(Quiet, CancellationToken.None).Should().BeFalse("it is no data file");
        Directory.Delete(_map["later"], recursive: true);
        changes.Wait(Generous, CancellationToken.None).Should().BeTrue();
    }

    [Fact]
    public void Changes_Stopped_EndsTheWaiting()
    {
        using var changes = new MapChanges([_map.Folder], Generous);
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        changes.Wait(Timeout.InfiniteTimeSpan, stop.Token).Should().BeFalse();
    }

    private static (int Runs, int Code) Codes(Script script, int[] codes)
    {
        var runs = 0;
        var code = new ChangeLoop(script, Quiet).Run(run => codes[(runs = run) - 1], CancellationToken.None);
        return (runs, code);
    }

    private bool Write(string file, string text)
    {
        File.WriteAllText(_map[file], text);
        return true;
    }

    /// <summary>Changes in an order that is written down; at its end the loop is over.</summary>
    private sealed class Script : IChangeSource
    {
        private readonly Queue<Func<bool>> _steps;

        public Script(params bool[] steps)
            : this([.. steps.Select<bool, Func<bool>>(s => () => s)])
        {
        }

        public Script(params Func<bool>[] steps) => _steps = new Queue<Func<bool>>(steps);

        public List<TimeSpan> Patience { get; } = [];

        public bool Wait(TimeSpan patience, CancellationToken stop)
        {
            Patience.Add(patience);
            return _steps.TryDequeue(out var step) && step();
        }
    }
}
