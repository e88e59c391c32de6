
using ClaimMap.Comparison.Statistics;

namespace ClaimMap.Tests.Comparison.Statistics;

public class BootstrapTests
{
    // The published first numbers of the generator for this seed.
    [Fact]
    public void SplitMix64_KnownSeed_GivesTheKnownNumbers()
    {
        var random = new SplitMix64(1234567);

        ulong[] numbers = [random.Next(), random.Next(), random.Next()];

        numbers.Should().Equal(6457827717110365317, 3203168211198807973, 9817491932198370423);
    }

    [Fact]
    public void Below_ManyDraws_AreEvenlySpread()
    {
        var random = new SplitMix64(7);
        var counts = new int[6];
        for (var i = 0; i < 60_000; i++)
        {
            counts[random.Below(counts.Length)]++;
        }

        counts.Should().OnlyContain(c => c > 9_600 && c < 10_400);
    }

    [Fact]
    public void Interval_SameSeed_IsTheSame()
    {
        var ratings = Ratings.Of("aabbabab", "abbbaaab");

        Interval(ratings, 500, 5).Should().Be(Interval(ratings, 500, 5));
        Interval(ratings, 500, 5).Should().NotBe(Interval(ratings, 500, 6));
    }

    // Sums of the units drawn, between quantiles by hand: 0.25 and 0.75 of five values.
    [Fact]
    public void Interval_Quantiles_AreInterpolated()
    {
        var values = new Queue<double>([5, 1, 4, 2, 3]);

        var interval = Bootstrap.Interval([0, 1, 2], _ => values.Dequeue(), 5, 0.6, 1)!;

        interval.Lower.Should().BeApproximately(1.8, 1e-12);
        interval.Upper.Should().BeApproximately(4.2, 1e-12);
        interval.Resamples.Should().Be(5);
    }

    [Fact]
    public void Interval_UndefinedResamples_AreLeftOutAndCounted()
    {
        var values = new Queue<double?>([null, 1, null, 1]);

        Bootstrap.Interval([0], _ => values.Dequeue(), 4, 0.95, 1).Should().Be(new ConfidenceInterval(1, 1, 2));
    }

    [Fact]
    public void Interval_NoUnitOrNoResample_IsNone()
    {
        Bootstrap.Interval([], _ => 1, 10, 0.95, 1).Should().BeNull();
        Bootstrap.Interval([0], _ => 1, 0, 0.95, 1).Should().BeNull();
        Bootstrap.Interval([0], _ => null, 10, 0.95, 1).Should().BeNull();
    }

    // The share of 400 units of which 300 are alike has a standard error of 0.0217.
    [Fact]
    public void Interval_Share_IsAboutTheNormalOne()
    {
        var ratings = Ratings.Of(new string('a', 400), new string('a', 300) + new string('b', 100));

        var interval = Interval(ratings, 2_000, 1)!;

        interval.Lower.Should().BeApproximately(0.7076, 0.006);
        interval.Upper.Should().BeApproximately(0.7924, 0.006);
    }

    private static ConfidenceInterval? Interval(RatedUnits ratings, int resamples, ulong seed) =>
        Bootstrap.Interval(ratings.Pairable(), units => ObservedAgreement.Of(ratings, units), resamples, 0.95, seed);
}
