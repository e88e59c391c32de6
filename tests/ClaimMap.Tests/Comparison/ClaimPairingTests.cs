using ClaimMap.Comparison.Statistics;
using static ClaimMap.Tests.Comparison.DrawnClaim;

namespace ClaimMap.Tests.Comparison;

public class ClaimPairingTests
{
    private static readonly ComparisonOptions AnyOverlap = new(0, 0);

    [Fact]
    public void Pair_SameSpan_TagDecides() =>
        Pair([Fact(0, 10), Allegation(0, 10, "anna")], [Allegation(0, 10, "anna"), Fact(0, 10)]).Should().Equal(("c0", "c1"), ("c1", "c0"));

    [Fact]
    public void Pair_SameSpanAndTag_SourceDecides() => Pair(
        [Allegation(0, 10, "anna"), Allegation(0, 10, "boris", "many")],
        [Allegation(0, 10, "many", "boris"), Allegation(0, 10, "anna")]).Should().Equal(("c0", "c1"), ("c1", "c0"));

    [Fact]
    public void Pair_SameSpanAndTag_ModeDecides() => Pair(
        [Opinion(0, 10, OpinionMode.Prediction), Opinion(0, 10, OpinionMode.Evaluation)],
        [Opinion(0, 10, OpinionMode.Evaluation), Opinion(0, 10, OpinionMode.Prediction)]).Should().Equal(("c0", "c1"), ("c1", "c0"));

    [Fact]
    public void Pair_SameSpanAndLabel_WordsDecide() => Pair(
        [Fact(0, 10, "The ferry sinks."), Fact(0, 10, "The harbour freezes.")],
        [Fact(0, 10, "A HARBOUR freezes!"), Fact(0, 10, "Ferry: sinks.")]).Should().Equal(("c0", "c1"), ("c1", "c0"));

    [Fact]
    public void Pair_NothingElseDecides_KeepsTheOrder() => Pair(
        [Fact(0, 10), Fact(0, 10), Fact(0, 10)], [Fact(0, 10), Fact(0, 10)]).Should().Equal(("c0", "c0"), ("c1", "c1"));

    // Tags would have it the other way round.
    [Fact]
    public void Pair_LargerOverlap_CountsMoreThanTheTag() => Pair(
        [Fact(0, 10), Opinion(0, 8, OpinionMode.Prediction)],
        [Opinion(0, 10, OpinionMode.Prediction), Fact(0, 8)]).Should().Equal(("c0", "c0"), ("c1", "c1"));

    // A full stop more in the one, and one less in the other: by overlap alone the two would cross.
    [Fact]
    public void Pair_OneFullStopMore_DoesNotCrossWhatSaysTheSame() => Pair(
        [Fact(0, 18, "The ferry sinks."), Fact(0, 19, "The harbour freezes.")],
        [Fact(0, 19, "The ferry sinks."), Fact(0, 18, "The harbour freezes.")]).Should().Equal(("c0", "c0"), ("c1", "c1"));

    [Fact]
    public void Pair_OneFullStopMore_DoesNotCrossTags() => Pair(
        [Fact(0, 18), Allegation(0, 19, "anna")], [Fact(0, 19), Allegation(0, 18, "anna")]).Should().Equal(("c0", "c0"), ("c1", "c1"));

    // 8/10 + 8/10 is more than 10/10: the two that fit best are given to others. 6/10 would be too little for those.
    [Fact]
    public void Pair_SumOfOverlaps_CountsMoreThanTheBestPair() => Pair(
        [Fact(0, 10), Fact(0, 8)], [Fact(0, 10), Fact(2, 8)], new ComparisonOptions(0.7, 0)).Should().Equal(("c0", "c1"), ("c1", "c0"));

    [Theory]
    [InlineData(10, true)]
    [InlineData(9, false)]
    public void Pair_AtTheLeastOverlap_IsStillTheSame(int length, bool isAligned) =>
        (Pair([Fact(0, length)], [Fact(0, 19)], new ComparisonOptions(10 / 19.0, 0)).Length == 1).Should().Be(isAligned);

    [Fact]
    public void Pair_NoCommonCodePoint_IsNoPairEvenAtZero() => Pair([Fact(0, 5)], [Fact(5, 5)], AnyOverlap).Should().BeEmpty();

    [Fact]
    public void Pair_SeveralPlaces_CountTogether()
    {
        DrawnClaim discontinuous = Fact(0, 5) with { Places = [(0, 5), (10, 5), (20, 10)] };

        var report = Compare([discontinuous], [Fact(0, 15) with { Places = [(0, 15), (25, 10)] }], AnyOverlap);

        report.Pairs.Should().ContainSingle().Which.Overlap.Should().Be(15 / 30.0);
    }

    // One passage of 39 in the one map, two of 19 in the other.
    [Fact]
    public void Pair_OtherPassages_MakeNoDifference()
    {
        var expected = DrawnMap.Load([39], [Fact(10, 25), Fact(20, 9)]);
        var actual = DrawnMap.Load([19, 19], [Fact(10, 9) with { Places = [(10, 9), (20, 15)] }, Fact(20, 9)]);

        ClaimComparison.Compare(expected, actual, AnyOverlap).Pairs.Select(a => (a.Expected.Id, a.Actual.Id, a.Overlap))
            .Should().Equal(("c0", "c0", 24 / 25.0), ("c1", "c1", 1));
    }

    [Fact]
    public void Pair_RandomMaps_IsTheBestOfAll() => Seed.Run(seed =>
    {
        var random = new SplitMix64((ulong)seed);
        for (var run = 0; run < 150; run++)
        {
            var minOverlap = random.Below(3) / 3.0;
            var (expected, actual) = (DrawnMap.Claims(ref random, 2, 1 + random.Below(6)), DrawnMap.Claims(ref random, 2, 1 + random.Below(6)));

            var report = Compare(expected, actual, new ComparisonOptions(minOverlap, 0));

            report.IsOptimal.Should().BeTrue();
            report.Pairs.Sum(a => a.Overlap + Bonus(a.Expected.Tag == a.Actual.Tag, a.Expected.Statement!, a.Actual.Statement!)).Should().BeApproximately(
                Best(expected, actual, 0, 0, minOverlap), 1e-7, "run {0}", run);
        }
    });

    [Fact]
    public void Pair_HundredsOfClaimsInOnePlace_EndsAndSaysThatItIsNotSure()
    {
        var claims = Enumerable.Range(0, 600).Select(i => Fact(0, 19, $"Number {i} is so.")).ToArray();

        var report = Compare(claims, [.. claims.Reverse()], AnyOverlap);

        report.IsOptimal.Should().BeFalse();
        report.Claims.Found.Should().BeGreaterThan(500);
    }

    private static double Best(DrawnClaim[] expected, DrawnClaim[] actual, int claim, int taken, double minOverlap)
    {
        if (claim == expected.Length)
        {
            return 0;
        }

        var best = Best(expected, actual, claim + 1, taken, minOverlap);
        for (var other = 0; other < actual.Length; other++)
        {
            var (one, two) = (CodePoints(expected[claim]), CodePoints(actual[other]));
            var overlap = (double)one.Intersect(two).Count() / one.Union(two).Count();
            if ((taken & (1 << other)) == 0 && overlap > 0 && overlap >= minOverlap)
            {
                best = Math.Max(best, overlap + Bonus(expected[claim].Tag == actual[other].Tag, expected[claim].Statement, actual[other].Statement)
                    + Best(expected, actual, claim + 1, taken | (1 << other), minOverlap));
            }
        }

        return best;
    }

    private static double Bonus(bool isSameTag, string one, string other)
    {
        var (words, others) = (Words(one), Words(other));
        return (isSameTag ? 0.1 : 0) + (0.1 * words.Intersect(others).Count() / words.Union(others).Count());
    }

    private static HashSet<string> Words(string statement) => [.. statement.TrimEnd('.').Split(' ')];

    private static HashSet<int> CodePoints(DrawnClaim claim) => [.. claim.Places.SelectMany(p => Enumerable.Range(p.Start, p.Length))];

    private static (string Expected, string Actual)[] Pair(DrawnClaim[] expected, DrawnClaim[] actual, ComparisonOptions? options = null) =>
        [.. Compare(expected, actual, options ?? new ComparisonOptions(resamples: 0)).Pairs.Select(a => (a.Expected.Id, a.Actual.Id)).Order()];

    private static ComparisonReport Compare(DrawnClaim[] expected, DrawnClaim[] actual, ComparisonOptions options) =>
        ClaimComparison.Compare(DrawnMap.Load(2, expected), DrawnMap.Load(2, actual), options);
}
