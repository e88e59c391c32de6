using ClaimMap.Tests.Cases;

namespace ClaimMap.Tests.Views;

public class ClaimScopeTests
{
    private static readonly ClaimGraph Graph = OfBridge();

    [Theory]
    [InlineData(0, "cable-cut")]
    [InlineData(1, "bridge-closed cable-cut cable-cut-denied")]
    [InlineData(2, "bridge-closed cable-cut cable-cut-denied bridge-may-reopen")]
    [InlineData(99, "bridge-closed cable-cut cable-cut-denied bridge-may-reopen")]
    public void Around_Steps_ReachAcrossRelationsOfAnyDirection(int steps, string claims) =>
        Ids(new ClaimScope(around: new ClaimId("cable-cut"), steps: steps)).Should().Equal(claims.Split(' '));

    [Fact]
    public void Scope_SeveralParts_LeaveWhatAllLeave() =>
        Ids(new ClaimScope(new SectionId("news"), ClaimTag.AttributedAllegation, new ClaimId("bridge-closed"), 1)).Should().Equal("cable-cut");

    [Fact]
    public void Scope_UnknownIds_Throw()
    {
        var section = () => Mermaid.Format(Graph, scope: new ClaimScope(section: new SectionId("nowhere")));
        var claim = () => GraphMl.Format(Graph, scope: new ClaimScope(around: new ClaimId("nothing")));
        var steps = () => new ClaimScope(steps: -1);

        section.Should().Throw<ArgumentException>().WithMessage("The map has no section 'nowhere'.*");
        claim.Should().Throw<ArgumentException>().WithMessage("The map has no claim 'nothing'.*");
        steps.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Actors_OfASection_AreThoseOfItsAllegations() =>
        Dot.Format(Graph, GraphView.Actors, new ClaimScope(around: new ClaimId("cable-cut-denied"), steps: 0)).Should().Contain("-> \"actor:downstream\" [label=\"denies\"]").And.NotContain("accuses");

    [Fact]
    public void ToString_Scope_SaysWhatNarrowsIt()
    {
        new ClaimScope().ToString().Should().Be("every claim");
        new ClaimScope(new SectionId("news"), ClaimTag.AssertedFact, new ClaimId("cable-cut"), 2).ToString().Should().Be("in news, asserted-fact, within 2 steps of cable-cut");
    }

    [Fact]
    public void RefusalOf_Flowcharts_NamesBothLimits()
    {
        Mermaid.RefusalOf(Graph).Should().BeNull();
        Mermaid.RefusalOf(LargeMap.Of(Mermaid.MaxEdges)).Should().NotBeNull().And.NotContain("edges");
        Mermaid.RefusalOf(LargeMap.Of(Mermaid.MaxEdges + 1)).Should().MatchRegex("^Mermaid will not draw this unless it is configured to: it has [0-9,]+ characters, more than 50,000 \\(maxTextSize\\), and 501 edges, more than 500 \\(maxEdges\\)\\.$");
        Mermaid.RefusalOf(LargeMap.Of(Mermaid.MaxEdges + 1), scope: new ClaimScope(around: new ClaimId("extra-1"), steps: 0)).Should().BeNull();
    }

    private static IEnumerable<string> Ids(ClaimScope scope) => ClaimScope.ClaimsOf(Graph, scope).Select(c => c.Id.Value);

    private static ClaimGraph OfBridge()
    {
        using var folder = new CaseFolder("ValidBridge");
        return ClaimGraph.Load(folder.Path);
    }
}
