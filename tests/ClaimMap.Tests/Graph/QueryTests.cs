using ClaimMap.Tests.Cases;

namespace ClaimMap.Tests.Graph;

public sealed class QueryTests
{
    private static readonly ClaimGraph Map = Ceasefire2020.Graph;

    [Fact]
    public void Indexer_EveryNodeOfAMap_IsItsRecord()
    {
        foreach (var claim in Map.Claims)
        {
            Map[claim.Id].Should().BeSameAs(claim);
            claim.About.Select(a => Map[a.Subject].Node).Should().Equal(claim.About.Select(a => a.Subject));
        }

        Map[Map.Terms[0].Id].Should().BeSameAs(Map.Terms[0]);
    }

    [Fact]
    public void Indexer_UnknownNode_Throws()
    {
        var find = () => Map[new NodeId(NodeKind.Actor, "nobody")];

        find.Should().Throw<KeyNotFoundException>().WithMessage("The map declares no actor:nobody.");
        Map.TryGet(new NodeId(NodeKind.Place, "armenia"), out _).Should().BeFalse("armenia is an actor");
    }

    [Fact]
    public void About_WithParts_FindsWhatIsAboutTheActorOrItsParts()
    {
        var armenia = Ceasefire2020.Actors.Armenia;
        var family = Map.Actors.Where(a => a.Id == armenia || a.PartOf == armenia).Select(a => a.Id.ToNodeId()).ToHashSet();

        Map.Claims.About(armenia, ActorScope.WithParts).Should().Equal(Map.Claims.Where(c => c.About.Any(a => family.Contains(a.Subject))));
        Map.Claims.About(armenia, ActorScope.Itself).Should().Equal(Map.Claims.About(armenia));
    }

    [Fact]
    public void By_TheAuthor_FindsFactsAndOpinions()
    {
        var author = new Actor(new ActorId("the-author"), ActorKind.Person, "The author");
        var content = Map.Content.With(author) with { Document = Map.Document with { AuthorActor = author.Id } };
        var graph = ClaimGraph.Create(content);

        graph.Claims.By(author.Id).Should().Equal(graph.Claims.Where(c => c is not AttributedAllegation));
        graph.Allegations.By(author.Id).Should().BeEmpty();
    }

    [Fact]
    public void TryCreate_AuthorThatIsNotDeclared_IsReported()
    {
        var result = ClaimGraph.TryCreate(Map.Content with { Document = Map.Document with { AuthorActor = new ActorId("nobody") } });

        result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => $"{d.Location.File} {d.Location.JsonPointer} {d.Code}").Should().Equal("document.json /authorActor CM2001");
    }

    [Fact]
    public void Timeline_OfEvents_IsInOrderOfTimeWithTheUndatedLast()
    {
        var dated = Map.Timeline.TakeWhile(e => e.Time is not null).ToList();

        Map.Timeline.Should().BeEquivalentTo(Map.Events);
        dated.Should().HaveCount(Map.Events.Count(e => e.Time is not null));
        dated.Zip(dated.Skip(1)).Should().OnlyContain(pair => pair.First.Time! <= pair.Second.Time!);
    }

    [Fact]
    public void Of_Claim_GivesItsPassagesInReadingOrder()
    {
        foreach (var claim in Map.Claims)
        {
            Map.Passages.Of(claim).Select(p => p.Id).Should().Equal(Map.Passages.Where(p => claim.Anchors.Any(a => a.Passage == p.Id)).Select(p => p.Id));
        }
    }

    [Fact]
    public void SharingPassageWith_Claim_FindsTheOthersOfItsPassages()
    {
        foreach (var claim in Map.Claims.Take(40))
        {
            Map.Claims.SharingPassageWith(claim).Should().Equal(Map.Claims.Where(c => c != claim && c.Anchors.Any(a => claim.Anchors.Any(b => a.Passage == b.Passage))));
        }
    }

    [Fact]
    public void SpanOf_Anchor_CountsFromTheStartOfTheText()
    {
        var passage = Map.Passages[10];

        Map.SpanOf(new Anchor(passage.Id, new TextSpan(3, 4), passage.Sha256)).Should().Be(new TextSpan(passage.Span.Start + 3, 4));
    }

    [Fact]
    public void PathsFrom_EveryClaim_LeadToWhatIsReachable()
    {
        foreach (var claim in Map.Claims)
        {
            foreach (var direction in Enum.GetValues<RelationDirection>())
            {
                var paths = Map.PathsFrom(claim.Id, direction);

                paths.Select(p => p.Claim).Should().BeEquivalentTo(Map.Reachable(claim.Id, direction));
                paths.Where(p => !Leads(claim.Id, p, direction)).Should().BeEmpty();
                paths.Select(p => p.Way.Count).Should().BeInAscendingOrder();
            }
        }
    }

    [Fact]
    public void PathsFrom_ChainAndShortcut_TakesTheShortcut()
    {
        var graph = ClaimGraph.Load(ValidHarbourTests.Folder);
        var (a, b, c) = (graph.Claims[0].Id, graph.Claims[1].Id, graph.Claims[2].Id);
        var changed = ClaimGraph.Create(graph.Content with
        {
            Relations = [.. graph.Relations.Where(r => r.Kind == RelationKind.Opposes), Explains("ab", a, b), Explains("bc", b, c), Explains("ac", a, c)],
        });

        changed.PathsFrom(a, RelationDirection.Outgoing, RelationKind.Explains).Select(p => p.ToString()).Should().BeEquivalentTo($"{a} explains {b}", $"{a} explains {c}");
    }

    private static Relation Explains(string id, ClaimId from, ClaimId to) => new(new RelationId(id), RelationKind.Explains, from, to, "Because.");

    private static bool Leads(ClaimId start, ClaimPath path, RelationDirection direction)
    {
        var at = start;
        foreach (var step in path.Way)
        {
            var (near, far) = direction == RelationDirection.Outgoing ? (step.From, step.To) : (step.To, step.From);
            if (near != at)
            {
                return false;
            }

            at = far;
        }

        return at == path.Claim.Id;
    }
}
