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
        report.Notes.Should().BeEmpty();
        report.Pairs.Should().HaveCount(graph.Claims.Count).And.OnlyContain(p => p.Expected == p.Actual && p.Overlap == 1 && p.Similarity == 1 && p.Differing.Count == 0);
        (report.Missing.Count, report.Extra.Count, report.Relations.Missing.Count, report.Relations.Extra.Count, report.Splits.Count, report.Merges.Count).Should().Be((0, 0, 0, 0, 0, 0));
        RetrievalMeasure[] all =
        [
            report.Claims, report.Labels.AllFound, report.Relations.Links, report.Relations.Kinds.Micro, .. report.Relations.Kinds.Each.Select(e => e.Measure),
            report.Overlaps.Exact, report.Overlaps.Strict!, report.Overlaps.Partial, report.Overlaps.Type!, report.Overlaps.Containment, report.Overlaps.Sentence!,
            .. report.Labels.Each.SelectMany(l => l.Found.Each.Select(e => e.Measure).Append(l.Found.Micro)),
        ];
        all.Should().HaveCountGreaterThan(40).And.OnlyContain(m =>
            m.Expected > 0 && m.Found == m.Expected && m.Precision.Value == 1 && m.Recall.Value == 1 && m.F1.Value == 1 && m.F1.Bootstrap!.Lower == 1 && m.F1.Bootstrap.Upper == 1);
        report.Labels.Each.Select(l => l.Label).Should().Equal(Enum.GetValues<ComparedLabel>());
        report.Labels.Each.Select(l => l.Agreement).Append(report.Relations.AgreementOnKinds)
            .Should().OnlyContain(m => m.Observed.Value == 1 && m.Kappa.Value == 1 && m.Alpha.Value == 1);
        report.Sources.Should().OnlyContain(s => s.Basis == SourceMatchBasis.Name || s.Basis == SourceMatchBasis.Unspecified || s.Basis == SourceMatchBasis.ExternalId);
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
        var (tags, modes, sources) = (report.Labels.Tag!, report.Labels.Mode!, report.Labels.Source!);
        Expect(tags.Found.Micro, 4, 4, 2);
        Each(tags.Found).Should().Equal(("asserted-fact", 1, 1, 0), ("attributed-allegation", 1, 1, 1), ("author-opinion", 2, 2, 1));
        tags.Found.Macro.F1.Value.Should().BeApproximately((0 + 1 + 0.5) / 3, Exact);
        Expect(modes.Found.Micro, 2, 2, 0);
        Each(modes.Found).Should().Equal(("prediction", 1, 0, 0), ("conjecture", 0, 1, 0), ("evaluation", 1, 1, 0));

        // Over the labels that have one: a prediction has no precision, a conjecture no recall.
        (modes.Found.Macro.Precision.Value, modes.Found.Macro.Recall.Value, modes.Found.Macro.F1.Value).Should().Be((0, 0, 0));
        Expect(sources.Found.Micro, 1, 2, 1);
        Each(sources.Found).Should().Equal(("anna", 1, 1, 1), ("boris", 0, 1, 0));
        (sources.Found.Macro.Precision.Value, sources.Found.Macro.Recall.Value, sources.Found.Macro.F1.Value).Should().Be((0.5, 1, 0.5));

        // One alike; one turned round; one to a claim that is missing; one of another kind.
        Expect(report.Relations.Kinds.Micro, 3, 3, 1);
        Expect(report.Relations.Links, 3, 3, 2);
        report.Relations.Missing.Select(r => r.Id).Should().Equal("r2");
        report.Relations.Extra.Select(r => r.Id).Should().Equal("r1");
        Expect(report.Relations.AgreementOnKinds, 2, 1 / 2.0, 1 / 3.0, 1 - (3 * 2 / 10.0));
        Cells(report.Relations.Confusion).Should().Equal(("supports", "supports", 1), ("opposes", "explains", 1));

        // (fact, opinion), (allegation, allegation), (opinion, opinion)
        Expect(tags.Agreement, 3, 2 / 3.0, 1 / 2.0, 1 - (5 * 2 / 22.0));
        Cells(tags.Confusion).Should().Equal(
            ("asserted-fact", "author-opinion", 1), ("attributed-allegation", "attributed-allegation", 1), ("author-opinion", "author-opinion", 1));

        // (none, conjecture), (prediction, evaluation): 0 of 2, nothing alike expected; four labels of which none twice.
        Expect(modes.Agreement, 2, 0, 0, 1 - (3 * 4 / 12.0));
        Cells(modes.Confusion).Should().Equal(("prediction", "evaluation", 1), ("none", "conjecture", 1));
        Expect(sources.Agreement, 1, 0, 0, 0);

        // Only the polarity, certainty and so on of all three are alike; no label but those is right in every pair.
        (report.Labels.AllAlike.Value, report.Labels.AllFound.F1.Value).Should().Be((0, 0));
        report.Missing.Select(c => c.Id).Should().Equal("c3");
        report.Extra.Select(c => c.Id).Should().Equal("c3");
        report.Pairs.Select(p => string.Join(' ', p.Differing)).Should().Equal("Tag", "Source", "Mode");
        report.DifferingIn(ComparedLabel.Mode).Select(p => p.Expected.Id).Should().Equal("c2");
        report.Pairs.Select(p => p.Overlap).Should().Equal(1, 1, 10 / 19.0);
        report.Claims.Recall.Bootstrap.Should().BeNull();
        report.Worst().Should().Equal(
            "missing c3 [60,79): Something is so.",
            "extra c3 [80,99): Something is so.",
            "tag author-opinion for asserted-fact in c0",
            "source anna and boris for anna in c1",
            "mode evaluation for prediction in c2");
    }

    // The same places, and everything else the other way round.
    [Fact]
    public void Compare_SamePlacesOppositeMeaning_IsNotPerfect()
    {
        var gold = Ceasefire2020.Graph;
        var opposite = gold.Claims.Select(c => ClaimSet.Of(gold, [c]).Claims[0]).Select(c => c with
        {
            Polarity = c.Polarity == Polarity.Positive ? Polarity.Negative : Polarity.Positive,
            Certainty = c.Certainty == Certainty.Certain ? Certainty.Possible : Certainty.Certain,
            Stance = c.Stance is null ? null : c.Stance == Stance.Neutral ? Stance.Disputed : Stance.Neutral,
            Cue = c.Cue is null ? null : c.Cue == AttributionCue.Claims ? AttributionCue.Denies : AttributionCue.Claims,
            HasCondition = !c.HasCondition,
            IsPresupposed = !c.IsPresupposed,
            Statement = "Nothing of it.",
        });

        var report = ClaimComparison.Compare(gold, opposite, NoIntervals);

        (report.Claims.F1.Value, report.Labels.Tag!.Agreement.Kappa.Value, report.Labels.Mode!.Agreement.Kappa.Value).Should().Be((1, 1, 1));
        report.Labels.Each.Where(l => l.Label is ComparedLabel.Polarity or ComparedLabel.Certainty or ComparedLabel.Stance or ComparedLabel.Cue or ComparedLabel.Condition or ComparedLabel.Presupposed)
            .Should().HaveCount(6).And.OnlyContain(l => l.Agreement.Observed.Value == 0 && !(l.Agreement.Kappa.Value > 0) && l.Found.Micro.Found == 0);
        (report.Labels.AllAlike.Value, report.Labels.AllFound.F1.Value).Should().Be((0, 0));
        report.DifferingIn(ComparedLabel.Polarity).Should().HaveCount(gold.Claims.Count);
        report.UnlikeStatements.Should().HaveCount(gold.Claims.Count).And.BeInAscendingOrder(p => p.Similarity);
        report.Statements.LowPairs.Should().Be(gold.Claims.Count);
    }

    [Fact]
    public void Compare_LabelsThatASideNeverGives_AreLeftOutAndNamed()
    {
        var gold = Ceasefire2020.Graph;

        var report = ClaimComparison.Compare(gold, gold.Claims.Select(c => new ComparedClaim(c.Id.Value, [.. c.Anchors.Select(gold.SpanOf)])).DistinctBy(c => c.Spans).Take(30), NoIntervals);

        Expect(report.Claims, gold.Claims.Count, 30, 30);
        report.Labels.Each.Should().BeEmpty();
        report.Labels.NotGiven.Should().Equal(Enum.GetValues<ComparedLabel>());
        (report.Overlaps.Strict, report.Overlaps.Type).Should().Be((null, null));
        (report.Statements.Pairs, report.Statements.Mean.IsDefined).Should().Be((0, false));
        report.Notes.Should().Contain("One side never gives: tag, mode, source, cue, stance, polarity, certainty, presupposed, condition. The joint figures leave that out.");
    }

    [Fact]
    public void Compare_NothingOnOneSide_IsUndefinedNotANumber()
    {
        var expected = DrawnMap.Load(2, [Fact(0, 19)]);
        var actual = DrawnMap.Load(2, []);

        var report = ClaimComparison.Compare(expected, actual);

        (report.Claims.Precision.Value, report.Claims.Recall.Value, report.Claims.F1.Value).Should().Be((null, 0, 0));
        (report.Relations.Links.Precision.Value, report.Relations.Links.Recall.Value, report.Relations.Links.F1.Value).Should().Be((null, null, null));
        var tags = report.Labels.Tag!.Agreement;
        (tags.Units, tags.Observed, tags.Kappa, tags.Alpha).Should().Be((0, Figure.Undefined, Figure.Undefined, Figure.Undefined));
        report.Notes.Should().Contain("There is no actual claim to compare.");
        ClaimComparison.Compare(actual, actual).Claims.Should().Be(new RetrievalMeasure(0, 0, 0, 0, Figure.Undefined, Figure.Undefined, Figure.Undefined));
    }

    [Fact]
    public void Compare_NoOverlap_SaysSo()
    {
        var report = ClaimComparison.Compare(DrawnMap.Load(2, [Fact(0, 19)]), DrawnMap.Load(2, [Fact(20, 19)]), NoIntervals);

        report.Claims.F1.Value.Should().Be(0);
        report.Notes.Should().Contain("No claim of the one side overlaps one of the other.");
    }

    [Fact]
    public void Compare_OtherArticle_NamesBothTexts()
    {
        using var folder = new CaseFolder("ValidBridge");
        var bridge = ClaimGraph.Load(folder.Path);

        var compare = () => ClaimComparison.Compare(Ceasefire2020.Graph, bridge);

        compare.Should().Throw<ArgumentException>().WithMessage(
            $"The two are of different texts: the expected one of 14505 code points with SHA-256 {Ceasefire2020.Graph.Document.Text.Sha256} (claimmap-text/2), the actual one of 139 code points with SHA-256 {bridge.Document.Text.Sha256} (claimmap-text/2); of their {Ceasefire2020.Graph.Passages.Count} and 4 passages 0 are the same.");
    }

    // The same three sentences; the one copy has a line to share in front, the other a licence behind.
    [Fact]
    public void Compare_CopiesThatDifferByALine_AlignByTheirPassages()
    {
        var expected = Copy("The gate is shut. The keys are lost. A boat waits. All rights reserved.", ("gate", "The gate is shut"), ("rights", "All rights reserved"), ("boat", "A boat waits"));
        var actual = Copy("Share this. The gate is shut. The keys are lost. A boat waits.", ("share", "Share this"), ("gate", "The gate is shut"), ("keys", "The keys are lost"));

        var report = ClaimComparison.Compare(expected, actual, NoIntervals);

        report.Notes[0].Should().Be("The texts differ: of 4 expected and 4 actual passages 3 are the same by their digests, and only what stands in those is compared.");
        report.Pairs.Select(p => (p.Expected.Id, p.Actual.Id, p.Actual.Spans[0].Start, p.Overlap)).Should().Equal(("gate", "gate", 0, 1));
        report.Missing.Select(c => c.Id).Should().Equal("boat");
        report.Extra.Select(c => (c.Id, c.Spans[0].Start)).Should().Equal(("keys", 18));
        report.Expected.LeftOut.Should().Equal(new LeftOutClaim("rights", "its passage is not in the actual text"));
        report.Actual.LeftOut.Should().Equal(new LeftOutClaim("share", "its passage is not in the expected text"));
    }

    [Fact]
    public void Compare_SpansOutsideTheTextOrTwice_AreLeftOutAndNamed()
    {
        var gold = DrawnMap.Load(3, [Fact(0, 19), Fact(20, 19)]);
        ComparedClaim[] found =
        [
            new("a", [new TextSpan(0, 19)]), new("b", [new TextSpan(50, 19)]), new("c", [new TextSpan(0, 19)]), new("d", [new TextSpan(0, 19)]) { Tag = ClaimTag.AssertedFact },
        ];

        var report = ClaimComparison.Compare(gold, found, NoIntervals);

        report.Actual.LeftOut.Should().Equal(
            new LeftOutClaim("c", "it repeats a in everything"), new LeftOutClaim("b", "[50,69) lies outside the text, which has 59 code points"));
        Expect(report.Claims, 2, 2, 1);
        report.Notes.Should().Contain("2 actual claims left out: the figures are those of the others.");
    }

    [Fact]
    public void Compare_RecordsInMemory_NeedNotMakeAMap()
    {
        var gold = DrawnMap.Load(3, [Fact(0, 19), Fact(20, 19)]);
        var record = (AssertedFact)gold.Claims[0];

        var report = ClaimComparison.Compare(
            gold,
            [
                record with { Id = new ClaimId("x") }, record with { Id = new ClaimId("y"), Anchors = [] },
                record with { Id = new ClaimId("z"), Anchors = [new Anchor(new PassageId("p9"), new TextSpan(0, 3), default)] },
            ],
            NoIntervals);

        Expect(report.Claims, 2, 1, 1);
        report.Actual.LeftOut.Should().Equal(
            new LeftOutClaim("y", "it has no anchor, so nobody knows where it stands"), new LeftOutClaim("z", "it is anchored in 'p9', which is no passage of 'drawn'"));
    }

    // Three claims in the first passage: the very same span with another tag, a part of a span, and the whole passage for one clause of it; in the second
    // passage the claims stand apart.
    [Fact]
    public void Overlaps_OfEachConvention_AreThoseComputedByHand()
    {
        var expected = DrawnMap.Load(4, [Fact(0, 5), Fact(6, 8), Fact(20, 4), Fact(41, 6), Fact(60, 5)]);
        var actual = DrawnMap.Load(4, [Opinion(0, 5, OpinionMode.Evaluation), Fact(10, 8), Fact(20, 19), Fact(50, 6)]);

        var overlaps = ClaimComparison.Compare(expected, actual, NoIntervals).Overlaps;

        // SemEval-2013: 5 possible, 4 actual. Exact: 1 correct. Partial: 1 correct, 2 partial. Type: of the three that overlap two have the tag.
        Expect(overlaps.Exact, 5, 4, 1);
        Expect(overlaps.Strict!, 5, 4, 0);
        (overlaps.Partial.Found, overlaps.Partial.Partial, overlaps.Partial.Missing, overlaps.Partial.Extra).Should().Be((1, 2, 2, 1));
        (overlaps.Partial.Precision.Value, overlaps.Partial.Recall.Value, overlaps.Partial.F1.Value).Should().Be((2 / 4.0, 2 / 5.0, 4 / 9.0));
        Expect(overlaps.Type!, 5, 4, 2);

        // The same span, and the clause in the whole passage.
        Expect(overlaps.Containment, 5, 4, 2);

        // All four stand in a passage with a claim.
        Expect(overlaps.Sentence!, 5, 4, 4);
        overlaps.Partial.F1.Wilson.Should().BeNull("half a claim is no success of a trial");
    }

    [Fact]
    public void Overlaps_WholeSentencesMarked_AreSaidToBeFoundByPassage()
    {
        var expected = DrawnMap.Load(30, [.. Enumerable.Range(0, 30).Select(i => Fact(20 * i, 6))]);
        var actual = DrawnMap.Load(30, [.. Enumerable.Range(0, 30).Select(i => Fact(20 * i, 19))]);

        var report = ClaimComparison.Compare(expected, actual, NoIntervals);

        (report.Claims.F1.Value, report.Overlaps.Containment.F1.Value, report.Overlaps.Sentence!.F1.Value).Should().Be((0, 1, 1));
        report.Notes.Should().Contain("No claim of the one side overlaps one of the other by 0.5 or more.");
        ClaimComparison.Compare(expected, DrawnMap.Load(30, [Fact(0, 6), .. Enumerable.Range(1, 29).Select(i => Fact(20 * i, 19))]), NoIntervals).Notes.Should().ContainSingle()
            .Which.Should().StartWith("F1 is 0.03 where claims overlap by 0.5 or more, and 1.00 where standing in the same passage is enough:");
    }

    [Fact]
    public void Groups_OneForSeveral_AreSplitsAndMerges()
    {
        var expected = DrawnMap.Load(3, [Fact(0, 19), Fact(20, 9), Fact(30, 9), Fact(40, 19), Fact(40, 5)]);
        var actual = DrawnMap.Load(3, [Fact(0, 9), Fact(10, 9), Fact(20, 19), Fact(40, 19), Fact(40, 5)]);

        var report = ClaimComparison.Compare(expected, actual, NoIntervals);

        report.Splits.Select(s => s.ToString()).Should().Equal("c0: c0, c1");
        report.Merges.Select(m => m.ToString()).Should().Equal("c2: c1, c2");
    }

    // The same actor under another id by its register; another by its name in capitals; one by an alias; one by id alone; a group by its text.
    [Fact]
    public void Sources_OfTwoSides_MatchByRegisterNameAliasAndId()
    {
        ComparedSource[] expected =
        [
            new("Ostrel", "ostrel", externalIds: ["wikidata:Q1"]), new("The Kvarn Port Council", "kvarn", ["KPC"]), new("Pell", "pell"), new("Mollun", "mollun"), new("many observers"), ComparedSource.Unspecified,
        ];
        ComparedSource[] actual =
        [
            new("Town of O.", "town-o", externalIds: ["wikidata:Q1"]), new("kpc"), new("PELL", "somebody"), new("The keeper", "mollun"), new("Many Observers"), ComparedSource.Unspecified, new("Nobody Else"),
        ];

        var report = ClaimComparison.Compare(new ClaimSet("a", [.. expected.Select(Allegations)]), new ClaimSet("b", [.. actual.Select(Allegations)]), NoIntervals);

        report.Sources.Select(s => (s.Actual, s.Expected, s.Basis)).Should().Equal(
            ("town-o", "ostrel", SourceMatchBasis.ExternalId),
            ("\"kpc\"", "kvarn", SourceMatchBasis.Alias),
            ("somebody", "pell", SourceMatchBasis.Name),
            ("mollun", "mollun", SourceMatchBasis.Id),
            ("\"Many Observers\"", "\"many observers\"", SourceMatchBasis.Name),
            ("nobody in particular", "nobody in particular", SourceMatchBasis.Unspecified),
            ("\"Nobody Else\"", null, SourceMatchBasis.None));
        Expect(report.Labels.Source!.Found.Micro, 6, 7, 6);
        report.Labels.Source.Agreement.Observed.Value.Should().Be(1);

        static ComparedClaim Allegations(ComparedSource source, int i) => new($"c{i}", [new TextSpan(20 * i, 10)]) { Tag = ClaimTag.AttributedAllegation, Sources = [source] };
    }

    // Longest common subsequences of 5 words in 6 and 6, of 1 in 3 and 2, and of none.
    [Fact]
    public void Statements_OfPairs_AreComparedByRougeL()
    {
        string[] expected = ["The ferry sinks late at night.", "The gate opened.", "It snows."];
        string[] actual = ["A ferry sinks late at NIGHT!", "gate shut", "Rain"];

        var report = ClaimComparison.Compare(new ClaimSet("a", [.. expected.Select(Claim)]), new ClaimSet("b", [.. actual.Select(Claim)]), NoIntervals);

        report.Pairs.Select(p => p.Similarity).Should().Equal(2 * 5 / 12.0, 2 * 1 / 5.0, 0);
        (report.Statements.Pairs, report.Statements.LowPairs).Should().Be((3, 2));
        report.Statements.Mean.Value.Should().BeApproximately(((10 / 12.0) + 0.4) / 3, Exact);
        report.UnlikeStatements.Select(p => p.Expected.Id).Should().Equal("c2", "c1");

        static ComparedClaim Claim(string statement, int i) => new($"c{i}", [new TextSpan(20 * i, 10)]) { Statement = statement };
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

            back.Pairs.Select(a => (a.Actual.Id, a.Expected.Id)).Should().BeEquivalentTo(there.Pairs.Select(a => (a.Expected.Id, a.Actual.Id)), "run {0}", run);
            back.Missing.Should().Equal(there.Extra);
            back.Extra.Should().Equal(there.Missing);
            back.Relations.Missing.Should().Equal(there.Relations.Extra);
            Swapped(back.Claims).Should().Be(there.Claims);
            Swapped(back.Labels.AllFound).Should().Be(there.Labels.AllFound);
            Swapped(back.Relations.Links).Should().Be(there.Relations.Links);
            Swapped(back.Overlaps.Exact).Should().Be(there.Overlaps.Exact);
            Swapped(back.Overlaps.Partial).Should().Be(there.Overlaps.Partial);
            Swapped(back.Overlaps.Containment).Should().Be(there.Overlaps.Containment);
            Swapped(back.Overlaps.Sentence!).Should().Be(there.Overlaps.Sentence!);
            foreach (var label in there.Labels.Each)
            {
                var turned = back.Labels[label.Label]!;
                turned.Found.Each.Select(e => (e.Label, Swapped(e.Measure))).Should().BeEquivalentTo(label.Found.Each.Select(e => (e.Label, e.Measure)));
                turned.Found.Macro.Precision.Equals(label.Found.Macro.Recall).Should().BeTrue();
                turned.Agreement.Should().Be(label.Agreement);
            }
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
    public void Bootstrap_Recall_IsAboutTheNormalOne()
    {
        var claims = Enumerable.Range(0, 300).Select(i => Fact(i * DrawnMap.Step, 19)).ToArray();

        var recall = ClaimComparison.Compare(DrawnMap.Load(300, claims), DrawnMap.Load(300, claims[..210]), new ComparisonOptions(resamples: 2_000)).Claims.Recall;

        recall.Value.Should().Be(0.7);
        recall.Bootstrap!.Lower.Should().BeApproximately(0.7 - (1.96 * 0.02646), 0.008);
        recall.Bootstrap.Upper.Should().BeApproximately(0.7 + (1.96 * 0.02646), 0.008);
        recall.Bootstrap.Resamples.Should().Be(2_000);
    }

    // All claims of a passage are drawn together: where they stand or fall together, the interval is wider.
    [Fact]
    public void Bootstrap_ClaimsOfOnePassage_AreDrawnTogether()
    {
        var apart = Enumerable.Range(0, 120).Select(i => Fact(i * DrawnMap.Step, 19)).ToArray();
        var together = Enumerable.Range(0, 120).Select(i => Fact(i / 4 * DrawnMap.Step, 19)).ToArray();

        var widths = new[] { apart, together }.Select(claims => ClaimComparison.Compare(DrawnMap.Load(120, claims), DrawnMap.Load(120, claims[..60])).Claims.Recall)
            .Select(r => r.Bootstrap!.Upper - r.Bootstrap.Lower).ToArray();

        widths[1].Should().BeApproximately(2 * widths[0], 0.05);
    }

    // Four of four: from Wilson's formula with z = 1.959964, 1 / (1 + z²/4) = 0.5101; F1 from the share of all claims that both have.
    [Fact]
    public void Intervals_FourOfFour_AreNotCertain()
    {
        var four = DrawnMap.Load(4, [Fact(0, 19), Fact(20, 19), Fact(40, 19), Fact(60, 19)]);

        var report = ClaimComparison.Compare(four, four);

        (report.Claims.Precision.Bootstrap!.Lower, report.Claims.Precision.Wilson!.Upper).Should().Be((1, 1));
        report.Claims.Precision.Wilson.Lower.Should().BeApproximately(0.51010, 1e-5);
        report.Claims.F1.Wilson!.Lower.Should().BeApproximately(2 * 0.51010 / 1.51010, 1e-5);
        report.Passages.Should().Be(4);
        report.Notes.Should().Equal("The claims stand in 4 passages: so few say little about any other text, and the bootstrap intervals are too narrow.");
    }

    [Fact]
    public void Figure_InAnAssertion_ComparesAndNamesTheWorst()
    {
        var gold = DrawnMap.Load(4, [.. Enumerable.Range(0, 4).Select(i => Fact(20 * i, 19))]);
        var report = ClaimComparison.Compare(gold, DrawnMap.Load(4, [Fact(0, 19)]), NoIntervals);

        report.Claims.Precision.Should().BeGreaterThan(0.99);
        (report.Claims.Recall >= 0.25, report.Claims.Recall > 0.25, report.Claims.Recall < 0.5, report.Relations.Links.F1 >= 0, report.Relations.Links.F1 < 0).Should().Be((true, false, true, false, true));
        var act = () => report.Claims.F1.Should().BeGreaterThan(0.8);
        act.Should().Throw<Xunit.Sdk.XunitException>().Which.Message.Should().Contain(
            "Expected report.Claims.F1 0.400 [0.087, 0.823]; worst: missing c1 [20,39): Something is so.; missing c2 [40,59): Something is so.; missing c3 [60,79): Something is so. to be greater than 0.8.");
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

    /// <summary>A map of a text with facts in it that quote it.</summary>
    internal static ClaimGraph Copy(string words, params (string Id, string Quote)[] facts)
    {
        var text = SourceText.FromText(words);
        var outline = PassageSplitter.Split(text);
        return ClaimGraph.TryCreate(new MapContent(new Document("copy", "Copy", "Nobody", "Nobody", Edtf.Parse("2021"), "en", "None", text.Fingerprint))
        {
            Sections = outline.Sections,
            Passages = outline.Passages,
            Claims = [.. facts.Select(f => new AssertedFact(new ClaimId(f.Id), f.Quote + ".", [text.Anchor(f.Quote)], "Drawn."))],
        }).Graph!;
    }

    private static RetrievalMeasure Swapped(RetrievalMeasure m) => new(m.Actual, m.Expected, m.Found, m.Partial, m.Recall, m.Precision, m.F1);

    private static IEnumerable<(string Label, int Expected, int Actual, int Found)> Each(RetrievalByLabel labels) =>
        labels.Each.Select(e => (e.Label, e.Measure.Expected, e.Measure.Actual, e.Measure.Found));

    private static IEnumerable<(string Expected, string Actual, int Count)> Cells(ValueList<ConfusionCell> cells) => cells.Select(c => (c.Expected, c.Actual, c.Count));

    private static void Expect(RetrievalMeasure measure, int expected, int actual, int found)
    {
        (measure.Expected, measure.Actual, measure.Found, measure.Missing, measure.Extra).Should().Be((expected, actual, found, expected - found, actual - found));
        measure.Precision.Value.Should().BeApproximately((double)found / actual, Exact);
        measure.Recall.Value.Should().BeApproximately((double)found / expected, Exact);
        measure.F1.Value.Should().BeApproximately(2.0 * found / (expected + actual), Exact);
    }

    private static void Expect(AgreementMeasure measure, int units, double observed, double kappa, double alpha)
    {
        measure.Units.Should().Be(units);
        measure.Observed.Value.Should().BeApproximately(observed, Exact);
        measure.Kappa.Value.Should().BeApproximately(kappa, Exact);
        measure.Alpha.Value.Should().BeApproximately(alpha, Exact);
    }
}
