using ClaimMap.Tests.Cases;

namespace ClaimMap.Tests.AgreementOfReaders;

public class AgreementTests
{
    private const double Exact = 1e-12;

    [Fact]
    public void Of_MapWithReadings_IsThatComputedByHand()
    {
        using var folder = new CaseFolder("ValidReadings");

        var report = Agreement.Of(ClaimGraph.Load(folder.Path));

        (report.Claims, report.FoundByBoth, report.FoundByFirstOnly, report.FoundBySecondOnly, report.FoundByNeither, report.Differing)
            .Should().Be((4, 3, 0, 1, 0, 4));

        // (fact, opinion), (allegation, allegation), (opinion, opinion)
        Expect(report.Tags, 3, 2 / 3.0, 1 / 2.0, 1 - (5 * 2 / 22.0));
        report.EachTag.Select(e => e.Label).Should().Equal(ClaimTag.AssertedFact, ClaimTag.AttributedAllegation, ClaimTag.AuthorOpinion);
        Expect(report.EachTag[0].Measure, 3, 2 / 3.0, 0, 0);
        Expect(report.EachTag[1].Measure, 3, 1, 1, 1);
        Expect(report.EachTag[2].Measure, 3, 2 / 3.0, 2 / 5.0, 1 - (5 * 2 / 18.0));

        // (fact, evaluation), (allegation, allegation), (conjecture, prediction)
        Expect(report.Labels, 3, 1 / 3.0, 1 / 4.0, 1 - (5 * 4 / 28.0));

        // (upstream, many): the denial that only the second reader has counts nowhere.
        Expect(report.Sources, 1, 0, 0, 0);

        // ({fact}, {evaluation}), ({allegation}, {allegation, fact}), ({conjecture}, {prediction})
        Expect(report.Passages, 3, 0, 0, 0);
    }

    [Fact]
    public void Of_MapWithoutReadings_IsPerfectAndSaysSo()
    {
        using var folder = new CaseFolder("ValidBridge");

        var report = Agreement.Of(ClaimGraph.Load(folder.Path));

        (report.Claims, report.FoundByBoth, report.Differing).Should().Be((4, 4, 0));
        Expect(report.Tags, 4, 1, 1, 1);
        Expect(report.Sources, 2, 1, 1, 1);
        Expect(report.Passages, 3, 1, 1, 1);
    }

    [Fact]
    public void Of_SameOptions_IsTheSame()
    {
        var options = new AgreementOptions(50, 0.9, 3);

        Agreement.Of(Ceasefire2020.Graph, options).Should().Be(Agreement.Of(Ceasefire2020.Graph, options));
        Agreement.Of(Ceasefire2020.Graph, options).Should().NotBe(Agreement.Of(Ceasefire2020.Graph, new AgreementOptions(50, 0.9, 4)));
    }

    [Fact]
    public void Of_NoResamples_HasNoIntervals()
    {
        var report = Agreement.Of(Ceasefire2020.Graph, new AgreementOptions(0));

        report.Tags.Kappa!.Interval.Should().BeNull();
    }

    [Fact]
    public void Of_ShippedMap_CountsItsReadings()
    {
        var report = Agreement.Of(Ceasefire2020.Graph, new AgreementOptions(0));

        (report.Claims, report.FoundByBoth, report.FoundByFirstOnly, report.FoundBySecondOnly, report.FoundByNeither, report.Differing)
            .Should().Be((196, 188, 5, 1, 2, 21));
    }

    [Theory]
    [InlineData(-1, 0.95)]
    [InlineData(1_000_001, 0.95)]
    [InlineData(10, 0)]
    [InlineData(10, 1)]
    [InlineData(10, double.NaN)]
    public void Options_OutOfRange_AreRefused(int resamples, double level)
    {
        var create = () => new AgreementOptions(resamples, level);

        create.Should().Throw<ArgumentOutOfRangeException>();
    }

    private static void Expect(AgreementMeasure measure, int units, double observed, double kappa, double alpha)
    {
        measure.Units.Should().Be(units);
        measure.Observed!.Value.Should().BeApproximately(observed, Exact);
        measure.Kappa!.Value.Should().BeApproximately(kappa, Exact);
        measure.Alpha!.Value.Should().BeApproximately(alpha, Exact);
    }
}
