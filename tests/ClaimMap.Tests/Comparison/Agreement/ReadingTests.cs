using ClaimMap.Tests.Cases;

namespace ClaimMap.Tests.AgreementOfReaders;

public class ReadingTests
{
    [Fact]
    public void Load_ClaimWithReadings_KeepsThem()
    {
        using var folder = new CaseFolder("ValidReadings");

        var graph = ClaimGraph.Load(folder.Path);

        graph.Claims.SelectMany(c => c.Readings.Select(r => (c.Id.Value, r))).Should().Equal(
            ("bridge-closed", new ClaimReading("second", new ReadingLabel(ClaimTag.AuthorOpinion, OpinionMode.Evaluation), "A day of the calendar is no label.")),
            ("cable-cut", new ClaimReading("second", new ReadingLabel(ClaimTag.AttributedAllegation, sources: [new AttributionSource("many")]), "The sentence names who says so.")),
            ("cable-cut-denied", new ClaimReading("first", null, "A clause of its own.")),
            ("cable-cut-denied", new ClaimReading("second", new ReadingLabel(ClaimTag.AssertedFact), "A denial is the denier's.")),
            ("bridge-may-reopen", new ClaimReading("first", new ReadingLabel(ClaimTag.AuthorOpinion, OpinionMode.Conjecture), "The future comes first.")));
    }

    [Fact]
    public void LabelBy_ReaderWithoutReading_IsTheMapsOwn()
    {
        using var folder = new CaseFolder("ValidReadings");
        var graph = ClaimGraph.Load(folder.Path);

        graph.Claims[new ClaimId("bridge-closed")].LabelBy("first").Should().Be(new ReadingLabel(ClaimTag.AssertedFact));
        graph.Claims[new ClaimId("cable-cut")].LabelBy("first")
            .Should().Be(new ReadingLabel(ClaimTag.AttributedAllegation, sources: [new AttributionSource(new ActorId("upstream"))]));
        graph.Claims[new ClaimId("bridge-may-reopen")].LabelBy("second")
            .Should().Be(new ReadingLabel(ClaimTag.AuthorOpinion, OpinionMode.Prediction));
        graph.Claims[new ClaimId("cable-cut-denied")].LabelBy("first").Should().BeNull();
    }

    [Fact]
    public void ReadingLabel_PartsThatDoNotGoWithTheTag_AreRefused()
    {
        Action[] wrong =
        [
            () => _ = new ReadingLabel(ClaimTag.AssertedFact, OpinionMode.Prediction),
            () => _ = new ReadingLabel(ClaimTag.AuthorOpinion),
            () => _ = new ReadingLabel(ClaimTag.AttributedAllegation),
            () => _ = new ReadingLabel(ClaimTag.AuthorOpinion, OpinionMode.Prediction, [AttributionSource.Unspecified]),
        ];

        wrong.Should().AllSatisfy(create => create.Should().Throw<ArgumentException>());
    }

    [Fact]
    public void ClaimReading_BlankReason_IsRefused()
    {
        var create = () => new ClaimReading("first", null, " ");

        create.Should().Throw<ArgumentException>();
    }
}
