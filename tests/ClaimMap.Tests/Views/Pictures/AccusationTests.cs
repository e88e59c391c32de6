using ClaimMap.Views;
using ClaimMap.Views.Pictures;

namespace ClaimMap.Tests.Views.Pictures;

public class AccusationTests
{
    [Fact]
    public void AllOf_ShippedMap_AccusationsComeFirstWithTheirDenials()
    {
        var graph = Ceasefire2020.Graph;
        var board = Accusation.AllOf(graph);

        board[0].Claim.Id.Value.Should().Be("armenia-shelled-ganja");
        board[0].Whom.Select(a => a.Value).Should().Equal("armenia");
        board[0].Against.Select(c => c.Id.Value).Should().Equal("armenia-denies-shelling-ganja");
        board.Select(r => r.Claim.Id.Value).Should().BeEquivalentTo(graph.Allegations.Select(a => a.Id.Value).Except(["armenia-denies-shelling-ganja"]), "a denial of what others say stands beside it");
        board.Select(r => r.Whom.Count == 0).Should().BeInAscendingOrder();
    }

    [Fact]
    public void AllOf_AnyMap_ShowsEveryAllegationAndEveryOppositionToOne()
    {
        foreach (var graph in PictureMaps.Names.Select(PictureMaps.Of))
        {
            var board = Accusation.AllOf(graph);

            board.SelectMany(r => r.Against.Append(r.Claim)).OfType<AttributedAllegation>().Distinct().Should().BeEquivalentTo(graph.Allegations);
            board.Should().OnlyContain(r => r.Against.All(c => graph.Relations.Any(x => x.Kind == RelationKind.Opposes && x.From == c.Id && x.To == r.Claim.Id)));
        }
    }

    [Fact]
    public void Board_ShippedMap_JoinsEachSourceToItsClaimAndThatToWhatIsSaidAgainstIt()
    {
        var board = Accusation.AllOf(Ceasefire2020.Graph);
        var root = PictureXml.Read(w => ActorBoard.Draw(new MarkupWriter(w), Ceasefire2020.Graph));
        var boxes = root.WithClass("pic-box").ToArray();

        boxes.Where(b => b.ClassesOf().Intersect(["pic-fact", "pic-allegation", "pic-opinion"]).Any()).Select(b => b.Get("href"))
            .Should().Equal(board.SelectMany(r => r.Against.Prepend(r.Claim)).Select(c => $"#{c.Id}"));
        root.WithClass("pic-edge").Should().HaveCount(board.Sum(r => 1 + r.Against.Count));
    }
}
