namespace ClaimMap.Tests.Authoring;

public sealed class SourceTextAnchorTests
{
    private const string Article = "Ostrel shut the gate on Tuesday. Kvarn says the gate starves its market. Nobody asked Kvarn.";

    private static readonly SourceText Text = SourceText.FromText(Article);

    [Fact]
    public void Anchor_QuoteAtOnePlace_IsThere() =>
        Text.Anchor("the gate starves its market").Should().Be(new Anchor(new PassageId("p002"), new TextSpan(11, 27), Digest.Of("the gate starves its market"u8)));

    [Theory]
    [InlineData("the gate", "\"the gate\" stands at 2 places: p001 at 12, p002 at 11. (Parameter 'quote')")]
    [InlineData("the door", "\"the door\" is not in the text. Its first word stands in p001 at 12, but there the text does not go on with \"door\".*")]
    [InlineData("on Tuesday. Kvarn says", "The quote runs over the border of passages: p001 at 21 to p002. Anchor each part. (Parameter 'quote')")]
    [InlineData(" ", "*The quote is blank.*")]
    public void Anchor_QuoteThatIsNotAtOnePlace_Throws(string quote, string message)
    {
        var anchor = () => Text.Anchor(quote);

        anchor.Should().Throw<ArgumentException>().WithMessage(message);
    }

    [Fact]
    public void Anchor_Occurrence_ChoosesAmongSeveral()
    {
        var passages = PassageSplitter.Split(Text).Passages;

        Text.Anchor("Kvarn", passages, occurrence: 2).Passage.Should().Be(new PassageId("p003"));
        var third = () => Text.Anchor("Kvarn", passages, occurrence: 3);
        third.Should().Throw<ArgumentException>().WithMessage("\"Kvarn\" does not stand so often: p002 at 0, p003 at 13.*");
    }

    [Fact]
    public void Anchor_PassagesOfAnotherText_Throws()
    {
        var anchor = () => Text.Anchor("Kvarn", PassageSplitter.Split(SourceText.FromText("Something else.")).Passages);

        anchor.Should().Throw<ArgumentException>().WithMessage("The passages are not those of this text: *");
    }

    [Fact]
    public void Anchor_InAMapMadeInAFewLines_Verifies()
    {
        var outline = PassageSplitter.Split(Text);
        var document = new Document("gate", "The Gate", "A. Author", "The Paper", Edtf.Parse("2021-05-08"), "en", "invented", Text.Fingerprint);
        var claims = new[] { ("gate-shut", "Ostrel shut the gate"), ("gate-starves", "the gate starves its market"), ("nobody-asked", "Nobody asked Kvarn") };
        var graph = ClaimGraph.Create(new MapContent(document)
        {
            Sections = outline.Sections,
            Passages = outline.Passages,
            Claims = [.. claims.Select(c => new AssertedFact(new ClaimId(c.Item1), "Something is so.", [Text.Anchor(c.Item2)], "2: flat"))],
        });

        graph.Claims.Select(c => c.Id.Value).Should().Equal("gate-shut", "gate-starves", "nobody-asked");
        Text.Verify(graph).IsTextIdentical.Should().BeTrue();
    }
}
