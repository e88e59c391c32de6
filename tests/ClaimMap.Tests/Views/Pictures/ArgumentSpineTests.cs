using ClaimMap.Model;
using ClaimMap.Views;
using ClaimMap.Views.Pictures;

namespace ClaimMap.Tests.Views.Pictures;

public class ArgumentSpineTests
{
    public static TheoryData<string> Maps { get; } = new(PictureMaps.Names);

    [Theory]
    [MemberData(nameof(Maps))]
    public void Write_AnyMap_DrawsEveryClaimAndRelationOnce(string map)
    {
        var graph = PictureMaps.Of(map);
        var root = PictureXml.Read(w => ArgumentSpine.Write(w, graph));

        root.WithClass("pic-node").Select(n => (n.Get("data-id"), n.Get("href"), n.ClassesOf()[1])).Should()
            .Equal(graph.Claims.Select(c => (c.Id.Value, $"#{c.Id}", c.Match(_ => "pic-fact", _ => "pic-allegation", _ => "pic-opinion"))));
        root.WithClass("pic-arc").Select(a => (a.Get("data-from"), a.Get("data-to"), a.ClassesOf()[1])).Should()
            .Equal(graph.Relations.Select(r => (r.From.Value, r.To.Value, $"pic-{Kebab.Of(r.Kind)}")));
        root.WithClass("pic-hollow").Count().Should().Be(graph.Claims.Count(c => c.Presupposed) + 1, "the legend shows one too");
    }

    [Theory]
    [MemberData(nameof(Maps))]
    public void Write_AnyMap_PlacesClaimsDownwardsAndArcsBetweenThem(string map)
    {
        var graph = PictureMaps.Of(map);
        var root = PictureXml.Read(w => ArgumentSpine.Write(w, graph));
        var places = root.WithClass("pic-node").ToDictionary(n => n.Get("data-id"), n => n.Place());

        places.Values.Select(p => p.Y).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
        var arcs = root.WithClass("pic-arc").ToArray();
        arcs.Should().NotBeEmpty();
        foreach (var arc in arcs)
        {
            var path = arc.Path();
            path[1].Should().BeCloseTo(places[arc.Get("data-from")].Y, 3);
            path[^1].Should().BeCloseTo(places[arc.Get("data-to")].Y, 3);

            // A curve reaches three quarters of the way to its handles.
            (path[0] - ((path[0] - path[2]) * 3 / 4)).Should().BeGreaterThan(0);
        }

        root.WithClass("pic-section").Select(s => s.Number("y")).Should().BeInAscendingOrder().And.NotBeEmpty();
    }

    [Fact]
    public void Bulge_LongerArcs_StandOffFurtherWithinBounds()
    {
        var bulges = Enumerable.Range(1, 5000).Select(SpineLayout.Bulge).ToArray();

        bulges.Should().BeInAscendingOrder();
        (bulges[0], bulges[^1]).Should().Be((32, 250));
    }

    [Fact]
    public void Write_MoreClaims_TakesTheSameForEach()
    {
        int LengthOf(int facts) => ViewText.Of(w => ArgumentSpine.Write(w, GrownMap.WithFacts(facts, [.. Enumerable.Range(2, facts - 1).Select(i => (i - 1, i, "supports"))]))).Length;
        var (few, more, most) = (LengthOf(100), LengthOf(200), LengthOf(400));

        var (first, second) = ((more - few) / 100.0, (most - more) / 200.0);
        first.Should().BeInRange(200, 900);
        second.Should().BeApproximately(first, 12);
    }

    [Fact]
    public void Legend_NamesEveryTagAndKind()
    {
        var texts = PictureXml.Read(w => ArgumentSpine.Write(w, Ceasefire2020.Graph)).WithClass("pic-legend").Single().Descendants(PictureXml.Svg + "text").Select(t => t.Value);

        texts.Should().Equal("Asserted fact", "Allegation", "Opinion", "hollow: presupposed", "supports", "opposes", "explains", "qualifies", "restates");
    }
}
