using ClaimMap.Views.Pictures;

namespace ClaimMap.Tests.Views.Pictures;

public class ActorPicturesTests
{
    public static TheoryData<string> Maps { get; } = new(PictureMaps.Names);

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
}
