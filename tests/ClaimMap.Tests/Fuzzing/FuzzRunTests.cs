using ClaimMap.Fuzzing;
using ClaimMap.Fuzzing.Oracles;
using ClaimMap.Fuzzing.Targets;

namespace ClaimMap.Tests.Fuzzing;

/// <summary>That what the fuzzer finds is reported and can be drawn again, and that it finds nothing.</summary>
public class FuzzRunTests
{
    public static TheoryData<string> Targets => [.. FuzzTargets.All(null).Select(t => t.Name)];

    [Theory]
    [MemberData(nameof(Targets))]
    public void Run_SomeInputs_FindsNothing(string name) => Seed.Run(seed =>
    {
        var output = new StringWriter();

        new FuzzRun(TargetOf(name), seed, output).Run(150, TimeSpan.MaxValue, 1).Should().BeTrue(output.ToString());
    });

    [Theory]
    [MemberData(nameof(Targets))]
    public void InputOf_SameSeedAndNumber_IsTheSameInput(string name)
    {
        foreach (var number in Enumerable.Range(0, 20))
        {
            var (once, again) = (FuzzRun.InputOf(TargetOf(name), 7, number), FuzzRun.InputOf(TargetOf(name), 7, number));

            again.Files.Select(f => (f.Key, Convert.ToHexString(f.Value))).Should().Equal(once.Files.Select(f => (f.Key, Convert.ToHexString(f.Value))));
        }

        Enumerable.Range(0, 20).Select(n => string.Join(' ', FuzzRun.InputOf(TargetOf(name), 7, n).Files.Select(f => Convert.ToHexString(f.Value)))).Distinct().Should().HaveCountGreaterThan(10);
    }

    [Fact]
    public void Run_FaultsOfTwoKinds_ReportsTheFirstInputOfEach()
    {
        var output = new StringWriter();

        var isFine = new FuzzRun(
            new Planted(n => n switch
            {
                3 or 5 => throw new FaultException($"number {n} is odd"),
                4 => throw new FormatException("no number"),
                _ => n % 2 == 0 ? "even" : "odd",
            }),
            42,
            output).Run(8, TimeSpan.MaxValue, 1);

        isFine.Should().BeFalse();
        var lines = output.ToString().ReplaceLineEndings("\n").Split('\n').Where(l => !l.StartsWith("    at ", StringComparison.Ordinal)).ToList();
        lines[..4].Should().Equal(
            "FAULT planted 3: number 3 is odd",
            "  again: --seed 42 --target planted --index 3",
            "FAULT planted 4: System.FormatException: no number",
            "  again: --seed 42 --target planted --index 4");
        lines[4].Should().Match("planted: 8 inputs, 0 MB, in * s: 3 even, 3 faulty, 2 odd; 3 faults");
    }

    [Fact]
    public void Run_InputThatAllocatesTooMuch_IsAFault()
    {
        var output = new StringWriter();

        new FuzzRun(new Planted(n => $"{(n == 1 ? GC.AllocateUninitializedArray<byte>((int)FuzzRun.BaseMemory + (1 << 20)).Length : n)}"), 42, output).Run(3, TimeSpan.MaxValue, 1).Should().BeFalse();

        output.ToString().Should().StartWith("FAULT planted 1: allocated 257 MiB for 4 bytes");
    }

    [Fact]
    public void Run_NothingButOneOutcome_ProvesNothing()
    {
        var output = new StringWriter();

        new FuzzRun(new Planted(_ => "refused"), 42, output).Run(1000, TimeSpan.MaxValue, 1).Should().BeFalse();

        output.ToString().Should().Contain("only one thing ever came of it");
    }

    [Theory]
    [InlineData("""{ "a": [1, "x", {}] }""", true)]
    [InlineData("""{ "a": 1, "a": 2 }""", false)]
    [InlineData("""{ "a": 1, "\u0061": 2 }""", false)]
    [InlineData("""{ "a": { "a": 1 }, "b": { "a": 1 } }""", true)]
    [InlineData("""["\ud83d"]""", false)]
    [InlineData("""{ "\ud83d": 1 }""", false)]
    [InlineData("""["\ud83d\ude00"]""", true)]
    [InlineData("[1,]", false)]
    [InlineData("[1] // one", false)]
    [InlineData("[1] 2", false)]
    [InlineData("", false)]
    [InlineData("[[[[1]]]]", true)]
    [InlineData("[[[[[1]]]]]", false)]
    public void StrictJson_Text_IsAcceptedWhereItMayStandInADataFile(string json, bool expected) =>
        StrictJson.Accepts(System.Text.Encoding.UTF8.GetBytes(json), maxDepth: 4).Should().Be(expected);

    private static FuzzTarget TargetOf(string name) => FuzzTargets.All(null).Single(t => t.Name == name);

    /// <summary>A target whose inputs are numbers, and of which it is known what comes.</summary>
    private sealed class Planted(Func<int, string> check) : FuzzTarget
    {
        private int _next;

        public override string Name => "planted";

        public override FuzzInput Draw(Random random) => new("number", BitConverter.GetBytes(_next++));

        public override string Check(FuzzInput input) => check(BitConverter.ToInt32(input.Bytes));
    }
}
