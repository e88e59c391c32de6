namespace ClaimMap.Tests.Questions;

/// <summary>Russia, Turkey, Iran and the Minsk Group.</summary>
public class PowersTests
{
    [Fact]
    public void WhatIsOpinion_OfTurkey_IsSeventeenClaims()
    {
        Answer.Graph.Opinions.About(Ceasefire2020.Actors.Turkey).Select(o => (o.Mode, o.Id.Value)).Should().Equal(
            (OpinionMode.Prediction, "russian-role-may-be-replaced"),
            (OpinionMode.Interpretation, "russia-rejects-rival-solutions"),
            (OpinionMode.Prediction, "rival-solutions-may-prevail"),
            (OpinionMode.Interpretation, "iran-turkey-prefer-other-solutions"),
            (OpinionMode.Prediction, "compromise-may-be-only-way-out"),
            (OpinionMode.Evaluation, "russian-model-won-for-now"),
            (OpinionMode.Evaluation, "competition-unexpected"),
            (OpinionMode.Interpretation, "turkey-wants-end-of-diplomacy"),
            (OpinionMode.Prediction, "competition-will-re-erupt"),
            (OpinionMode.Evaluation, "three-powers-partnered"),
            (OpinionMode.Prediction, "iran-turkey-cases-strengthened"),
            (OpinionMode.Prediction, "platform-would-include-russia-turkey"),
            (OpinionMode.Evaluation, "turkish-influence-grew"),
            (OpinionMode.Evaluation, "russia-turkey-competition-manageable"),
            (OpinionMode.Evaluation, "russia-turkey-views-irreconcilable"),
            (OpinionMode.Interpretation, "russia-turkey-views-contradict"),
            (OpinionMode.Prediction, "views-could-renew-rivalry"));
    }

    [Fact]
    public void WhatIsFact_OfTurkey_IsSixClaims()
    {
        Answer.Ids(Answer.Graph.Facts.About(Ceasefire2020.Actors.Turkey)).Should().Equal(
            "turko-persian-role-came-first",
            "turkey-promoted-military-solution",
            "three-powers-compete",
            "russia-turkey-compete",
            "earlier-russia-turkey-rivalry",
            "astana-led-by-three-powers");
    }

    [Fact]
    public void WhatDoesRussiaWantOrFear_ByTheAuthorsReading_IsAmongNineInterpretations()
    {
        Answer.Graph.Opinions.Where(o => o.Mode == OpinionMode.Interpretation && Answer.Has(o, Ceasefire2020.Actors.Russia, AboutRole.Subject))
            .Select(o => o.Statement)
            .Should().Equal(
                "The truce proves that Russia can use its ties with both combatants to pause the fighting.",
                "Russia's \"balancing\" made Armenia and Azerbaijan come to talks.",
                "Russia does not favour Armenia over Azerbaijan.",
                "Russia sees a \"sphere of influence\" of its own in the South Caucasus.",
                "Russia feared lasting harm to its security and diplomacy had it not acted at that moment.",
                "Russia never looked kindly on Pashinyan.",
                "Russia has little interest in \"regime reinforcement\" for Pashinyan.",
                "Russia does not want Iranian or Turkish solutions to supplant its own.",
                "Russia and Turkey contradict each other about the best settlement.");
    }

    [Fact]
    public void WhatDoesRussiaGain_ByTheAuthorsReading_IsRelevanceInfluenceAndStanding()
    {
        Answer.Graph.Opinions
            .Where(o => o.Mode == OpinionMode.Interpretation
                && Answer.Has(o, Ceasefire2020.Actors.Russia, AboutRole.Target)
                && o.About.Any(a => a.Subject == Ceasefire2020.Events.MoscowCeasefire || a.Subject == Ceasefire2020.Instruments.MoscowStatement))
            .Select(o => o.Statement)
            .Should().Equal(
                "The truce gave Russia back its relevance to the conflict.",
                "Reaffirming the Minsk Group format strengthened Russian influence.",
                "The truce showed that Russia still counts as a force in the South Caucasus.");
    }

    [Fact]
    public void WhyDidRussiaFear_ForItsInterests_IsMilitancyAndAReplacedRole()
    {
        Answer.Grounds(Ceasefire2020.Claims.RussiaFearedForInterests).Should().Equal(
            "iran-made-peace-efforts",
            "militancy-may-rekindle-north-caucasus",
            "russian-role-may-be-replaced",
            "turko-persian-role-came-first");
    }

    [Fact]
    public void WhatChanges_IfTheMinskGroupLosesItsRole_IsTheRivalsGainACompromiseAndThePlatform()
    {
        Answer.Ids(Answer.Graph.Opinions.About(Ceasefire2020.Actors.OsceMinskGroup).Where(o => o.Mode == OpinionMode.Prediction))
            .Should().Equal("minsk-relevance-hard-to-argue", "platform-would-exclude-co-chairs");
        Answer.Consequences(Ceasefire2020.Claims.MinskRelevanceHardToArgue).Should().Equal(
            "compromise-may-be-only-way-out",
            "iran-turkey-cases-strengthened",
            "iran-may-create-platform");
    }

    [Fact]
    public void WhatIsFact_OfTheMinskGroup_IsItsFormatItsRivalsAndItsMissingResult()
    {
        Answer.Ids(Answer.Graph.Facts.About(Ceasefire2020.Actors.OsceMinskGroup)).Should().Equal(
            "communique-reaffirmed-minsk-format",
            "minsk-group-was-only-format",
            "iran-tried-to-replace-minsk-format",
            "turkey-promoted-military-solution",
            "minsk-group-secured-no-withdrawal",
            "russia-upholds-minsk-diplomacy",
            "minsk-group-has-us-french-co-chairs");
    }

    [Fact]
    public void WhatIsSaid_OfIransPlatform_IsOneFactAndEightOpinions()
    {
        Answer.Graph.Claims
            .Where(c => c.About.Any(a => a.Subject == Ceasefire2020.Events.NewPlatform || a.Subject == Ceasefire2020.Events.IranianPlatformPush))
            .Select(c => (c.Tag, c.Certainty, c.Id.Value))
            .Should().Equal(
                (ClaimTag.AssertedFact, Certainty.Certain, "iran-sought-alternative-platform"),
                (ClaimTag.AuthorOpinion, Certainty.Possible, "iran-may-create-platform"),
                (ClaimTag.AuthorOpinion, Certainty.Possible, "platform-would-include-russia-turkey"),
                (ClaimTag.AuthorOpinion, Certainty.Possible, "platform-would-exclude-co-chairs"),
                (ClaimTag.AuthorOpinion, Certainty.Certain, "platform-goal-withdrawal-timetable"),
                (ClaimTag.AuthorOpinion, Certainty.Possible, "russia-may-have-to-back-iran"),
                (ClaimTag.AuthorOpinion, Certainty.Possible, "platform-may-resemble-astana"),
                (ClaimTag.AuthorOpinion, Certainty.Unknown, "backing-iran-necessity-open"),
                (ClaimTag.AuthorOpinion, Certainty.Certain, "coming-week-will-clarify"));
    }

    [Fact]
    public void WhatIsFact_OfIran_IsEightClaims()
    {
        Answer.Ids(Answer.Graph.Facts.About(Ceasefire2020.Actors.Iran)).Should().Equal(
            "iran-made-peace-efforts",
            "iran-syria-stances-differ",
            "iran-officially-supports-azerbaijan",
            "turko-persian-role-came-first",
            "iran-tried-to-replace-minsk-format",
            "three-powers-compete",
            "iran-sought-alternative-platform",
            "astana-led-by-three-powers");
    }
}
