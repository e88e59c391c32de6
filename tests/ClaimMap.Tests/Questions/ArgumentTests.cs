namespace ClaimMap.Tests.Questions;

/// <summary>That the argument of every section can be followed through the relations of the shipped map.</summary>
public class ArgumentTests
{
    [Theory]
    [InlineData("lead", "ceasefire-tests-russian-influence",
        "ceasefire-endurance-uncertain russia-holds-regional-influence south-caucasus-russian-sphere "
        + "armenian-madrid-compliance-unclear minsk-group-secured-no-withdrawal resolutions-demand-withdrawal "
        + "armenia-holds-azerbaijani-territory four-resolutions-concern-matter ceasefire-unlikely-to-last "
        + "ganja-second-attack-reported nationalists-press-for-war ceasefire-may-be-shredded grassroots-pressure-intense "
        + "pashinyan-has-not-complied failure-cannot-be-ruled-out armenia-showed-rogue-character attack-violates-communique "
        + "communique-issued-that-weekend")]
    [InlineData("diplomatic-coup", "ceasefire-diplomatic-coup",
        "russia-brokered-ceasefire russian-relevance-restored russian-relevance-had-faded ceasefire-began-saturday-noon "
        + "talks-over-ten-hours russia-proved-leverage russia-excellent-relations fighting-paused both-sides-came-to-talks "
        + "ceasefire-shows-russia-still-force")]
    [InlineData("balancing-act", "balancing-brought-parties-to-talks",
        "talks-over-ten-hours russia-has-balanced both-sides-came-to-talks russia-equal-strategic-relations "
        + "russia-turned-to-muslim-states azerbaijan-trust-counterfactual azerbaijan-trusted-russia russia-neutral-mediator "
        + "talks-counterfactual")]
    [InlineData("political-will", "both-sides-had-political-will",
        "no-agreement-without-will both-sides-agreed-ceasefire armenia-needs-recovery-time assault-devastating "
        + "azerbaijani-forces-struck-armenia azerbaijan-understands-soft-power political-solution-soft-power winter-played-role "
        + "mountain-fighting-hard snow-makes-fighting-near-impossible azerbaijan-took-lowland-villages azerbaijan-has-gain-to-show "
        + "armenia-holds-highland-core armenia-can-save-face")]
    [InlineData("russian-intervention", "intervention-probably-accelerated",
        "militants-reported iran-made-peace-efforts intervention-gained-urgency russia-feared-for-interests "
        + "militancy-may-rekindle-north-caucasus north-caucasus-conflict-happened russian-role-may-be-replaced "
        + "russia-post-soviet-role turko-persian-role-came-first")]
    [InlineData("minsk-format", "osce-kept-leading-role",
        "osce-had-leading-role communique-reaffirmed-minsk-format minsk-group-was-only-format")]
    [InlineData("ganja-report", "attack-would-embarrass-russia",
        "earlier-major-attack-on-ganja armenia-shelled-ganja would-be-second-major-attack russia-worked-to-halt-azerbaijan "
        + "shelling-would-signal-no-influence")]
    [InlineData("pashinyan-pressure", "pashinyan-under-immense-pressure",
        "resolutions-demand-withdrawal four-resolutions-concern-matter russia-pressured-pashinyan nationalists-press-for-war "
        + "pashinyan-mobilised-sentiment pashinyan-weaponised-sentiment armenian-society-jingoist pashinyan-understands-risk "
        + "compliance-would-endanger-pashinyan pashinyan-never-favoured-by-russia russia-little-interest-in-rescue "
        + "pashinyan-aware-of-hatred surrender-would-make-pashinyan-hated grassroots-pressure-intense")]
    [InlineData("winter-prospect", "winter-war-possible",
        "resolutions-demand-withdrawal armenia-holds-azerbaijani-territory four-resolutions-concern-matter "
        + "ganja-second-attack-reported armenia-shelled-ganja azerbaijan-violated-first tit-for-tat-underway "
        + "nationalists-press-for-war ceasefire-violations-occurred armenia-increasingly-rogue sides-could-use-strikes "
        + "ceasefire-may-be-shredded grassroots-pressure-intense pashinyan-has-not-complied armenia-showed-rogue-character "
        + "attack-violates-communique communique-issued-that-weekend")]
    [InlineData("three-way-compromise", "compromise-may-be-only-way-out",
        "turkey-promoted-military-solution russia-upholds-minsk-diplomacy three-powers-compete iran-sought-alternative-platform "
        + "turkey-wants-end-of-diplomacy competition-will-re-erupt minsk-relevance-hard-to-argue iran-turkey-cases-strengthened "
        + "iran-may-create-platform")]
    [InlineData("conclusion", "russia-may-have-to-back-iran",
        "armenian-madrid-compliance-unclear minsk-group-secured-no-withdrawal armenia-holds-azerbaijani-territory "
        + "ceasefire-unlikely-to-last ganja-second-attack-reported iran-sought-alternative-platform minsk-relevance-hard-to-argue "
        + "iran-turkey-cases-strengthened iran-may-create-platform failure-cannot-be-ruled-out armenia-showed-rogue-character "
        + "attack-violates-communique communique-issued-that-weekend")]
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
    public void Claims_WithoutAnyRelation_SayThatTheyStandAlone()
    {
        var alone = Answer.Graph.Claims.Where(c => Relations(c.Id).Count == 0).ToList();

        Answer.Ids(alone).Should().Equal("readers-struggle-to-understand");
        alone.Should().OnlyContain(c => c.Rationale.Contains("stands alone", StringComparison.Ordinal));
    }

    [Fact]
    public void Claims_ApartFromTheArgument_AreARemarkAndWhatAnotherPieceIsSaidToShow()
    {
        var joined = new HashSet<ClaimId> { Ceasefire2020.Claims.CeasefireDiplomaticCoup };
        var open = new Queue<ClaimId>(joined);
        while (open.TryDequeue(out var claim))
        {
            foreach (var other in Relations(claim).Select(r => r.From == claim ? r.To : r.From).Where(joined.Add))
            {
                open.Enqueue(other);
            }
        }

        Answer.Ids(Answer.Graph.Claims.Where(c => !joined.Contains(c.Id))).Should().Equal(
            "readers-struggle-to-understand",
            "iran-syria-stances-differ",
            "iran-support-proves-suspicion-surmountable",
            "iran-officially-supports-azerbaijan",
            "iran-azerbaijan-mutual-suspicion");
    }

    [Fact]
    public void Denials_Each_OpposeSomething()
    {
        Answer.Graph.Allegations.Where(a => a.Attribution.Cue == AttributionCue.Denies)
            .Select(a => $"{a.Id}: {string.Join(' ', Answer.Ids(Answer.Graph.Related(a.Id, RelationKind.Opposes, RelationDirection.Outgoing)))}")
            .Should().Equal(
                "armenia-denies-shelling-ganja: ganja-second-attack-reported armenia-shelled-ganja",
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
                ("armenia-showed-rogue-character", "actor:armenia"));
    }

    [Fact]
    public void Relations_BetweenTwoClaims_AreGivenOnce()
    {
        Answer.Graph.Relations.GroupBy(r => (r.Kind, r.From, r.To)).Where(g => g.Count() > 1).Select(g => g.Key).Should().BeEmpty();
        Answer.Graph.Relations.Where(r => Answer.Graph.Relations.Any(o => o.From == r.To && o.To == r.From)).Select(r => r.Id.Value).Should().Equal(
            "armenia-probably-untruthful-opposes-armenia-denies-starting",
            "armenia-denies-starting-opposes-armenia-probably-untruthful");
    }

    private static List<Relation> Relations(ClaimId claim) =>
        [.. Answer.Graph.RelationsOf(claim, RelationDirection.Incoming), .. Answer.Graph.RelationsOf(claim, RelationDirection.Outgoing)];

    private static IEnumerable<NodeId> Subjects(ClaimId claim) =>
        Answer.Graph.Claims[claim].About.Where(a => a.Role == AboutRole.Subject).Select(a => a.Subject);
}
