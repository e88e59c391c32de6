using ClaimMap.Comparison.Statistics;

namespace ClaimMap.Tests.Comparison.Statistics;

public class WilsonTests
{
    [Fact]
    public void Of_NoTrials_IsNone() => Wilson.Of(0, 0, 0.95).Should().BeNull();

    // z = 1.959964: (3.8415 / 8) / (1 + 3.8415 / 4) for none of four and its mirror image for all.
    [Fact]
    public void Of_FourTrials_IsThatComputedByHand()
    {
        Wilson.Of(4, 4, 0.95)!.Lower.Should().BeApproximately(1 - Wilson.Of(0, 4, 0.95)!.Upper, 1e-12);
        Wilson.Of(4, 4, 0.95)!.Lower.Should().BeApproximately(0.5101092, 1e-6);
        (Wilson.Of(4, 4, 0.95)!.Upper, Wilson.Of(0, 4, 0.95)!.Lower, Wilson.Of(4, 4, 0.95)!.Resamples).Should().Be((1, 0, null));
    }

    [PythonFact("scipy")]
    public void Of_AnyTrials_IsThatOfScipy()
    {
        (int Successes, int All, double Level)[] cases =
        [
            .. from all in (int[])[1, 2, 4, 9, 40, 188, 5_000] from share in (double[])[0, 0.1, 0.5, 0.93, 1] from level in (double[])[0.5, 0.9, 0.95, 0.999]
               select ((int)(share * all), all, level),
        ];

        var answers = Python.Ask<double[][]>("Comparison/Statistics/reference_wilson.py", "wilson", cases.Select(c => new object[] { c.Successes, c.All, c.Level }));

        foreach (var ((successes, all, level), answer) in cases.Zip(answers))
        {
            var interval = Wilson.Of(successes, all, level)!;
            interval.Lower.Should().BeApproximately(answer[0], 1e-9);
            interval.Upper.Should().BeApproximately(answer[1], 1e-9);
        }
    }
}
