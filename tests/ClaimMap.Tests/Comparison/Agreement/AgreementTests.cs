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

        report.Readers.Select(r => (r.Reader, r.Claims)).Should().Equal(("first", 3), ("second", 4));
        (report.Claims, report.FoundByAll, report.FoundByOne).Should().Be((4, 3, 1));
        var pair = report.Pairs.Single();
        (pair.First, pair.Second, pair.Claims.Expected, pair.Claims.Actual, pair.Claims.Found).Should().Be(("first", "second", 3, 4, 3));
        pair.Claims.F1.Value.Should().BeApproximately(6 / 7.0, Exact);

        // (fact, opinion), (allegation, allegation), (opinion, opinion)
        Expect(pair, ComparedLabel.Tag, 3, 2 / 3.0, 1 / 2.0, 1 - (5 * 2 / 22.0));
        Expect(report, ComparedLabel.Tag, 3, 1 - (5 * 2 / 22.0));

        // (none, evaluation), (conjecture, prediction)
        Expect(pair, ComparedLabel.Mode, 2, 0, 0, 0);

        // (upstream, many): the denial that only the second reader has counts nowhere.
        Expect(pair, ComparedLabel.Source, 1, 0, 0, 0);
    }

    // Invented: 3 readers and four claims. Tags: (f, f, -), (f, o, o), (o, o, o), (-, -, a): of the seven labels that can be paired, 3 f and 5 o.
    [Fact]
    public void Of_ThreeReaders_IsThatComputedByHand()
    {
        var report = Agreement.Of([Side("anna", "ffo-"), Side("boris", "foo-"), Side("clara", "-ooa")]);

        report.Readers.Select(r => (r.Reader, r.Claims)).Should().Equal(("anna", 3), ("boris", 3), ("clara", 3));
        (report.Claims, report.FoundByAll, report.FoundByOne).Should().Be((4, 2, 1));
        report.Pairs.Select(p => (p.First, p.Second, p.Claims.Found, p.Claims.F1.Value)).Should().Equal(
            ("anna", "boris", 3, 1), ("anna", "clara", 2, 2 / 3.0), ("boris", "clara", 2, 2 / 3.0));

        // Unlike ordered pairs: none of the first unit; 4 of the second, by one less than its three labels: 2; none of the third. n = 8.
        Expect(report, ComparedLabel.Tag, 3, 1 - (7 * 2 / (64.0 - 9 - 25)));
        report.UnitizingByTag.Select(u => u.Label).Should().Equal("asserted-fact", "attributed-allegation", "author-opinion", "all-tags");
        report.Labels.Select(l => l.Label).Should().Equal(ComparedLabel.Tag);

        static ClaimSet Side(string name, string tags) => new(
            name,
            [
                .. tags.Select((t, i) => (Tag: t, Place: 20 * i)).Where(t => t.Tag != '-').Select(t => new ComparedClaim($"{name}-{t.Place}", [new TextSpan(t.Place, 10)])
                {
                    Tag = t.Tag switch { 'f' => ClaimTag.AssertedFact, 'a' => ClaimTag.AttributedAllegation, _ => ClaimTag.AuthorOpinion },
                }),
            ]);
    }

    [Fact]
    public void Of_MapReadOnce_IsUndefinedAndSaysSo()
    {
        using var folder = new CaseFolder("ValidBridge");

        var report = Agreement.Of(ClaimGraph.Load(folder.Path));

        (report.IsDefined, report.Unitizing.IsDefined, report.Labels.Count, report.Pairs.Count).Should().Be((false, false, 0, 0));
        report.Notes.Should().ContainSingle().Which.Should().StartWith("The map names no second reader, so nobody can say how far readers agree.");
        Agreement.Of([new ClaimSet("anna", [])]).IsDefined.Should().BeFalse();
    }

    [Fact]
    public void Of_SameOptions_IsTheSame()
    {
        var options = new ComparisonOptions(0.5, 50, 0.9, 3);

        Agreement.Of(Ceasefire2020.Graph, options).Should().Be(Agreement.Of(Ceasefire2020.Graph, options));
        Agreement.Of(Ceasefire2020.Graph, options).Should().NotBe(Agreement.Of(Ceasefire2020.Graph, new ComparisonOptions(0.5, 50, 0.9, 4)));
    }

    [Fact]
    public void Of_ShippedMap_CountsItsReadings()
    {
        var report = Agreement.Of(Ceasefire2020.Graph, new ComparisonOptions(resamples: 0));

        report.Readers.Select(r => r.Claims).Should().Equal(193, 189);
        (report.Claims, report.FoundByAll, report.FoundByOne).Should().Be((194, 188, 6));
        report.Pairs.Single().Claims.F1.Bootstrap.Should().BeNull();
    }

    private static void Expect(AgreementReport report, ComparedLabel label, int units, double alpha)
    {
        var measure = report.Labels.Single(l => l.Label == label);
        measure.Units.Should().Be(units);
        measure.Alpha.Value.Should().BeApproximately(alpha, Exact);
    }

    private static void Expect(ReaderPair pair, ComparedLabel label, int units, double observed, double kappa, double alpha)
    {
        var measure = pair.Labels.Single(l => l.Label == label).Measure;
        measure.Units.Should().Be(units);
        measure.Observed.Value.Should().BeApproximately(observed, Exact);
        measure.Kappa.Value.Should().BeApproximately(kappa, Exact);
        measure.Alpha.Value.Should().BeApproximately(alpha, Exact);
    }
}
