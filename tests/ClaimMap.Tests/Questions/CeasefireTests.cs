namespace ClaimMap.Tests.Questions;

/// <summary>What the article states of the truce, and why it may not last.</summary>
public class CeasefireTests
{
    [Fact]
    public void WhatIsStatedAsFact_OfTheTruce_IsSevenClaims()
    {
        Answer.Ids(Answer.Graph.Facts.About(Ceasefire2020.Events.MoscowCeasefire)).Should().Equal(
            "russia-brokered-ceasefire",
            "ceasefire-began-saturday-noon",
            "talks-over-ten-hours",
            "ceasefire-humanitarian-purpose",
            "both-sides-agreed-ceasefire",
            "ceasefire-was-due",
            "ceasefire-violations-occurred");
    }

    [Fact]
    public void WhoPredictsFailure_AndHowStrongly_IsTheAuthorThreeTimes()
    {
        Answer.Graph.Opinions.About(Ceasefire2020.Events.CeasefireCollapse).Where(o => o.Mode == OpinionMode.Prediction)
            .Select(o => (o.Certainty, o.Condition, o.Statement))
            .Should().Equal(
                (Certainty.Probable, "No measurable progress is made towards an Armenian withdrawal.", "The truce will probably not last long."),
                (Certainty.Possible, "Pashinyan yields to the pressure to fight on and keeps going against the resolutions.", "The truce might be \"shredded\"."),
                (Certainty.Possible, null, "A failure of the truce remains possible."));
    }

    [Fact]
    public void OnWhatGrounds_TheTruceIsUnlikelyToLast_IsTheAnnoyanceThatDroveTheOperation()
    {
        Answer.Grounds(Ceasefire2020.Claims.CeasefireUnlikelyToLast).Should().Equal(
            "annoyance-caused-operation");
    }

    [Fact]
    public void OnWhatGrounds_TheTruceMightBeShredded_IsItsConditionAlone()
    {
        Answer.Grounds(Ceasefire2020.Claims.CeasefireMayBeShredded).Should().BeEmpty();
        Answer.Graph.Claims[Ceasefire2020.Claims.CeasefireMayBeShredded].Condition.Should().Be("Pashinyan yields to the pressure to fight on and keeps going against the resolutions.");
    }

    [Fact]
    public void OnWhatGrounds_FailureCannotBeRuledOut_IsTheReportedAttackAndTheAnnoyance()
    {
        Answer.Grounds(Ceasefire2020.Claims.FailureCannotBeRuledOut).Should().Equal(
            "annoyance-caused-operation",
            "ceasefire-unlikely-to-last",
            "armenia-showed-rogue-character",
            "ganja-second-attack-built-upon",
            "attack-violates-communique");
    }

    [Fact]
    public void WhatAreTheAnnouncedReasons_ForTheWarToResume_AreThreeClaimsWithTheirGrounds()
    {
        Answer.Ids(Answer.Graph.Related(Ceasefire2020.Claims.WarMayResumeSoon, RelationKind.Supports, RelationDirection.Incoming))
            .Should().Equal("ceasefire-unlikely-to-last", "ceasefire-violations-occurred", "ceasefire-may-be-shredded");
        Answer.Grounds(Ceasefire2020.Claims.WarMayResumeSoon).Should().Equal(
            "annoyance-caused-operation",
            "ceasefire-unlikely-to-last",
            "armenia-shelled-ganja",
            "azerbaijan-violated-first",
            "tit-for-tat-underway",
            "ceasefire-violations-occurred",
            "ceasefire-may-be-shredded",
            "ganja-second-attack-built-upon",
            "attack-violates-communique");
    }

    [Fact]
    public void WhatFollows_IfTheTruceFails_IsThreePredictions()
    {
        Answer.Ids(Answer.Graph.Claims.Where(c => c.Condition is "The truce does not hold." or "The truce fails.")).Should().Equal(
            "compromise-may-be-only-way-out",
            "competition-will-re-erupt",
            "views-could-renew-rivalry");
    }

    [Fact]
    public void WhatDoesAWinterWarMean_IfItComes_FollowsFromTheStrikesThatAreOpen()
    {
        Answer.Ids(Answer.Graph.Opinions.About(Ceasefire2020.Events.PossibleWinterWar)).Should().Equal(
            "winter-war-not-preferred",
            "winter-war-possible",
            "sides-could-use-strikes",
            "strikes-may-worsen-hardship");
        Answer.Ids(Answer.Graph.Reachable(Ceasefire2020.Claims.SidesCouldUseStrikes, RelationDirection.Outgoing, RelationKind.Supports, RelationKind.Explains))
            .Should().Equal("winter-war-possible");
    }

    [Theory]
    [InlineData("term-cessation", "The truce began at midday on Saturday.",
        "A ceasefire holds from 12:00 on 10 October 2020.", "ceasefire-began-saturday-noon ceasefire-was-due")]
    [InlineData("term-humanitarian", "The truce is meant to serve urgent humanitarian aims.",
        "The purpose is to exchange prisoners of war, other detainees and the bodies of the dead, with the Red Cross committee mediating and by its criteria.",
        "ceasefire-humanitarian-purpose")]
    [InlineData("term-parameters", null, "Detailed parameters of the truce remain to be agreed.", "")]
    [InlineData("term-negotiations", null,
        "Both states open substantive talks on an early peaceful settlement, on the basic principles and mediated by the Minsk Group co-chairs.", "")]
    [InlineData("term-format", "The communique reaffirmed the OSCE Minsk Group as the sole format for a political settlement.",
        "The parties confirm that the negotiating format stays unchanged.", "communique-reaffirmed-minsk-format")]
    public void WhatIsFactOfTheTerm_AgainstWhatTheStatementProvides_BothStand(string id, string? documentSays, string provides, string facts)
    {
        var term = Answer.Graph.Terms[new TermId(id)];

        term.DocumentSays.Should().Be(documentSays);
        term.Provides.Select(p => (p.Text, p.Source)).Should().Equal((provides, Ceasefire2020.Sources.SrcAzerbaijanMfaNotice));
        string.Join(' ', Answer.Ids(Answer.Graph.Facts.About(term.Id))).Should().Be(facts);
    }

    [Fact]
    public void WhichTermsAreThere_OfTheTruce_AreFive()
    {
        Answer.Graph.Terms.Select(t => t.Id.Value).Should().Equal(
            "term-cessation", "term-humanitarian", "term-parameters", "term-negotiations", "term-format");
    }
}
