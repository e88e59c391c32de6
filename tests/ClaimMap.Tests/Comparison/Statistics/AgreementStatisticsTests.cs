using ClaimMap.Comparison.Statistics;
using FsCheck;
using FsCheck.Fluent;

namespace ClaimMap.Tests.Comparison.Statistics;

public class AgreementStatisticsTests
{
    private const double Exact = 1e-12;

    // Two labels for each reader's pair of a unit, from few enough labels that many are alike; now and then none.
    private static readonly Arbitrary<int[][]> Pairs = Gen.ArrayOf(Gen.ArrayOf(Gen.Choose(-1, 3), 2)).Where(p => p.Length > 0).ToArbitrary();

    // 20 + 15 of 50 alike; 0.5 * 0.6 + 0.5 * 0.4 expected of kappa; of the 100 labels 55 are y, 45 n.
    [Fact]
    public void Figures_TwoLabels_AreThoseComputedByHand()
    {
        var ratings = Table((20, 'y', 'y'), (5, 'y', 'n'), (10, 'n', 'y'), (15, 'n', 'n'));

        Ratings.Observed(ratings).Should().BeApproximately(0.7, Exact);
        Ratings.Kappa(ratings).Should().BeApproximately((0.7 - 0.5) / 0.5, Exact);
        Ratings.Alpha(ratings).Should().BeApproximately(1 - (99 * 30 / (10_000.0 - (55 * 55) - (45 * 45))), Exact);
    }

    // 6 of 8 alike; expected (4 * 4 + 2 * 3 + 2 * 1) / 64 of kappa; of the 16 labels 8 are a, 5 b, 3 c.
    [Fact]
    public void Figures_ThreeLabels_AreThoseComputedByHand()
    {
        var ratings = Ratings.Of("aaaabbcc", "aaabbbca");

        Ratings.Observed(ratings).Should().BeApproximately(6 / 8.0, Exact);
        Ratings.Kappa(ratings).Should().BeApproximately(((8 * 6) - 24) / (64.0 - 24), Exact);
        Ratings.Alpha(ratings).Should().BeApproximately(1 - (15 * 4 / (256.0 - 64 - 25 - 9)), Exact);
    }

    [Fact]
    public void Figures_UnitsWithOneLabel_AreLeftOut()
    {
        var whole = Ratings.Of("abab", "abba");
        var gaps = Ratings.Of("abab..", "abba.a");

        gaps.Pairable.Should().Be(4);
        Ratings.Alpha(gaps).Should().Be(Ratings.Alpha(whole));
        Ratings.Kappa(gaps).Should().Be(Ratings.Kappa(whole));
        Ratings.Observed(gaps).Should().Be(Ratings.Observed(whole));
    }

    // Units aa., aab, .bb, b..: the first three can be paired, with 4 a and 3 b; only the second has unlike pairs, 4 of 6.
    [Fact]
    public void Alpha_ThreeReadersWithGaps_IsThatComputedByHand() =>
        Ratings.Alpha(Ratings.Of("aa.b", "aab.", ".bb.")).Should().BeApproximately(1 - (6 * (4 / 2.0) / (49.0 - 16 - 9)), Exact);

    [Theory]
    [InlineData("", "")]
    [InlineData("ab.", "..a")]
    public void Figures_NothingToCompare_AreUndefined(string first, string second)
    {
        var ratings = Ratings.Of(first, second);

        (Ratings.Observed(ratings), Ratings.Kappa(ratings), Ratings.Alpha(ratings)).Should().Be((null, null, null));
    }

    [Fact]
    public void Figures_NoVariation_AreUndefinedExceptTheShare()
    {
        var ratings = Ratings.Of("aaa", "aaa");

        (Ratings.Observed(ratings), Ratings.Kappa(ratings), Ratings.Alpha(ratings)).Should().Be((1, null, null));
    }

    [Fact]
    public void Figures_NeverAlike_AreTheirLowest()
    {
        var ratings = Ratings.Of("ab", "ba");

        (Ratings.Observed(ratings), Ratings.Kappa(ratings), Ratings.Alpha(ratings)).Should().Be((0, -1, -0.5));
    }

    [Fact]
    public void RatedUnits_ReadersOfDifferentLength_AreRefused()
    {
        var uneven = () => Ratings.Of("ab", "a");
        var alone = () => Ratings.Of("ab");

        uneven.Should().Throw<ArgumentException>().WithMessage("Two readers or more label the same units.*");
        alone.Should().Throw<ArgumentException>().WithMessage("Two readers or more label the same units.*");
    }

    [Fact]
    public void Figures_PerfectAgreement_AreOneOrUndefined() => Prop.ForAll(Pairs, pairs =>
    {
        var labels = pairs.Select(p => Label(p[0])).ToArray();
        var ratings = new RatedUnits(labels, labels);
        var kinds = labels.Where(l => l is not null).Distinct().Count();
        return Ratings.Observed(ratings) == (kinds > 0 ? 1.0 : null)
            && Ratings.Kappa(ratings) == (kinds > 1 ? 1.0 : null)
            && Ratings.Alpha(ratings) == (kinds > 1 ? 1.0 : null);
    }).CheckBySeed();

    [Fact]
    public void Figures_ReadersSwapped_StayTheSame() =>
        Prop.ForAll(Pairs, pairs => Figures(pairs) == Figures([.. pairs.Select(p => new[] { p[1], p[0] })])).CheckBySeed();

    [Fact]
    public void Figures_LabelsRenamed_StayTheSame() =>
        Prop.ForAll(Pairs, pairs => Figures(pairs) == Figures(pairs, static label => 1_000_000 - (77 * label))).CheckBySeed();

    [Fact]
    public void Figures_AnyRatings_StayInTheirRanges() => Prop.ForAll(Pairs, pairs =>
    {
        var (observed, kappa, alpha) = Figures(pairs);
        return observed is null or (>= 0 and <= 1) && kappa is null or (>= -1 and <= 1) && alpha is null or (>= -1 and <= 1);
    }).CheckBySeed();

    private static (double? Observed, double? Kappa, double? Alpha) Figures(int[][] pairs, Func<int, int>? rename = null)
    {
        var ratings = new RatedUnits([.. pairs.Select(p => Label(p[0], rename))], [.. pairs.Select(p => Label(p[1], rename))]);
        return (Ratings.Observed(ratings), Ratings.Kappa(ratings), Ratings.Alpha(ratings));
    }

    private static string? Label(int drawn, Func<int, int>? rename = null) => drawn < 0 ? null : $"{rename?.Invoke(drawn) ?? drawn}";

    private static RatedUnits Table(params (int Count, char First, char Second)[] cells) => Ratings.Of(
        string.Concat(cells.Select(c => new string(c.First, c.Count))), string.Concat(cells.Select(c => new string(c.Second, c.Count))));
}
