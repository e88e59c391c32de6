using ClaimMap.Tests.Cases;

namespace ClaimMap.Tests.Graph;

public class ClaimGraphTests
{
    private static readonly ClaimGraph Bridge = Load();

    [Fact]
    public void Claims_OfTheBridge_ComeInReadingOrder()
    {
        Ids(Bridge.Claims).Should().Equal("bridge-closed", "cable-cut", "cable-cut-denied", "bridge-may-reopen");
        Ids(Bridge.Facts).Should().Equal("bridge-closed");
        Ids(Bridge.Allegations).Should().Equal("cable-cut", "cable-cut-denied");
        Ids(Bridge.Opinions).Should().Equal("bridge-may-reopen");
    }

    [Fact]
    public void Claims_ById_AreFoundInTheirOwnSetsAlone()
    {
        var id = new ClaimId("cable-cut");

        Bridge.Claims[id].Should().BeSameAs(Bridge.Allegations[id]);
        Bridge.Facts.TryGet(id, out _).Should().BeFalse();
        Bridge.Claims.By(new ActorId("downstream")).TryGet(id, out _).Should().BeFalse();
        Bridge.Claims.TryGet(default, out _).Should().BeFalse();
        Bridge.Invoking(g => g.Opinions[id]).Should().Throw<KeyNotFoundException>().WithMessage("There is no claim 'cable-cut' among these.");
    }

    [Fact]
    public void About_AnActor_GivesClaimsOfTheSetAsked()
    {
        var downstream = new ActorId("downstream");

        Ids(Bridge.Claims.About(downstream)).Should().Equal("cable-cut", "cable-cut-denied");
        Ids(Bridge.Facts.About(downstream)).Should().BeEmpty();
        Ids(Bridge.Claims.About(new EventId("closure"))).Should().Equal("bridge-closed", "bridge-may-reopen");
        Ids(Bridge.Opinions.About(new EventId("closure"))).Should().Equal("bridge-may-reopen");
        Ids(Bridge.Claims.About(new ClaimId("cable-cut"))).Should().BeEmpty();
        Ids(Bridge.Claims.About(new ActorId("nobody"))).Should().BeEmpty();
    }

    [Fact]
    public void Queries_OnQueries_Intersect()
    {
        Ids(Bridge.Claims.About(new ActorId("downstream")).By(new ActorId("upstream"))).Should().Equal("cable-cut");
        Ids(Bridge.Claims.In(new PassageId("p001")).About(new EventId("closure"))).Should().Equal("bridge-closed");
        Ids(Bridge.Claims.In(new PassageId("p004")).In(new PassageId("p001"))).Should().BeEmpty();
    }

    [Fact]
    public void In_SectionAndPassage_GiveEveryClaimWithAnAnchorThere()
    {
        Ids(Bridge.Claims.In(new SectionId("news"))).Should().Equal(Ids(Bridge.Claims));
        Ids(Bridge.Claims.In(new PassageId("p001"))).Should().Equal("bridge-closed");
        Ids(Bridge.Claims.In(new PassageId("p003"))).Should().Equal("cable-cut", "cable-cut-denied");
        Ids(Bridge.Claims.In(new PassageId("p005"))).Should().BeEmpty();
    }

    [Theory]
    [InlineData("ministry", ActorScope.Itself, "said-by-ministry")]
    [InlineData("ministry", ActorScope.WithWholes, "said-by-ministry,said-by-state")]
    [InlineData("ministry", ActorScope.WithParts, "said-by-ministry,said-by-spokesman")]
    [InlineData("spokesman", ActorScope.WithWholes, "said-by-ministry,said-by-spokesman,said-by-state")]
    [InlineData("state", ActorScope.WithParts, "said-by-ministry,said-by-spokesman,said-by-state")]
    [InlineData("nobody", ActorScope.WithParts, "")]
    public void By_ActorWithScope_FollowsPartOf(string actor, ActorScope scope, string expected)
    {
        using var folder = new CaseFolder("ValidNestedActors");
        var graph = ClaimGraph.Load(folder.Path);

        string.Join(',', Ids(graph.Allegations.By(new ActorId(actor), scope)).Order(StringComparer.Ordinal)).Should().Be(expected);
    }

    [Fact]
    public void Related_ByKindAndDirection_GivesTheOtherEnds()
    {
        Ids(Bridge.Related(new ClaimId("cable-cut"), RelationKind.Opposes, RelationDirection.Incoming)).Should().Equal("cable-cut-denied");
        Ids(Bridge.Related(new ClaimId("cable-cut"), RelationKind.Opposes, RelationDirection.Outgoing)).Should().BeEmpty();
        Ids(Bridge.Related(new ClaimId("cable-cut"), RelationKind.Explains, RelationDirection.Outgoing)).Should().Equal("bridge-closed");
        Ids(Bridge.Related(new ClaimId("nothing"), RelationKind.Explains, RelationDirection.Outgoing)).Should().BeEmpty();
        Bridge.RelationsOf(new ClaimId("bridge-closed"), RelationDirection.Incoming).Select(r => r.Id.Value).Should().Equal("cable-explains-closure");
        Bridge.RelationsOf(new ClaimId("bridge-closed"), RelationDirection.Outgoing).Select(r => r.Id.Value).Should().Equal("closure-supports-reopening");
    }

    [Fact]
    public void Reachable_OverSeveralKinds_FollowsThemAll()
    {
        var denial = new ClaimId("cable-cut-denied");

        Ids(Bridge.Reachable(denial, RelationDirection.Outgoing)).Should().Equal("bridge-closed", "cable-cut", "bridge-may-reopen");
        Ids(Bridge.Reachable(denial, RelationDirection.Outgoing, RelationKind.Opposes)).Should().Equal("cable-cut");
        Ids(Bridge.Reachable(denial, RelationDirection.Outgoing, RelationKind.Opposes, RelationKind.Explains)).Should().Equal("bridge-closed", "cable-cut");
        Ids(Bridge.Reachable(denial, RelationDirection.Incoming)).Should().BeEmpty();
    }

    [Fact]
    public void Reachable_InACircle_EndsAndContainsItsStart()
    {
        using var folder = new CaseFolder("ValidCircle");
        var graph = ClaimGraph.Load(folder.Path);

        Ids(graph.Reachable(new ClaimId("cable-cut"), RelationDirection.Outgoing, RelationKind.Opposes)).Should().Equal("cable-cut", "cable-cut-denied");
    }

    [Fact]
    public void Neighbours_OfAnyNode_NameBothDirections()
    {
        Bridge.Neighbours(new ActorId("council")).Select(n => n.ToString()).Should().Equal("accord:river-truce", "resolution:s9001");
        Bridge.Neighbours(new PassageId("p003")).Select(n => n.ToString()).Should().Equal(
            "claim:cable-cut", "claim:cable-cut-denied", "actor:upstream", "actor:downstream", "topic:cable", "reference:link-1", "section:news");
        Bridge.Neighbours(new ClaimId("cable-cut")).Select(n => n.ToString()).Should().Equal(
            "claim:bridge-closed", "claim:cable-cut-denied", "relation:denial-opposes-accusation", "relation:cable-explains-closure",
            "actor:upstream", "actor:downstream", "topic:cable", "passage:p003");
        Bridge.Neighbours(new SourceId("almanac")).Select(n => n.ToString()).Should().Equal("event:truce", "term:no-shooting", "resolution:s9001");
        Bridge.Neighbours(new PlaceId("river")).Select(n => n.ToString()).Should().Equal("place:bridge-site");
        Bridge.Neighbours(new ActorId("nobody")).Should().BeEmpty();
        Bridge.Neighbours(default).Should().BeEmpty();
    }

    [Fact]
    public void Lookups_ByTypedId_FindTheRecord()
    {
        Bridge.Actors[new ActorId("council")].Name.Should().Be("River Council");
        Bridge.Terms[new TermId("no-shooting")].DocumentSays.Should().Be("Nobody shoots.");
        Bridge.Terms.Should().Equal(Bridge.Accords[0].Terms);
        Bridge.Resolutions[new ResolutionId("s9001")].Vote.Should().Be(new Vote(15, 0, 0));
        Bridge.Actors.Contains(new ActorId("river")).Should().BeFalse();
        Bridge.Invoking(g => g.Actors[new ActorId("river")]).Should().Throw<KeyNotFoundException>().WithMessage("The map declares no actor:river.");
        Bridge.TryFind("river", out var node).Should().BeTrue();
        node.Should().Be(new NodeId(NodeKind.Place, "river"));
        Bridge.Contains(new ClaimId("cable-cut")).Should().BeTrue();
    }

    private static ClaimGraph Load()
    {
        using var folder = new CaseFolder("ValidBridge");
        return ClaimGraph.Load(folder.Path);
    }

    private static IEnumerable<string> Ids<T>(ClaimSelection<T> claims)
        where T : Claim => claims.Select(c => c.Id.Value);
}
