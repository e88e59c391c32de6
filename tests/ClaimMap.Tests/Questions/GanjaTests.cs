namespace ClaimMap.Tests.Questions;

/// <summary>The reported second strike on Ganja: what is taken for granted, and what hangs on it.</summary>
public class GanjaTests
{
    [Fact]
    public void WhatIsSaid_OnlyIfTheShellingIsProven_IsFourPredictions()
    {
        Answer.Ids(Answer.Graph.Claims.Where(c => c.Condition == "The accusation of shelling is proven true.")).Should().Equal(
            "attack-would-embarrass-russia",
            "would-be-second-major-attack",
            "armenia-would-be-rogue-state",
            "shelling-would-signal-no-influence");
    }

    [Fact]
    public void WhatHangsOnTheAccusation_OverAnyNumberOfSteps_IsTheBrokenTruceAndTheWar()
    {
        Answer.Consequences(Ceasefire2020.Claims.ArmeniaShelledGanja).Should().Equal(
            "war-may-resume-soon",
            "tit-for-tat-underway",
            "ceasefire-violations-occurred");
    }

    [Fact]
    public void WhatHangsOnTheReport_OverAnyNumberOfSteps_IsNothingUntilItIsBuiltUpon()
    {
        Answer.Consequences(Ceasefire2020.Claims.GanjaSecondAttackReported).Should().BeEmpty();
        Answer.Consequences(Ceasefire2020.Claims.GanjaSecondAttackBuiltUpon).Should().Equal(
            "ceasefire-endurance-uncertain",
            "ceasefire-tests-russian-influence",
            "war-may-resume-soon",
            "ceasefire-violations-occurred",
            "armenia-increasingly-rogue",
            "everyone-waits",
            "failure-cannot-be-ruled-out",
            "armenia-showed-rogue-character",
            "attack-violates-communique");
    }

    [Fact]
    public void WhoSpeaksOfTheStrike_ByTag_IsFourAllegationsAndTheAuthor()
    {
        Answer.Graph.Claims.About(Ceasefire2020.Events.SecondGanjaAttack).Select(c => (c.Tag, c.Id.Value)).Should().Equal(
            (ClaimTag.AuthorOpinion, "attack-would-embarrass-russia"),
            (ClaimTag.AttributedAllegation, "ganja-second-attack-reported"),
            (ClaimTag.AttributedAllegation, "armenia-shelled-ganja"),
            (ClaimTag.AssertedFact, "ceasefire-was-due"),
            (ClaimTag.AttributedAllegation, "armenia-denies-shelling-ganja"),
            (ClaimTag.AuthorOpinion, "would-be-second-major-attack"),
            (ClaimTag.AuthorOpinion, "armenia-would-be-rogue-state"),
            (ClaimTag.AuthorOpinion, "shelling-would-signal-no-influence"),
            (ClaimTag.AuthorOpinion, "shelling-disproportionate"),
            (ClaimTag.AuthorOpinion, "armenia-showed-rogue-character"),
            (ClaimTag.AttributedAllegation, "ganja-second-attack-built-upon"),
            (ClaimTag.AuthorOpinion, "attack-violates-communique"));
    }

    [Fact]
    public void WhatIsTakenForGranted_InTheGanjaSection_IsSevenPresuppositions()
    {
        Answer.Graph.Claims.In(Ceasefire2020.Sections.GanjaReport).Where(c => c.Presupposed).Select(c => (c.Tag, c.Id.Value)).Should().Equal(
            (ClaimTag.AuthorOpinion, "operation-is-counteroffensive"),
            (ClaimTag.AssertedFact, "earlier-major-attack-on-ganja"),
            (ClaimTag.AssertedFact, "ceasefire-was-due"),
            (ClaimTag.AssertedFact, "ganja-outside-conflict-zone"),
            (ClaimTag.AssertedFact, "ganja-civilian-target"),
            (ClaimTag.AssertedFact, "russia-worked-to-halt-azerbaijan"),
            (ClaimTag.AssertedFact, "tit-for-tat-underway"));
    }
}
