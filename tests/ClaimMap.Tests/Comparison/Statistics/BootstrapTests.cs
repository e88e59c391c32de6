
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
    public void Resamples_SameSeed_AreTheSame()
    {
        Drawn(new Resamples(8, 50, 5)).Should().Equal(Drawn(new Resamples(8, 50, 5)));
        Drawn(new Resamples(8, 50, 5)).Should().NotEqual(Drawn(new Resamples(8, 50, 6)));
    }

    [Fact]
    public void Resamples_OfUnits_HoldAsManyAsThereAre() => Enumerable.Range(0, 200).Select(i => new Resamples(7, 200, 1)[i].ToArray().Sum(t => t)).Should().OnlyContain(n => n == 7);

    // A single passage can only be drawn again: an interval without width would say that all is certain.
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Resamples_FewerThanTwoUnits_AreNone(int units) => new Resamples(units, 100, 1).Count.Should().Be(0);

    // Quantiles by hand: 0.2 and 0.8 of five values.
    [Fact]
    public void Middle_Quantiles_AreInterpolated()
    {
        var interval = Bootstrap.Middle([5, 1, 4, 2, 3], 0.6)!;

        interval.Lower.Should().BeApproximately(1.8, 1e-12);
        interval.Upper.Should().BeApproximately(4.2, 1e-12);
        interval.Resamples.Should().Be(5);
        Bootstrap.Middle([], 0.95).Should().BeNull();
    }

    // The share of 400 units of which 300 are alike has a standard error of 0.0217.
    [Fact]
    public void Middle_OfAShare_IsAboutTheNormalOne()
    {
        var ratings = Ratings.Of(new string('a', 400), new string('a', 300) + new string('b', 100));
        var resamples = new Resamples(400, 2_000, 1);

        var interval = Bootstrap.Middle([.. Enumerable.Range(0, resamples.Count).Select(i => ObservedAgreement.Of(ratings, Array.ConvertAll(resamples[i].ToArray(), t => (int)t))!.Value)], 0.95)!;

        interval.Lower.Should().BeApproximately(0.7076, 0.006);
        interval.Upper.Should().BeApproximately(0.7924, 0.006);
    }

    private static int[] Drawn(Resamples resamples) => [.. Enumerable.Range(0, resamples.Count).SelectMany(i => resamples[i].ToArray().Select(t => (int)t))];
}
