using ClaimMap.Comparison.Statistics;
using ClaimMap.Tests.Cases;
using static ClaimMap.Tests.Comparison.DrawnClaim;

namespace ClaimMap.Tests.Comparison;

public class ClaimComparisonTests
{
    private const double Exact = 1e-12;
    private static readonly ComparisonOptions NoIntervals = new(resamples: 0);

    [Fact]
    public void Compare_MapWithItself_IsPerfect()
    {
        var graph = Ceasefire2020.Graph;

        var report = ClaimComparison.Compare(graph, graph, new ComparisonOptions(resamples: 20));

        report.IsOptimal.Should().BeTrue();
        report.Aligned.Should().HaveCount(graph.Claims.Count).And.OnlyContain(a => ReferenceEquals(a.Expected, a.Actual) && a.Overlap == 1);
        (report.Missing.Count, report.Extra.Count, report.DifferentlyTagged.Count, report.DifferentlyModed.Count, report.DifferentlyAttributed.Count)
            .Should().Be((0, 0, 0, 0, 0));
        (report.MissingRelations.Count, report.ExtraRelations.Count).Should().Be((0, 0));
        RetrievalMeasure[] all =
        [
            report.Claims, report.Tags.Micro, report.Modes.Micro, report.Sources.Micro, report.Relations.Micro,
            .. report.Tags.Each.Select(e => e.Measure), .. report.Modes.Each.Select(e => e.Measure), .. report.Sources.Each.Select(e => e.Measure),
            .. report.Relations.Each.Select(e => e.Measure),
        ];
        all.Where(m => m.Expected > 0).Should().HaveCountGreaterThan(20).And.OnlyContain(m =>
            m.Found == m.Expected && m.Precision!.Value == 1 && m.Recall!.Value == 1 && m.F1!.Value == 1
            && m.F1.Interval!.Lower == 1 && m.F1.Interval.Upper == 1);
        AgreementMeasure[] agreement = [report.AgreementOnTags, report.AgreementOnLabels, report.AgreementOnModes, report.AgreementOnSources];
        agreement.Should().OnlyContain(m => m.Observed!.Value == 1 && m.Kappa!.Value == 1 && m.Alpha!.Value == 1);
    }

    // Expected: fact, allegation by anna, prediction, evaluation. Actual: the fact as an opinion, the allegation by boris and
    // anna, the prediction as an evaluation, nothing of the last, and a fact in another passage.
    [Fact]
    public void Compare_SmallMaps_IsThatComputedByHand()
    {
        var expected = DrawnMap.Load(
            6,
            [Fact(0, 19), Allegation(20, 19, "anna"), Opinion(40, 19, OpinionMode.Prediction), Opinion(60, 19, OpinionMode.Evaluation)],
            (RelationKind.Supports, 0, 1), (RelationKind.Opposes, 1, 2), (RelationKind.Opposes, 2, 3));
        var actual = DrawnMap.Load(
            6,
            [Opinion(0, 19, OpinionMode.Conjecture), Allegation(20, 19, "anna", "boris"), Opinion(40, 10, OpinionMode.Evaluation), Fact(80, 19)],
            (RelationKind.Supports, 0, 1), (RelationKind.Opposes, 2, 1), (RelationKind.Explains, 1, 2));

        var report = ClaimComparison.Compare(expected, actual, NoIntervals);

        Expect(report.Claims, 4, 4, 3);
        Expect(report.Tags.Micro, 4, 4, 2);
        report.Tags.Each.Select(e => (e.Label, e.Measure.Expected, e.Measure.Actual, e.Measure.Found)).Should().Equal(
            (ClaimTag.AssertedFact, 1, 1, 0), (ClaimTag.AttributedAllegation, 1, 1, 1), (ClaimTag.AuthorOpinion, 2, 2, 1));
        report.Tags.Macro.F1!.Value.Should().BeApproximately((0 + 1 + 0.5) / 3, Exact);
        Expect(report.Modes.Micro, 2, 2, 0);
        report.Modes.Each.Where(e => e.Measure.Expected + e.Measure.Actual > 0).Select(e => (e.Label, e.Measure.Expected, e.Measure.Actual, e.Measure.Found))
            .Should().Equal((OpinionMode.Prediction, 1, 0, 0), (OpinionMode.Conjecture, 0, 1, 0), (OpinionMode.Evaluation, 1, 1, 0));

        // Over the labels that have one: a prediction has no precision, a conjecture no recall.
        (report.Modes.Macro.Precision!.Value, report.Modes.Macro.Recall!.Value, report.Modes.Macro.F1!.Value).Should().Be((0, 0, 0));
        Expect(report.Sources.Micro, 1, 2, 1);
        report.Sources.Each.Select(e => (e.Label, e.Measure.Found)).Should().Equal(
            (new AttributionSource(new ActorId("anna")), 1), (new AttributionSource(new ActorId("boris")), 0));
        (report.Sources.Macro.Precision!.Value, report.Sources.Macro.Recall!.Value, report.Sources.Macro.F1!.Value).Should().Be((0.5, 1, 0.5));

        // One alike; one turned round; one to a claim that is missing; one of another kind.
        Expect(report.Relations.Micro, 3, 3, 1);
        report.MissingRelations.Select(r => r.Id.Value).Should().Equal("r1", "r2");
        report.ExtraRelations.Select(r => r.Id.Value).Should().Equal("r1", "r2");

        // (fact, opinion), (allegation, allegation), (opinion, opinion)
        Expect(report.AgreementOnTags, 3, 2 / 3.0, 1 / 2.0, 1 - (5 * 2 / 22.0));

        // (fact, conjecture), (allegation, allegation), (prediction, evaluation)
        Expect(report.AgreementOnLabels, 3, 1 / 3.0, 1 / 4.0, 1 - (5 * 4 / 28.0));

        // (none, conjecture), (prediction, evaluation): 0 of 2, nothing alike expected; four labels of which none twice.
        Expect(report.AgreementOnModes, 2, 0, 0, 1 - (3 * 4 / 12.0));
        Expect(report.AgreementOnSources, 1, 0, 0, 0);
        report.Missing.Select(c => c.Id.Value).Should().Equal("c3");
        report.Extra.Select(c => c.Id.Value).Should().Equal("c3");
        report.DifferentlyTagged.Select(p => p.Expected.Id.Value).Should().Equal("c0");
        report.DifferentlyModed.Select(p => p.Expected.Id.Value).Should().Equal("c2");
        report.DifferentlyAttributed.Select(p => p.Expected.Id.Value).Should().Equal("c1");
        report.Aligned.Select(p => p.Overlap).Should().Equal(1, 1, 10 / 19.0);
        report.Claims.Recall!.Interval.Should().BeNull();
    }

    [Fact]
    public void Compare_NothingOnOneSide_IsNullNotNumber()
    {
        var expected = DrawnMap.Load(2, [Fact(0, 19)]);
        var actual = DrawnMap.Load(2, []);

        var report = ClaimComparison.Compare(expected, actual);

        (report.Claims.Precision, report.Claims.Recall!.Value, report.Claims.F1!.Value).Should().Be((null, 0, 0));
        (report.Relations.Micro.Precision, report.Relations.Micro.Recall, report.Relations.Micro.F1).Should().Be((null, null, null));
        (report.Modes.Macro.Precision, report.Modes.Macro.Recall, report.Modes.Macro.F1).Should().Be((null, null, null));
        (report.AgreementOnTags.Units, report.AgreementOnTags.Observed, report.AgreementOnTags.Kappa, report.AgreementOnTags.Alpha).Should().Be((0, null, null, null));
        ClaimComparison.Compare(actual, actual).Claims.Should().Be(new RetrievalMeasure(0, 0, 0, null, null, null));
    }

    [Fact]
    public void Compare_DifferentTexts_NamesBothDigests()
    {
        using var folder = new CaseFolder("ValidBridge");
        var bridge = ClaimGraph.Load(folder.Path);

        var compare = () => ClaimComparison.Compare(Ceasefire2020.Graph, bridge);

        compare.Should().Throw<ArgumentException>().WithParameterName("actual").WithMessage(
            $"The maps are of different texts: the expected one of * code points with SHA-256 {Ceasefire2020.Graph.Document.Text.Sha256} *, the actual one of 139 code points with SHA-256 {bridge.Document.Text.Sha256} (claimmap-text/2).*");
    }

    [Fact]
    public void Compare_Swapped_SwapsPrecisionAndRecall() => Seed.Run(seed =>
    {
        var random = new SplitMix64((ulong)seed);
        for (var run = 0; run < 60; run++)
        {
            var (one, other) = Draw(ref random, 4, 14);

            var there = ClaimComparison.Compare(one, other, NoIntervals);
            var back = ClaimComparison.Compare(other, one, NoIntervals);

            back.Aligned.Select(a => (a.Actual.Id, a.Expected.Id)).Should().BeEquivalentTo(there.Aligned.Select(a => (a.Expected.Id, a.Actual.Id)), "run {0}", run);
            back.Missing.Should().Equal(there.Extra);
            back.Extra.Should().Equal(there.Missing);
            back.MissingRelations.Should().Equal(there.ExtraRelations);
            Swapped(back.Claims).Should().Be(there.Claims);
            back.Tags.Each.Select(e => (e.Label, Swapped(e.Measure))).Should().Equal(there.Tags.Each.Select(e => (e.Label, e.Measure)));
            back.Modes.Each.Select(e => (e.Label, Swapped(e.Measure))).Should().Equal(there.Modes.Each.Select(e => (e.Label, e.Measure)));
            back.Sources.Each.Select(e => (e.Label, Swapped(e.Measure))).Should().Equal(there.Sources.Each.Select(e => (e.Label, e.Measure)));
            back.Relations.Each.Select(e => (e.Label, Swapped(e.Measure))).Should().Equal(there.Relations.Each.Select(e => (e.Label, e.Measure)));
            back.Sources.Macro.Precision.Should().Be(there.Sources.Macro.Recall);
            back.AgreementOnLabels.Should().Be(there.AgreementOnLabels);
            back.AgreementOnSources.Should().Be(there.AgreementOnSources);
        }
    });

    [Fact]
    public void Compare_SameOptions_IsTheSame() => Seed.Run(seed =>
    {
        var random = new SplitMix64((ulong)seed);
        var (one, other) = Draw(ref random, 6, 20);

        ClaimComparison.Compare(one, other).Should().Be(ClaimComparison.Compare(one, other));
        ClaimComparison.Compare(one, other).Should().NotBe(ClaimComparison.Compare(one, other, new ComparisonOptions(seed: 2)));
    });

    // 300 passages with one claim each, of which 210 are found: a share with a standard error of 0.0265.
    [Fact]
    public void Interval_Recall_IsAboutTheNormalOne()
    {
        var claims = Enumerable.Range(0, 300).Select(i => Fact(i * DrawnMap.Step, 19)).ToArray();

        var recall = ClaimComparison.Compare(DrawnMap.Load(300, claims), DrawnMap.Load(300, claims[..210]), new ComparisonOptions(resamples: 2_000)).Claims.Recall!;

        recall.Value.Should().Be(0.7);
        recall.Interval!.Lower.Should().BeApproximately(0.7 - (1.96 * 0.02646), 0.008);
        recall.Interval.Upper.Should().BeApproximately(0.7 + (1.96 * 0.02646), 0.008);
        recall.Interval.Resamples.Should().Be(2_000);
    }

    // All claims of a passage are drawn together: where they stand or fall together, the interval is wider.
    [Fact]
    public void Interval_ClaimsOfOnePassage_AreDrawnTogether()
    {
        var apart = Enumerable.Range(0, 120).Select(i => Fact(i * DrawnMap.Step, 19)).ToArray();
        var together = Enumerable.Range(0, 120).Select(i => Fact(i / 4 * DrawnMap.Step, 19)).ToArray();

        var widths = new[] { apart, together }.Select(claims => ClaimComparison.Compare(DrawnMap.Load(120, claims), DrawnMap.Load(120, claims[..60])).Claims.Recall!)
            .Select(r => r.Interval!.Upper - r.Interval.Lower).ToArray();

        widths[1].Should().BeApproximately(2 * widths[0], 0.05);
    }

    [Theory]
    [InlineData(-0.1, 10, 0.95)]
    [InlineData(1.1, 10, 0.95)]
    [InlineData(double.NaN, 10, 0.95)]
    [InlineData(0.5, -1, 0.95)]
    [InlineData(0.5, 100_001, 0.95)]
    [InlineData(0.5, 10, 0)]
    [InlineData(0.5, 10, 1)]
    public void Options_OutOfRange_AreRefused(double minOverlap, int resamples, double level)
    {
        var create = () => new ComparisonOptions(minOverlap, resamples, level);

        create.Should().Throw<ArgumentOutOfRangeException>();
    }

    /// <summary>Two maps of the same text whose claims are partly the same.</summary>
    internal static (ClaimGraph One, ClaimGraph Other) Draw(ref SplitMix64 random, int passages, int claims)
    {
        var common = DrawnMap.Claims(ref random, passages, random.Below(claims));
        DrawnClaim[] one = [.. common, .. DrawnMap.Claims(ref random, passages, 1 + random.Below(claims))];
        DrawnClaim[] other = [.. common, .. DrawnMap.Claims(ref random, passages, 1 + random.Below(claims))];
        var relations = DrawnMap.Relations(ref random, common.Length, 6);
        return (
            DrawnMap.Load(passages, one, [.. relations.Union(DrawnMap.Relations(ref random, one.Length, 6))]),
            DrawnMap.Load(passages, other, [.. relations.Union(DrawnMap.Relations(ref random, other.Length, 6))]));
    }

    private static RetrievalMeasure Swapped(RetrievalMeasure m) => new(m.Actual, m.Expected, m.Found, m.Recall, m.Precision, m.F1);

    private static void Expect(RetrievalMeasure measure, int expected, int actual, int found)
    {
        (measure.Expected, measure.Actual, measure.Found, measure.Missing, measure.Extra).Should().Be((expected, actual, found, expected - found, actual - found));
        measure.Precision!.Value.Should().BeApproximately((double)found / actual, Exact);
        measure.Recall!.Value.Should().BeApproximately((double)found / expected, Exact);
        measure.F1!.Value.Should().BeApproximately(2.0 * found / (expected + actual), Exact);
    }

    private static void Expect(AgreementMeasure measure, int units, double observed, double kappa, double alpha)
    {
        measure.Units.Should().Be(units);
        measure.Observed!.Value.Should().BeApproximately(observed, Exact);
        measure.Kappa!.Value.Should().BeApproximately(kappa, Exact);
        measure.Alpha!.Value.Should().BeApproximately(alpha, Exact);
    }
}
