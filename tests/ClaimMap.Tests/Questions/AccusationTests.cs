namespace ClaimMap.Tests.Questions;

/// <summary>Who says what of whom, who denies it, and where the author stands.</summary>
public class AccusationTests
{
    [Fact]
    public void WhoAccusesArmenia_OfWhat_IsAzerbaijanOfShellingGanja()
    {
        var accusations = Answer.Graph.Allegations.Where(a =>
            a.Attribution.Cue == AttributionCue.Accuses && a.Attribution.Addressee == Ceasefire2020.Actors.Armenia);

        Answer.Sourced(accusations).Should().Equal(
            ("Azerbaijan", "Armenia shelled Ganja about twelve hours after the truce was due to start."));
    }

    [Fact]
    public void WhatIsAllegedOfArmenia_WithoutAnAccuser_IsASecondAttackOnGanjaTwice()
    {
        var reports = Answer.Graph.Allegations.Where(a =>
            Answer.Has(a, Ceasefire2020.Actors.Armenia, AboutRole.Subject) && a.Attribution.Sources is [{ IsUnspecified: true }]);

        Answer.Sourced(reports).Should().Equal(
            ("nobody in particular", "Armenia attacked Ganja a second time."),
            ("nobody in particular", "Armenia attacked Ganja for the second time."));
    }

    [Fact]
    public void WhoDeniesTheShelling_AccusationAndReportAlike_IsArmenia()
    {
        (string, string)[] denial = [("Armenia", "Armenia did not shell Ganja.")];

        Answer.Sourced(Denials(Ceasefire2020.Claims.ArmeniaShelledGanja)).Should().Equal(denial);
        Answer.Sourced(Denials(Ceasefire2020.Claims.GanjaSecondAttackReported)).Should().Equal(denial);
    }

    [Fact]
    public void WhatDoesArmeniaSayForItself_WithAllItsParts_IsFiveStatements()
    {
        Answer.Graph.Allegations.By(Ceasefire2020.Actors.Armenia, ActorScope.WithParts)
            .Select(a => (a.Attribution.Cue, a.Attribution.Stance, a.Statement))
            .Should().Equal(
                (AttributionCue.Claims, Stance.Disputed, "The war pits Christianity against Islam in a \"clash of civilizations\"."),
                (AttributionCue.Denies, Stance.Neutral, "Armenia did not shell Ganja."),
                (AttributionCue.Claims, Stance.Disputed, "Azerbaijan was first to break the truce."),
                (AttributionCue.Claims, Stance.Disputed, "Armenian forces merely answer a provocation by Azerbaijan."),
                (AttributionCue.Denies, Stance.Disputed, "Armenia did not start the newest exchange of fire."));
    }

    [Fact]
    public void WhatDoesArmeniaSayOfAzerbaijan_ItsClaims_IsThatAzerbaijanBrokeTheTruceAndProvoked()
    {
        Answer.Sourced(Answer.Graph.Allegations.By(Ceasefire2020.Actors.Armenia).Where(a => a.About.Any(
                x => x.Subject == Ceasefire2020.Actors.Azerbaijan && x.Role is AboutRole.Subject or AboutRole.Target)))
            .Should().Equal(
                ("Armenia", "Azerbaijan was first to break the truce."),
                ("Armenia", "Armenian forces merely answer a provocation by Azerbaijan."));
    }

    [Fact]
    public void WhichAllegationsDoesTheAuthorDispute_AndByWhat_IsAnsweredByTheAuthorsOwnClaims()
    {
        Answer.Graph.Allegations.Where(a => a.Attribution.Stance == Stance.Disputed)
            .SelectMany(a => Answer.Graph.Related(a.Id, RelationKind.Opposes, RelationDirection.Incoming)
                .Where(c => c.Tag != ClaimTag.AttributedAllegation)
                .Select(c => (a.Id.Value, c.Id.Value)))
            .Should().Equal(
                ("russia-favours-armenia", "russia-does-not-favour-armenia"),
                ("russia-favours-armenia", "russia-equal-strategic-relations"),
                ("war-clash-of-civilisations", "war-not-civilisational"),
                ("azerbaijan-violated-first", "armenia-probably-untruthful"),
                ("armenian-forces-only-respond", "armenia-probably-untruthful"),
                ("armenia-denies-starting", "armenia-probably-untruthful"));
    }

    [Fact]
    public void WhichAllegationsDoesTheAuthorLeaveStanding_NeutralOrEndorsed_IsSixAndOneThatIsBuiltUpon()
    {
        Answer.Graph.Allegations.Where(a => a.Attribution.Stance != Stance.Disputed)
            .Select(a => (a.Attribution.Stance, a.Id.Value))
            .Should().Equal(
                (Stance.Neutral, "turkey-most-important-outsider"),
                (Stance.Neutral, "militants-reported"),
                (Stance.Neutral, "annoyance-caused-operation"),
                (Stance.Neutral, "ganja-second-attack-reported"),
                (Stance.Neutral, "armenia-shelled-ganja"),
                (Stance.Neutral, "armenia-denies-shelling-ganja"),
                (Stance.Endorsed, "ganja-second-attack-built-upon"));
    }

    [Fact]
    public void WhatIsSaidByNobodyNamed_GroupsAndUnspecified_IsFiveAllegations()
    {
        Answer.Sourced(Answer.Graph.Allegations.Where(a => a.Attribution.Sources.All(s => s.Actor is null)))
            .Should().Equal(
                ("many", "Turkey was the weightiest outside power shaping events before the truce."),
                ("nobody in particular", "Foreign militants are active in the conflict zone."),
                ("many", "Azerbaijan launched its operation out of annoyance with the Minsk Group's lack of results."),
                ("nobody in particular", "Armenia attacked Ganja a second time."),
                ("nobody in particular", "Armenia attacked Ganja for the second time."));
    }

    private static IEnumerable<AttributedAllegation> Denials(ClaimId claim) =>
        Answer.Graph.Related(claim, RelationKind.Opposes, RelationDirection.Incoming)
            .OfType<AttributedAllegation>().Where(a => a.Attribution.Cue == AttributionCue.Denies);
}
