namespace ClaimMap.Tests.Questions;

/// <summary>How things are put: what should be, would have been, might be, is open, is only said to have happened.</summary>
public class WordingTests
{
    [Fact]
    public void WhatShouldAnybodyDo_ByTheAuthor_IsOnePrescription()
    {
        Answer.Graph.Opinions.Where(o => o.Mode == OpinionMode.Prescription).Select(o => o.Statement).Should().Equal(
            "Observers must acknowledge that \"emotional\" arguments from Russian-Armenian ties serve to mislead.");
    }

    [Fact]
    public void WhatWouldHaveBeen_UnderWhichCondition_IsThreeCounterfactuals()
    {
        Answer.Conditional(Answer.Graph.Opinions.Where(o => o.Mode == OpinionMode.Counterfactual)).Should().Equal(
            ("The portrayal of Russian bias towards Armenia had been accurate.", "azerbaijan-trust-counterfactual"),
            ("The portrayal of Russian bias towards Armenia had been accurate.", "talks-counterfactual"),
            ("The two combatants had lacked political will to pause the fighting.", "no-agreement-without-will"));
    }

    [Fact]
    public void WhatIsSaidToBeOpen_ByTheAuthor_IsFourUncertainties()
    {
        Answer.Graph.Claims.Where(c => c.Certainty == Certainty.Unknown).Select(c => c.Statement).Should().Equal(
            "Nobody yet knows if the truce will endure.",
            "It is not known if Armenia will keep to the Madrid Principles.",
            "It is not known if a further push for peace would succeed.",
            "It is still open if Russian backing for the Iranian platform will become necessary.");
    }

    [Fact]
    public void WhatIsOnlyPresumed_OfPastAndPresent_IsFiveConjectures()
    {
        Answer.Ids(Answer.Graph.Opinions.Where(o => o.Mode == OpinionMode.Conjecture)).Should().Equal(
            "winter-played-role",
            "intervention-probably-accelerated",
            "intervention-gained-urgency",
            "armenia-probably-untruthful",
            "russia-pressured-pashinyan");
    }

    [Fact]
    public void WhatHoldsOnlyUnderACondition_ByCondition_IsTheseClaims()
    {
        Answer.Conditional(Answer.Graph.Claims).GroupBy(c => c.Condition, c => c.Claim, (condition, claims) => $"{condition} {string.Join(' ', claims)}")
            .Should().Equal(
                "The portrayal of Russian bias towards Armenia had been accurate. azerbaijan-trust-counterfactual talks-counterfactual",
                "The two combatants had lacked political will to pause the fighting. no-agreement-without-will",
                "Heavy snowfall has set in. snow-makes-fighting-near-impossible",
                "The militancy is not contained. militancy-may-rekindle-north-caucasus",
                "No measurable progress is made towards an Armenian withdrawal. ceasefire-unlikely-to-last",
                "The accusation of shelling is proven true. attack-would-embarrass-russia would-be-second-major-attack armenia-would-be-rogue-state shelling-would-signal-no-influence",
                "Pashinyan complies with the four Security Council resolutions. compliance-would-endanger-pashinyan",
                "Pashinyan \"surrenders\" for the \"greater good\". surrender-would-make-pashinyan-hated",
                "Violations go on and Russia cannot exert its peacemaking influence on Armenia. winter-war-possible",
                "The combatants turn to long-range strikes in winter. strikes-may-worsen-hardship hardship-may-compel-peace-push",
                "A further push for peace takes place. peace-push-success-unclear",
                "Pashinyan yields to the pressure to fight on and keeps going against the resolutions. ceasefire-may-be-shredded rival-solutions-may-prevail",
                "The truce does not hold. compromise-may-be-only-way-out competition-will-re-erupt",
                "Iran creates the new platform. platform-goal-withdrawal-timetable",
                "The truce fails. views-could-renew-rivalry",
                "Events escape Russia's control. russia-may-have-to-back-iran");
    }

    [Fact]
    public void WhichEventsAreNotAsserted_ByReality_AreAllegedHypotheticalOrAnticipated()
    {
        Answer.Graph.Events.Where(e => e.Reality != Reality.Asserted).Select(e => (e.Reality, e.Id.Value)).Should().Equal(
            (Reality.Alleged, "second-ganja-attack"),
            (Reality.Alleged, "alleged-azerbaijani-violation"),
            (Reality.Alleged, "militant-activity"),
            (Reality.Hypothetical, "russian-pressure-on-pashinyan"),
            (Reality.Hypothetical, "another-peace-push"),
            (Reality.Hypothetical, "ceasefire-collapse"),
            (Reality.Hypothetical, "possible-winter-war"),
            (Reality.Hypothetical, "new-rivalry"),
            (Reality.Hypothetical, "new-platform"),
            (Reality.Anticipated, "armenian-withdrawal"),
            (Reality.Hypothetical, "power-compromise"));
    }

    [Fact]
    public void WhichClaimsSayTheSame_WithAnotherSourceOrStrength_AreFivePairs()
    {
        Answer.Graph.Relations.Where(r => r.Kind == RelationKind.Restates)
            .Select(r => (Answer.Graph.Claims[r.From].Statement, Answer.Graph.Claims[r.To].Statement))
            .Should().Equal(
                ("Armenia attacked Ganja a second time.", "Armenia shelled Ganja about twelve hours after the truce was due to start."),
                ("A failure of the truce remains possible.", "The truce might be \"shredded\"."),
                ("Armenia has shown the world that it is a \"rogue state\".", "Armenia would have shown itself a real \"rogue state\"."),
                ("Reports of militants and Iranian peace efforts sped up Russia's diplomatic intervention.", "Reports of militants and Iranian peace efforts probably sped up Russia's diplomatic intervention."),
                ("Armenia attacked Ganja for the second time.", "Armenia attacked Ganja a second time."));
    }
}
