using System.Globalization;
using System.Xml.Linq;
using ClaimMap.Views.Pictures;

namespace ClaimMap.Tests.Views.Pictures;

public class ClaimFocusTests
{
    // c2 and c3 support c1, c4 supports c2, c1 explains c5, c5 supports c6; c7 opposes c1, c1 opposes c8; c9 qualifies c1; c10 restates c1.
    private static readonly ClaimGraph Small = GrownMap.WithFacts(
        10, (2, 1, "supports"), (3, 1, "supports"), (4, 2, "supports"), (1, 5, "explains"), (5, 6, "supports"), (7, 1, "opposes"), (1, 8, "opposes"), (9, 1, "qualifies"), (10, 1, "restates"));

    [Fact]
    public void Write_ClaimWithAllKinds_PutsEachNeighbourInItsColumn()
    {
        var root = Focus(Small, "c1");
        var x = root.WithClass("pic-box").ToDictionary(b => b.Get("href"), b => b.Place().X);
        var y = root.WithClass("pic-box").ToDictionary(b => b.Get("href"), b => b.Place().Y);

        x.Keys.Should().BeEquivalentTo(Enumerable.Range(1, 10).Select(i => $"#c{i}"));
        x["#c4"].Should().BeLessThan(x["#c2"]);
        x["#c2"].Should().Be(x["#c3"]).And.Be(x["#c7"]).And.Be(x["#c9"]).And.Be(x["#c10"]).And.BeLessThan(x["#c1"]);
        x["#c5"].Should().Be(x["#c8"]).And.BeGreaterThan(x["#c1"]).And.BeLessThan(x["#c6"]);
        y["#c7"].Should().Be(y["#c8"]).And.BeGreaterThan(Enumerable.Range(1, 6).Max(i => y[$"#c{i}"]));
        y["#c9"].Should().BeGreaterThan(y["#c7"]).And.BeLessThan(y["#c10"]);
        root.WithClass("pic-kind").Select(k => k.Value).Order().Should()
            .Equal("explains", "opposes", "opposes", "qualifies", "restates", "supports", "supports", "supports", "supports");
        root.WithClass("pic-column").Select(c => c.Value).Should().Equal(
            "One step further", "What it rests on", "The claim", "What rests on it", "One step further", "What opposes it", "What it opposes", "What qualifies it", "What restates it");
    }

    [Fact]
    public void Write_AnyClaimOfTheShippedMap_ShowsEachNeighbourOnItsSide()
    {
        var graph = Ceasefire2020.Graph;
        foreach (var claim in graph.Claims)
        {
            var root = Focus(graph, claim.Id.Value);
            var middle = root.WithClass("pic-middle").Single().Place().X;
            var left = root.WithClass("pic-box").Where(b => b.Place().X < middle).Select(b => b.Get("href")).ToHashSet();
            var right = root.WithClass("pic-box").Where(b => b.Place().X > middle).Select(b => b.Get("href")).ToHashSet();
            var counted = root.WithClass("pic-more").Where(m => m.Get("href") == $"#{claim.Id}").Sum(m => int.Parse(m.Value.Split(' ')[1], CultureInfo.InvariantCulture));

            var notShown = Missing(graph.RelationsOf(claim.Id, RelationDirection.Incoming), r => r.From, left) + Missing(graph.RelationsOf(claim.Id, RelationDirection.Outgoing), r => r.To, right);
            notShown.Should().Be(counted, "the focus of {0} says how many it leaves out", claim.Id);
        }

        static int Missing(RelationSelection relations, Func<Relation, ClaimId> end, HashSet<string> shown) => relations.Select(end).Count(c => !shown.Contains($"#{c}"));
    }

    [Fact]
    public void Write_BoxesOfAnyClaim_DoNotCoverEachOther()
    {
        foreach (var claim in Ceasefire2020.Graph.Claims)
        {
            var boxes = Focus(Ceasefire2020.Graph, claim.Id.Value).WithClass("pic-box")
                .Select(b => (b.Place().X, b.Place().Y, Bottom: b.Place().Y + b.Element(PictureXml.Svg + "rect")!.Number("height"))).OrderBy(b => b.X).ThenBy(b => b.Y).ToArray();

            boxes.Zip(boxes.Skip(1)).Where(p => p.First.X == p.Second.X && p.First.Bottom >= p.Second.Y).Should().BeEmpty("in the focus of {0}", claim.Id);
        }
    }

    [Fact]
    public void Write_ManyNeighbours_NamesTheRest()
    {
        var graph = GrownMap.WithFacts(30, [.. Enumerable.Range(2, 9).Select(i => (i, 1, "supports")), .. Enumerable.Range(11, 4).Select(i => (i, 2, "supports"))]);
        var root = Focus(graph, "c1");

        root.WithClass("pic-more").Select(m => (m.Value, m.Get("href"))).Should().BeEquivalentTo([("and 3 more", "#c1"), ("and 3 more", "#c2")]);
        root.WithClass("pic-box").Should().HaveCount(1 + 6 + 1);
    }

    [Fact]
    public void Write_Circle_IsShownTwoStepsDeepAndNoFurther()
    {
        var graph = GrownMap.WithFacts(3, (1, 2, "explains"), (2, 3, "explains"), (3, 1, "explains"), (2, 1, "opposes"));
        var root = Focus(graph, "c1");

        root.WithClass("pic-box").Select(b => b.Get("href")).Should().BeEquivalentTo("#c1", "#c3", "#c2", "#c2", "#c3", "#c2");
    }

    [Fact]
    public void Write_ClaimAlone_SaysSo()
    {
        var root = Focus(GrownMap.WithFacts(1), "c1");

        root.WithClass("pic-box").Should().ContainSingle();
        root.WithClass("pic-note").Single().Value.Should().Be("No other claim bears on it, and it bears on none.");
        Focus(Small, "c1").WithClass("pic-note").Should().BeEmpty();
    }

    private static XElement Focus(ClaimGraph graph, string claim) => PictureXml.Read(w => ClaimFocus.Write(w, graph, new ClaimId(claim)));
}
