namespace ClaimMap.Tests.Questions;

/// <summary>What the article says of the texts it leans on, and what the texts say.</summary>
public class ResolutionTests
{
    public static TheoryData<int, string[], string[]> Provisions => new()
    {
        {
            822,
            ["Demands that all occupying forces leave the Kelbadjar district and other recently occupied areas."],
            ["all occupying forces"]
        },
        {
            853,
            [
                "Demands the immediate, complete and unconditional withdrawal from the Agdam district and other recently occupied areas.",
                "Urges the use of influence on the Armenians of the Nagorny-Karabakh region.",
            ],
            ["the occupying forces involved", "Government of Armenia"]
        },
        {
            874,
            ["Calls for the steps in the CSCE Minsk Group's adjusted timetable, the withdrawal of forces from recently occupied territories among them."],
            ["forces in recently occupied territories"]
        },
        {
            884,
            [
                "Demands withdrawal from the Zangelan district, the city of Goradiz and other recently occupied areas.",
                "Calls for the use of influence on the Armenians of the Nagorny-Karabakh region.",
            ],
            ["the parties concerned, occupying forces", "Government of Armenia"]
        },
    };

    [Theory]
    [InlineData(822)]
    [InlineData(853)]
    [InlineData(874)]
    [InlineData(884)]
    public void WhatIsPresentedAsFact_OfAResolution_IsTheDemandTheSubjectAndTheNonCompliance(int number)
    {
        Answer.Graph.Facts.About(new ResolutionId($"s{number}")).Select(f => f.Statement).Should().Equal(
            "The four resolutions demand that Armenia withdraw its military from the territory that it holds.",
            "Four Security Council resolutions (822, 853, 874 and 884) deal with the withdrawal question.",
            "Pashinyan has so far not complied with the Security Council resolutions.");
    }

    [Theory]
    [MemberData(nameof(Provisions))]
    public void WhereArticleAndTextDiffer_OnAResolution_BothStand(int number, string[] provides, string[] addressees)
    {
        var resolution = Answer.Graph.Resolutions.Single(r => r.Number == number);

        resolution.DocumentSays.Should().Be("Together with the three others: demands that Armenia withdraw its military from Azerbaijani territory.");
        resolution.Provides.Select(p => p.Text).Should().Equal(provides);
        resolution.Provides.Select(p => string.Join(", ", p.Addressees)).Should().Equal(addressees);
    }

    [Fact]
    public void WhichResolutionsAreThere_InTheMap_AreTheFourNamed()
    {
        Answer.Graph.Resolutions.Select(r => (r.Number, r.Adopted!.Date.ToString(), r.Vote.ToString())).Should().Equal(
            (822, "1993-04-30", "15-0-0"),
            (853, "1993-07-29", "15-0-0"),
            (874, "1993-10-14", "15-0-0"),
            (884, "1993-11-12", "15-0-0"));
    }

    [Fact]
    public void WhatDoesTheAuthorThink_OfComplyingWithTheResolutions_IsRiskDefianceAndAThreatToTheTruce()
    {
        Answer.Graph.Opinions.About(Ceasefire2020.Resolutions.S822).Select(o => (o.Mode, o.Id.Value)).Should().Equal(
            (OpinionMode.Interpretation, "pashinyan-understands-risk"),
            (OpinionMode.Prediction, "compliance-would-endanger-pashinyan"),
            (OpinionMode.Prediction, "ceasefire-may-be-shredded"),
            (OpinionMode.Prediction, "rival-solutions-may-prevail"),
            (OpinionMode.Evaluation, "non-compliance-is-defiance"),
            (OpinionMode.Prediction, "platform-goal-withdrawal-timetable"));
    }

    [Fact]
    public void WhatIsSaid_OfTheMadridPrinciples_IsADoubtADateAndPraise()
    {
        Answer.Graph.Claims.About(Ceasefire2020.Instruments.MadridPrinciples).Select(c => (c.Tag, c.Statement)).Should().Equal(
            (ClaimTag.AuthorOpinion, "It is not known if Armenia will keep to the Madrid Principles."),
            (ClaimTag.AssertedFact, "The Madrid Principles were last revised in 2009."),
            (ClaimTag.AuthorOpinion, "The Madrid Principles are the most pragmatic way of ending the conflict."));
    }

    [Fact]
    public void WhatDidTheCommuniqueDo_AndWhoBrokeIt_IsOneFactOnItsTextAndTwoOpinions()
    {
        Answer.Graph.Claims.About(Ceasefire2020.Instruments.MoscowStatement).Select(c => (c.Tag, c.Id.Value)).Should().Equal(
            (ClaimTag.AssertedFact, "communique-reaffirmed-minsk-format"),
            (ClaimTag.AuthorOpinion, "reaffirmation-reinforced-russian-influence"),
            (ClaimTag.AuthorOpinion, "attack-violates-communique"),
            (ClaimTag.AssertedFact, "communique-issued-that-weekend"));
    }
}
