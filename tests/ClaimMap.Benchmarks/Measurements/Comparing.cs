using System.Diagnostics;

namespace ClaimMap.Benchmarks.Measurements;

/// <summary>Whether the time and memory of comparing grow with the claims and no faster where all of them overlap, and with the documents.</summary>
internal static class Comparing
{
    private static readonly ComparisonOptions NoIntervals = new(resamples: 0);

    /// <summary>One passage of n, 2n and 4n claims that all overlap, and n/10, 2n/10 and 4n/10 documents.</summary>
    public static int Run(int claims)
    {
        Timing.Print($"{"",-34}{"number",10}{"time",12}{"x before",10}{"peak",10}");
        foreach (var (name, what, size) in ((string, string, int)[])[("claims in one passage", "dense", claims), ("claims on the very same words", "same", claims), ("documents of 12 claims", "documents", claims / 10)])
        {
            var before = 0.0;
            foreach (var number in (int[])[size, 2 * size, 4 * size])
            {
                var answer = Child.Run("child", "compare", what, $"{number}");
                Timing.Print($"{name,-34}{number,10}{answer[0],9:0} ms{(before > 0 ? $"{answer[0] / before:0.0}" : ""),10}{answer[1] / 1e6,7:0} MB");
                before = answer[0];
            }
        }

        return 0;
    }

    /// <summary>The child's part: milliseconds, and the highest memory of the process in bytes.</summary>
    public static int Measure(string what, int number)
    {
        // Compiled before the clock starts.
        Compare(what, 40);
        var clock = Stopwatch.StartNew();
        Compare(what, number);
        return Child.Answer(clock.Elapsed.TotalMilliseconds, Process.GetCurrentProcess().PeakWorkingSet64);
    }

    private static void Compare(string what, int number)
    {
        if (what == "documents")
        {
            var report = CollectionReport.Of(Enumerable.Range(0, number).Select(i => new DocumentComparison($"d{i}", ClaimComparison.Compare(Side("a", 12, i, isSame: false), Side("b", 12, i + 1, isSame: false), NoIntervals))));
            GC.KeepAlive(report);
            return;
        }

        GC.KeepAlive(ClaimComparison.Compare(Side("a", number, 0, what == "same"), Side("b", number, 1, what == "same"), NoIntervals));
    }

    // Every claim covers the middle of the passage.
    private static ClaimSet Side(string name, int claims, int seed, bool isSame)
    {
        var passage = new Passage(new PassageId("p1"), new SectionId("s1"), PassageKind.Sentence, new TextSpan(0, 4 * claims), default);
        return new ClaimSet(
            name,
            [
                .. Enumerable.Range(0, claims).Select(i => new ComparedClaim($"c{i}", [isSame ? new TextSpan(0, 40) : new TextSpan(i, claims + ((i * 7) + seed) % claims)])
                {
                    Tag = (ClaimTag)((i + seed) % 3),
                    Statement = $"Number {(i * 31) % claims} is said to be so in this place.",
                }),
            ])
        {
            Passages = [passage],
        };
    }
}
