namespace ClaimMap.Tests.Questions;

/// <summary>That the argument of every section can be followed through the relations of the shipped map.</summary>
public class ArgumentTests
{
    [Theory]
    [InlineData("lead", "ceasefire-tests-russian-influence",
        "ceasefire-endurance-uncertain annoyance-caused-operation ceasefire-unlikely-to-last ceasefire-may-be-shredded "
        + "failure-cannot-be-ruled-out armenia-showed-rogue-character ganja-second-attack-built-upon "
        + "attack-violates-communique")]
    [InlineData("diplomatic-coup", "ceasefire-diplomatic-coup",
        "russia-brokered-ceasefire russian-relevance-restored ceasefire-began-saturday-noon russia-proved-leverage "
        + "russia-excellent-relations fighting-paused ceasefire-shows-russia-still-force")]
    [InlineData("balancing-act", "balancing-brought-parties-to-talks",
        "russia-has-balanced russia-equal-strategic-relations russia-turned-to-muslim-states "
        + "azerbaijan-trust-counterfactual azerbaijan-trusted-russia russia-neutral-mediator talks-counterfactual")]
    [InlineData("political-will", "both-sides-had-political-will",
        "both-sides-had-political-will no-agreement-without-will both-sides-agreed-ceasefire armenia-needs-recovery-time "
        + "assault-devastating azerbaijani-forces-struck-armenia azerbaijan-understands-soft-power "
        + "azerbaijan-took-lowland-villages azerbaijan-has-gain-to-show armenia-holds-highland-core armenia-can-save-face")]
    [InlineData("russian-intervention", "intervention-probably-accelerated",
        "iran-made-peace-efforts intervention-gained-urgency russia-feared-for-interests "
        + "militancy-may-rekindle-north-caucasus russian-role-may-be-replaced turko-persian-role-came-first")]
    [InlineData("minsk-format", "osce-kept-leading-role",
        "communique-reaffirmed-minsk-format")]
    [InlineData("ganja-report", "attack-would-embarrass-russia",
        "would-be-second-major-attack russia-worked-to-halt-azerbaijan shelling-would-signal-no-influence")]
    [InlineData("pashinyan-pressure", "pashinyan-under-immense-pressure",
        "russia-pressured-pashinyan nationalists-press-for-war pashinyan-mobilised-sentiment pashinyan-understands-risk "
        + "pashinyan-never-favoured-by-russia russia-little-interest-in-rescue pashinyan-aware-of-hatred "
        + "grassroots-pressure-intense")]
    [InlineData("winter-prospect", "winter-war-possible",
        "sides-could-use-strikes ceasefire-may-be-shredded")]
    [InlineData("three-way-compromise", "compromise-may-be-only-way-out",
        "competition-will-re-erupt minsk-relevance-hard-to-argue iran-turkey-cases-strengthened")]
    [InlineData("conclusion", "failure-cannot-be-ruled-out",
        "annoyance-caused-operation ceasefire-unlikely-to-last armenia-showed-rogue-character "
        + "ganja-second-attack-built-upon attack-violates-communique")]
    public void MainClaim_OfASection_IsReachableFromWhatBearsItOut(string section, string main, string grounds)
    {
        var claim = new ClaimId(main);

        Answer.Ids(Answer.Graph.Claims.In(new SectionId(section))).Contains(main).Should().BeTrue();
        Answer.Ids(Answer.Graph.Reachable(claim, RelationDirection.Incoming, RelationKind.Supports, RelationKind.Explains))
            .Should().Equal(grounds.Split(' '));
    }

    [Fact]
    public void MainClaim_OfEverySectionThatClaimsAnything_IsTested()
    {
        var tested = typeof(ArgumentTests).GetMethod(nameof(MainClaim_OfASection_IsReachableFromWhatBearsItOut))!
            .GetCustomAttributes(typeof(InlineDataAttribute), inherit: false).Cast<InlineDataAttribute>()
            .Select(a => (string)a.GetData(null!).Single()[0]);

        tested.Should().Equal(Answer.Graph.Sections.Where(s => Answer.Graph.Claims.In(s.Id).Count > 0).Select(s => s.Id.Value));
    }

    [Fact]
    public void Claims_WithoutAnyRelation_ArePresupposedOrARemark()
    {
        var alone = Answer.Graph.Claims.Where(c => Relations(c.Id).Count == 0).ToList();

        alone.Should().HaveCount(37);
        Answer.Ids(alone.Where(c => !c.Presupposed)).Should().Equal(
            "world-celebrates",
            "ceasefire-humanitarian-purpose",
            "readers-struggle-to-understand",
            "militants-reported",
            "armenian-madrid-compliance-unclear",
            "madrid-principles-most-pragmatic",
            "pressure-explains-behaviour",
            "decisive-victory-includes-reconquest",
            "russia-rejects-rival-solutions",
            "platform-would-include-russia-turkey",
            "platform-would-exclude-co-chairs");
    }

    [Fact]
    public void Labels_SplitFromTheirCores_NarrowNothing()
    {
        // What is called "devastating" has to have happened: the core supports the label, never the other way.
        var labels = Answer.Graph.Opinions.Where(o => o.Mode == OpinionMode.Evaluation && (o.Rationale!.Contains("split from its core", StringComparison.Ordinal) || o.Rationale.Contains("split from the core", StringComparison.Ordinal))).ToList();

        labels.Should().HaveCountGreaterThan(10);
        labels.SelectMany(l => Answer.Graph.RelationsOf(l.Id, RelationDirection.Outgoing)).Where(r => r.Kind == RelationKind.Qualifies).Select(r => r.Id.Value).Should().BeEmpty();
    }

    [Fact]
    public void Denials_Each_OpposeSomething()
    {
        Answer.Graph.Allegations.Where(a => a.Attribution.Cue == AttributionCue.Denies)
            .Select(a => $"{a.Id}: {string.Join(' ', Answer.Ids(Answer.Graph.Related(a.Id, RelationKind.Opposes, RelationDirection.Outgoing)))}")
            .Should().Equal(
                "armenia-denies-shelling-ganja: ganja-second-attack-reported armenia-shelled-ganja ganja-second-attack-built-upon",
                "armenia-denies-starting: armenia-probably-untruthful");
    }

    [Fact]
    public void Restatements_Each_ShareASubject()
    {
        Answer.Graph.Relations.Where(r => r.Kind == RelationKind.Restates)
            .Select(r => (r.From.Value, string.Join(' ', Subjects(r.From).Intersect(Subjects(r.To)))))
            .Should().Equal(
                ("ganja-second-attack-reported", "actor:armenia"),
                ("failure-cannot-be-ruled-out", "event:moscow-ceasefire"),
                ("armenia-showed-rogue-character", "actor:armenia"),
                ("intervention-accelerated", "event:militant-activity event:iranian-peace-efforts"),
                ("ganja-second-attack-built-upon", "actor:armenia"));
    }

    [Fact]
    public void Relations_BetweenTwoClaims_AreGivenOnce()
    {
        Answer.Graph.Relations.GroupBy(r => (r.Kind, r.From, r.To)).Where(g => g.Count() > 1).Select(g => g.Key).Should().BeEmpty();
        Answer.Graph.Relations.Where(r => Answer.Graph.Relations.Any(o => o.From == r.To && o.To == r.From)).Select(r => r.Id.Value).Should().Equal(
            "both-sides-agreed-ceasefire-supports-both-sides-had-political-will",
            "armenia-probably-untruthful-opposes-armenia-denies-starting",
            "armenia-denies-starting-opposes-armenia-probably-untruthful",
            "both-sides-had-political-will-explains-both-sides-agreed-ceasefire");
    }

    private static List<Relation> Relations(ClaimId claim) =>
        [.. Answer.Graph.RelationsOf(claim, RelationDirection.Incoming), .. Answer.Graph.RelationsOf(claim, RelationDirection.Outgoing)];

    private static IEnumerable<NodeId> Subjects(ClaimId claim) =>
        Answer.Graph.Claims[claim].About.Where(a => a.Role == AboutRole.Subject).Select(a => a.Subject);
}
