using System.Globalization;
using System.Xml.Linq;
using ClaimMap.Views.Pictures;

namespace ClaimMap.Tests.Views.Pictures;

public class ActorPicturesTests
{
    public static TheoryData<string> Maps { get; } = new(PictureMaps.Names);

    [Theory]
    [MemberData(nameof(Maps))]
    public void Matrix_AnyMap_CountsAsTheGraphDoes(string map)
    {
        var graph = PictureMaps.Of(map);
        var root = PictureXml.Read(w => ActorMatrix.Write(w, graph));
        var links = root.Descendants("td").Elements("a").ToDictionary(a => a.Get("href"), a => int.Parse(a.Nodes().OfType<XText>().First().Value, CultureInfo.InvariantCulture));
        var about = graph.Actors.Where(a => graph.Claims.About(a.Id.ToNodeId()).Count > 0).ToArray();

        about.Should().NotBeEmpty();
        foreach (var actor in about)
        {
            var claims = graph.Claims.About(actor.Id.ToNodeId());
            links[$"#&actor={actor.Id}"].Should().Be(claims.Count);
            links.GetValueOrDefault($"#&source={graph.Document.AuthorActor?.Value ?? "@author"}&actor={actor.Id}").Should().Be(claims.Count(c => c is not AttributedAllegation));
            foreach (var source in graph.Actors)
            {
                links.GetValueOrDefault($"#&source={source.Id}&actor={actor.Id}").Should().Be(claims.By(source.Id).Count);
            }

            links.GetValueOrDefault($"#&source=@unspecified&actor={actor.Id}").Should().Be(claims.OfType<AttributedAllegation>().Count(c => c.Attribution.Sources.Contains(AttributionSource.Unspecified)));
            links.Where(l => l.Key.StartsWith("#&source=", StringComparison.Ordinal) && l.Key.EndsWith($"&actor={actor.Id}", StringComparison.Ordinal)).Sum(l => l.Value)
                .Should().Be(claims.Sum(c => c is AttributedAllegation a ? a.Attribution.Sources.Distinct().Count() : 1));
        }

        root.Descendants("tfoot").Descendants("td").Last().Value.Should()
            .Be(graph.Claims.Count(c => c.About.Any(a => a.Subject.Kind == NodeKind.Actor)).ToString(CultureInfo.InvariantCulture));
    }

    [Theory]
    [MemberData(nameof(Maps))]
    public void Matrix_AnyMap_IsATableWithHeadingsByNumber(string map)
    {
        var root = PictureXml.Read(w => ActorMatrix.Write(w, PictureMaps.Of(map)));
        var rows = root.Descendants("tr").ToArray();

        root.Descendants("caption").Single().Value.Should().StartWith("Who says what about whom");
        rows.Should().OnlyContain(r => r.Elements().Count() == rows[0].Elements().Count());
        rows[0].Elements().Should().OnlyContain(c => c.Name == "th" && c.Get("scope") == "col");
        rows.Skip(1).Should().OnlyContain(r => r.Elements().First().Name == "th" && r.Elements().First().Get("scope") == "row");
        rows[^1].Elements("td").SkipLast(1).Select(NumberIn).Should().BeInDescendingOrder();
        rows[1..^1].Select(r => NumberIn(r.Elements("td").Last())).Should().BeInDescendingOrder();
    }

    [Fact]
    public void Focus_ActorOfTheShippedMap_ShowsWhoSpeaksOfItAndOfWhomItSpeaks()
    {
        var root = PictureXml.Read(w => ActorFocus.Write(w, Ceasefire2020.Graph, new ActorId("armenia")));
        var middle = root.WithClass("pic-middle").Single();
        var boxes = root.WithClass("pic-box").Except([middle]).ToLookup(b => Math.Sign(b.Place().X - middle.Place().X), b => b.Get("href"));

        middle.Get("href").Should().Be("#armenia");
        boxes[-1].Should().StartWith("#andrew-korybko").And.Contain(["#armenia", "#azerbaijan", "#&source=@unspecified&actor=armenia"]);
        boxes[1].Should().Contain(["#azerbaijan", "#pashinyan"]);
        root.WithClass("pic-kind").Select(k => k.Value).Should().Contain("has part").And.Contain("1 claim");
    }

    [Fact]
    public void Focus_PartOfAnother_ShowsTheWholeBelow()
    {
        var graph = Ceasefire2020.Graph;
        var parts = graph.Actors.Where(a => a.PartOf is not null).ToArray();

        parts.Should().NotBeEmpty();
        foreach (var actor in parts)
        {
            var root = PictureXml.Read(w => ActorFocus.Write(w, graph, actor.Id));
            var middle = root.WithClass("pic-middle").Single().Place();

            root.WithClass("pic-box").Should().Contain(b => b.Get("href") == $"#{actor.PartOf}" && b.Place().X < middle.X && b.Place().Y > middle.Y, "{0} is part of it", actor.Id);
        }
    }

    [Fact]
    public void Focus_ActorNobodySpeaksOf_SaysSo()
    {
        var root = PictureXml.Read(w => ActorFocus.Write(w, GrownMap.WithFacts(1), new ActorId("council")));

        root.WithClass("pic-box").Should().ContainSingle();
        root.WithClass("pic-note").Single().Value.Should().Be("Nobody speaks of it, and it speaks of nobody.");
    }

    private static int NumberIn(XElement cell) => int.Parse(cell.Value, CultureInfo.InvariantCulture);
}
