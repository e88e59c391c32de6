using System.Globalization;
using System.Xml.Linq;
using ClaimMap.Views;
using ClaimMap.Views.Pictures;

namespace ClaimMap.Tests.Views.Pictures;

/// <summary>What holds for every picture of any map.</summary>
public class PictureStructureTests
{
    private static readonly string[] Hosts = ["class", "href", "title", "role", "tabindex", "scope", "aria-label", "aria-hidden", "focusable", "data-id", "data-from", "data-to", "transform", "width", "height", "viewBox", "x", "y", "r", "rx", "cx", "cy", "d", "text-anchor", "id", "refX", "refY", "markerWidth", "markerHeight", "markerUnits", "orient", "patternUnits", "xmlns"];

    public static TheoryData<string> Maps { get; } = new(PictureMaps.Names);

    [Theory]
    [MemberData(nameof(Maps))]
    public void Write_AnyPicture_IsWellFormedAndRunsNothing(string map)
    {
        var seen = 0;
        foreach (var (name, write) in PicturesOf(PictureMaps.Of(map)))
        {
            var root = PictureXml.Read(write);
            seen++;

            root.DescendantsAndSelf().Select(e => e.Name.LocalName).Should().NotContain(["script", "foreignObject", "image", "iframe", "use"], "{0} shows text and lines", name);
            var attributes = root.DescendantsAndSelf().SelectMany(e => e.Attributes()).ToArray();
            attributes.Select(a => a.Name.LocalName).Distinct().Except(Hosts).Should().BeEmpty("{0} has no style, event or other attribute", name);
            attributes.Where(a => a.Name == "href" && !a.Value.StartsWith('#')).Should().BeEmpty("{0} links inside the page", name);
            var ids = attributes.Where(a => a.Name == "id" && !a.Value.Contains('_')).Select(a => a.Value);
            ids.Should().BeEquivalentTo(name == "timeline" ? PictureMaps.Of(map).Events.Select(e => e.Id.Value) : [], "events stand in the timeline, and no other picture takes an id of a record");
            root.Descendants().Where(e => e.Name.LocalName == "a" && e.Value.Trim().Length == 0).Should().BeEmpty("{0} has links with names", name);
            ViewText.Of(write).Should().NotContainAny("\r", "\u202E", "\u2028", "\u0007", "<script", "style=\"");
        }

        seen.Should().BeGreaterThan(5);
    }

    [Theory]
    [MemberData(nameof(Maps))]
    public void Write_AnyPictureInAnyCulture_IsTheSame(string map)
    {
        var here = CultureInfo.CurrentCulture;
        var graph = PictureMaps.Of(map);
        foreach (var (name, write) in PicturesOf(graph))
        {
            using var writer = new PieceWriter();
            write(writer);
            try
            {
                CultureInfo.CurrentCulture = Odd();
                using var odd = new StringWriter(Odd());
                write(odd);
                odd.ToString().Should().Be(writer.Text, "{0} is deterministic", name);
            }
            finally
            {
                CultureInfo.CurrentCulture = here;
            }

            writer.Text.Should().EndWith("\n");
            writer.Longest.Should().BeLessThan(32_768, "{0} is written piece by piece", name);
        }
    }

    [Theory]
    [MemberData(nameof(Maps))]
    public void Write_AnyDrawing_StaysOnItsCanvas(string map)
    {
        var boxes = 0;
        foreach (var (name, write) in PicturesOf(PictureMaps.Of(map)))
        {
            foreach (var canvas in PictureXml.Read(write).DescendantsAndSelf(PictureXml.Svg + "svg").Where(s => s.Attribute("viewBox") is not null))
            {
                var (width, height) = (canvas.Number("width"), canvas.Number("height"));
                foreach (var box in canvas.Elements(PictureXml.Svg + "a").Where(a => a.Attribute("transform") is not null))
                {
                    var frame = box.Element(PictureXml.Svg + "rect");
                    var (x, y) = box.Place();
                    x.Should().BeInRange(0, width - (frame?.Number("width") ?? 0), "{0} is wide enough", name);
                    y.Should().BeInRange(0, height - (frame?.Number("height") ?? 0), "{0} is high enough", name);
                    boxes++;
                }
            }
        }

        boxes.Should().BeGreaterThan(10);
    }

    [Fact]
    public void Write_HostileNames_AreAllShown()
    {
        var graph = HostileMap.Graph;
        var titles = PictureXml.Read(w => ArgumentSpine.Write(w, graph)).WithClass("pic-node").Select(n => n.Element(PictureXml.Svg + "title")!.Value).ToArray();

        titles.Should().HaveCount(graph.Claims.Count);
        titles.Zip(graph.Claims).Should().OnlyContain(p => p.First.Contains(Printable.Of(p.Second.Statement), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Maps))]
    public void Write_AnyName_IsShownWhole(string map)
    {
        var graph = PictureMaps.Of(map);
        Shown(w => ArgumentSpine.Write(w, graph)).Should().ContainAll(graph.Claims.Select(c => Dense(c.Statement)));
        Shown(w => Timeline.Write(w, graph)).Should().ContainAll(graph.Events.Select(e => Dense(e.Name)));
        Shown(w => ActorBoard.Draw(new MarkupWriter(w), graph)).Should().ContainAll(graph.Allegations.Where(a => a.Attribution.Cue == AttributionCue.Accuses).Select(a => Dense(a.Statement)));
        foreach (var actor in graph.Actors.Where(a => graph.Claims.About(a.Id).Count > 0).Take(20))
        {
            Shown(w => ActorFocus.Write(w, graph, actor.Id)).Should().Contain(Dense(actor.Name));
        }

        foreach (var claim in graph.Claims.Take(20))
        {
            var first = graph.RelationsOf(claim.Id, RelationDirection.Incoming).Select(r => r.From).Take(4);
            Shown(w => ClaimFocus.Write(w, graph, claim.Id)).Should().ContainAll(first.Append(claim.Id).Select(c => Dense(graph.Claims[c].Statement)));
        }

        // Without titles, which nobody sees; lines end where words do or within them.
        static string Shown(Action<TextWriter> write)
        {
            var root = PictureXml.Read(write);
            root.Descendants(PictureXml.Svg + "title").Remove();
            return Dense(string.Concat(root.Descendants(PictureXml.Svg + "text").Select(e => e.Value)));
        }

        static string Dense(string text) => Printable.Of(text).Replace(" ", "", StringComparison.Ordinal);
    }

    [Fact]
    public void Markers_Write_DefinesEachOnceAndStylesFindThem()
    {
        var ids = PictureXml.Read(Markers.Write).Descendants().Attributes("id").Select(a => a.Value).ToArray();

        ids.Should().HaveCount(11).And.OnlyHaveUniqueItems();
        ids.Should().OnlyContain(id => PictureStyle.Text.Contains($"url(#{id})", StringComparison.Ordinal));
        PictureStyle.Text.Should().NotContainAny("<", "@import", "http", "\r").And.NotMatchRegex("#[0-9a-f]{3,8}\\b");
    }

    [Theory]
    [MemberData(nameof(Maps))]
    public void Svg_AnyPicture_StandsByItself(string map)
    {
        var graph = PictureMaps.Of(map);
        foreach (var picture in new[] { SvgPicture.Arguments, SvgPicture.Timeline, SvgPicture.Actors, SvgPicture.Focus(graph.Claims[0].Id), SvgPicture.Focus(graph.Actors[0].Id) })
        {
            var root = XElement.Parse(Svg.Format(graph, picture));
            var drawing = root.Elements(PictureXml.Svg + "svg").Should().ContainSingle().Subject;

            (root.Number("width"), root.Number("height")).Should().Be((drawing.Number("width"), drawing.Number("height")));
            root.Elements(PictureXml.Svg + "defs").Should().ContainSingle();
            var style = root.Element(PictureXml.Svg + "style")!.Value;
            System.Text.RegularExpressions.Regex.Matches(style, @"var\((--[a-z-]+)\)").Select(m => m.Groups[1].Value).Distinct()
                .Should().OnlyContain(v => style.Contains(v + ":", StringComparison.Ordinal), "every colour is declared");
        }
    }

    [Fact]
    public void Svg_UnknownClaim_SaysSo()
    {
        var format = () => Svg.Format(Ceasefire2020.Graph, SvgPicture.Focus(new ClaimId("no-such-claim")));

        format.Should().Throw<KeyNotFoundException>().WithMessage("*no-such-claim*");
        SvgPicture.Focus(new ClaimId("a")).Should().Be(SvgPicture.Focus(new ClaimId("a"))).And.NotBe(SvgPicture.Focus(new ActorId("a")));
    }

    // A machine need not have any culture but the invariant one: this is that, with signs of its own.
    private static CultureInfo Odd()
    {
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat.NegativeSign = "minus ";
        odd.DateTimeFormat.DateSeparator = "~";
        odd.DateTimeFormat.ShortDatePattern = "d";
        return odd;
    }

    private static IEnumerable<(string Name, Action<TextWriter> Write)> PicturesOf(ClaimGraph graph) =>
    [
        ("spine", w => ArgumentSpine.Write(w, graph)), ("timeline", w => Timeline.Write(w, graph)), ("board", w => ActorBoard.Draw(new MarkupWriter(w), graph)), ("markers", Markers.Write),
        .. graph.Claims.Select(c => ($"focus of {c.Id}", (Action<TextWriter>)(w => ClaimFocus.Write(w, graph, c.Id)))),
        .. graph.Actors.Select(a => ($"focus of {a.Id}", (Action<TextWriter>)(w => ActorFocus.Write(w, graph, a.Id)))),
    ];
}
