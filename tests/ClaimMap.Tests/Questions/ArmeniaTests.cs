namespace ClaimMap.Tests.Questions;

/// <summary>What the author calls Armenia, and the pressure said to be on its leader.</summary>
public class ArmeniaTests
{
    [Fact]
    public void WhatDoesTheAuthorCallArmenia_RogueState_IsSaidThreeTimes()
    {
        Answer.Graph.Opinions.About(Ceasefire2020.Actors.Armenia).Where(o => o.Statement.Contains("\"rogue state\"", StringComparison.Ordinal))
            .Select(o => (o.Mode, o.Condition, o.Id.Value))
            .Should().Equal(
                (OpinionMode.Prediction, "The accusation of shelling is proven true.", "armenia-would-be-rogue-state"),
                (OpinionMode.Evaluation, null, "armenia-increasingly-rogue"),
                (OpinionMode.Interpretation, null, "armenia-showed-rogue-character"));
    }

    [Fact]
    public void HowDoesTheAuthorJudgeArmenia_AsTheSubject_IsSixEvaluations()
    {
        Answer.Graph.Opinions.Where(o => o.Mode == OpinionMode.Evaluation && Answer.Has(o, Ceasefire2020.Actors.Armenia, AboutRole.Subject))
            .Select(o => o.Statement)
            .Should().Equal(
                "Armenia's civilisational claim about the war is dangerous.",
                "The land that Armenia holds is \"occupied\".",
                "Holding the highlands lets Armenia \"save face\".",
                "Armenia behaves erratically.",
                "The territory that Armenia holds is held illegally.",
                "Armenia is turning into a \"rogue state\".");
    }

    [Fact]
    public void WhoPressesWhom_ByTheEvents_IsNationalistsAndPresumablyRussiaOnPashinyan()
    {
        Answer.Graph.Events.Where(e => e.Kind == EventKind.PoliticalPressure && e.Participants.Any(p => p.Role == ParticipantRole.Target))
            .Select(e => (Who(e, ParticipantRole.Initiator), Who(e, ParticipantRole.Target), e.Reality))
            .Should().Equal(
                ("radical-nationalists", "pashinyan", Reality.Asserted),
                ("russia", "pashinyan", Reality.Hypothetical));

        static string Who(ReportedEvent e, ParticipantRole role) => string.Join(' ', e.Participants.Where(p => p.Role == role).Select(p => p.Actor));
    }

    [Fact]
    public void WhyIsPashinyanUnderPressure_ByTheArgument_IsFromSixSides()
    {
        Answer.Ids(Answer.Graph.Related(Ceasefire2020.Claims.PashinyanUnderImmensePressure, RelationKind.Supports, RelationDirection.Incoming))
            .Should().Equal(
                "russia-pressured-pashinyan",
                "nationalists-press-for-war",
                "pashinyan-understands-risk",
                "russia-little-interest-in-rescue",
                "pashinyan-aware-of-hatred",
                "grassroots-pressure-intense");
    }

    [Fact]
    public void WhatGoesOnInPashinyansMind_ByTheAuthorsReading_IsTwoFears()
    {
        Answer.Graph.Opinions.Where(o => o.Mode == OpinionMode.Interpretation && Answer.Has(o, Ceasefire2020.Actors.Pashinyan, AboutRole.Subject))
            .Select(o => o.Statement)
            .Should().Equal(
                "Pashinyan understands the political danger of complying with the four resolutions.",
                "Pashinyan is aware of how much a \"surrender\" would make Armenians hate him.");
    }

    [Fact]
    public void WhoHoldsTheLand_AndWhatIsItCalled_IsFactAndLabelApart()
    {
        Answer.Graph.Claims.About(Ceasefire2020.Places.OccupiedTerritories).Select(c => (c.Tag, c.Statement)).Should().Equal(
            (ClaimTag.AssertedFact, "Armenia continues to hold the highlands of the \"occupied territories\"."),
            (ClaimTag.AuthorOpinion, "The land that Armenia holds is \"occupied\"."),
            (ClaimTag.AssertedFact, "Armenia has military control of the territory from which it is to withdraw."),
            (ClaimTag.AssertedFact, "The land that Armenia holds is universally recognised as Azerbaijani."),
            (ClaimTag.AuthorOpinion, "The territory that Armenia holds is held illegally."));
    }

    [Fact]
    public void WhyDidAzerbaijanAttack_ByWhom_IsTheViewOfManyBesideTheAuthorsOwn()
    {
        Answer.Graph.Claims.About(Ceasefire2020.Events.AzerbaijaniOffensive).Select(c => (c.Tag, c.Id.Value)).Should().Equal(
            (ClaimTag.AttributedAllegation, "annoyance-caused-operation"),
            (ClaimTag.AuthorOpinion, "operation-aimed-at-status-quo"),
            (ClaimTag.AssertedFact, "azerbaijan-launched-operation"),
            (ClaimTag.AuthorOpinion, "operation-is-counteroffensive"),
            (ClaimTag.AssertedFact, "russia-worked-to-halt-azerbaijan"));
        Answer.Ids(Answer.Graph.Related(Ceasefire2020.Claims.AzerbaijanLaunchedOperation, RelationKind.Explains, RelationDirection.Incoming))
            .Should().Equal("operation-aimed-at-status-quo", "line-of-contact-incidents-occurred");
    }
}
