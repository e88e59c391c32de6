using System.Globalization;
using System.Text;
using System.Xml.Linq;
using ClaimMap.Tests.Views.Pictures;
using ClaimMap.Views;

namespace ClaimMap.Tests.Views.Notebooks;

/// <summary>What holds for everything that a notebook shows, of any map.</summary>
public class NotebookStructureTests
{
    private static readonly string[] Elements = ["table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "br", "span", "code", "img"];
    private static readonly string[] Attributes = ["style", "scope", "colspan", "aria-hidden", "alt", "src"];

    public static TheoryData<string> Maps { get; } = new(PictureMaps.Names);

    [Theory]
    [MemberData(nameof(Maps))]
    public void ToHtml_AnyView_IsWellFormedAndRunsNothing(string map)
    {
        foreach (var (name, view) in NotebookViews.Of(PictureMaps.Of(map)))
        {
            var html = NotebookViews.HtmlOf(view);
            var root = Parse(html);

            html.Should().EndWith("\n", "{0} is a fragment of whole lines", name).And.NotContainAny("\r", "\u202E", "\u0007");
            root.Descendants().Select(e => e.Name.LocalName).Should().BeSubsetOf(Elements, "{0} holds no other element", name);
            root.Descendants().Attributes().Select(a => a.Name.LocalName).Should().BeSubsetOf(Attributes, "{0} has no other attribute", name);
            root.Descendants().Attributes("style").Where(a => a.Value.Contains("url", StringComparison.Ordinal)).Should().BeEmpty();
            root.Descendants().Attributes("src").Where(a => !a.Value.StartsWith("data:image/svg+xml;base64,", StringComparison.Ordinal)).Should().BeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Maps))]
    public void ToHtml_AnyTable_HasACaptionAndHeadingsOfItsCells(string map)
    {
        var tables = NotebookViews.Of(PictureMaps.Of(map)).SelectMany(v => Parse(NotebookViews.HtmlOf(v.View)).Elements("table")).ToArray();

        tables.Should().NotBeEmpty();
        foreach (var table in tables)
        {
            table.Elements().First().Name.LocalName.Should().Be("caption");
            table.Element("caption")!.Value.Should().NotBeNullOrWhiteSpace();
            table.Descendants("th").Should().OnlyContain(th => th.Attribute("scope")!.Value == (th.Ancestors("thead").Any() ? "col" : "row"));
            table.Descendants("tr").Select(r => r.Elements().Sum(c => (int?)c.Attribute("colspan") ?? 1)).Distinct().Should().ContainSingle("a row has its table's cells");
        }
    }

    [Theory]
    [MemberData(nameof(Maps))]
    public void ToHtml_AnyViewInAnyCulture_IsTheSame(string map)
    {
        var before = CultureInfo.CurrentCulture;
        var expected = NotebookViews.Of(PictureMaps.Of(map)).Select(v => NotebookViews.HtmlOf(v.View)).ToArray();
        try
        {
            CultureInfo.CurrentCulture = Odd();

            NotebookViews.Of(PictureMaps.Of(map)).Select(v => NotebookViews.HtmlOf(v.View)).Should().Equal(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void ToHtml_HostileMap_ShowsItsTextsAsText()
    {
        var graph = HostileMap.Graph;

        graph.Claims.Should().OnlyContain(c => Parse(c.ToHtml()).Value.Contains(Printable.Of(c.Statement), StringComparison.Ordinal));
        graph.Actors.Should().OnlyContain(a => Parse(a.ToHtml()).Value.Contains(Printable.Of(a.Name), StringComparison.Ordinal));
        graph.Events.Should().OnlyContain(e => Parse(e.ToHtml()).Value.Contains(Printable.Of(e.Name), StringComparison.Ordinal));
        Parse(graph.ToHtml()).Value.Should().Contain(Printable.Of(graph.Document.Title));
        NotebookViews.Table(graph).ToString().Split('\n').Should().HaveCount(graph.Sections.Count + 3, "a row is one line, whatever is in it");
    }

    [Fact]
    public void ToHtml_ManyClaims_SaysHowManyAreLeftOut()
    {
        var graph = Ceasefire2020.Graph;

        var table = Parse(graph.Claims.ToHtml()).Element("table")!;

        table.Element("tbody")!.Elements("tr").Select(r => r.Element("th")!.Value).Should().Equal(graph.Claims.Take(50).Select(c => c.Id.Value));
        table.Element("tfoot")!.Value.Trim().Should().Be($"50 of {graph.Claims.Count} are shown, {graph.Claims.Count - 50} are left out.");
        Parse(graph.Allegations.ToHtml()).Descendants("tfoot").Should().BeEmpty();
    }

    [Fact]
    public void ToHtml_Selections_NameWhatIdsStandFor()
    {
        var graph = Ceasefire2020.Graph;

        graph.Allegations.By(Ceasefire2020.Actors.Azerbaijan).ToHtml().Should().Contain(">Azerbaijan accuses Armenia<");
        graph.RelationsOf(Ceasefire2020.Claims.ArmeniaShelledGanja, RelationDirection.Incoming).ToHtml().Should().Contain("Armenia did not shell Ganja. (armenia-denies-shelling-ganja)");
        graph.Neighbours(Ceasefire2020.Actors.Azerbaijan).ToHtml().Should().Contain("Armenia shelled Ganja");
    }

    [Fact]
    public void ToHtml_Picture_IsTheImageThatFormatWrites()
    {
        var graph = Ceasefire2020.Graph;
        var image = Svg.Draw(graph, SvgPicture.Timeline);

        var shown = Parse(image.ToHtml()).Element("img")!;

        image.ToString().Should().Be(Svg.Format(graph, SvgPicture.Timeline));
        Encoding.UTF8.GetString(Convert.FromBase64String(shown.Attribute("src")!.Value.Split(',')[1])).Should().Be(image.Text);
        shown.Attribute("alt")!.Value.Should().Be(image.Description).And.NotBeEmpty();
        image.Should().Be(Svg.Draw(graph, SvgPicture.Timeline)).And.NotBe(Svg.Draw(graph, SvgPicture.Arguments));
    }

    [Fact]
    public void Draw_UnknownClaim_SaysSo()
    {
        var draw = () => Svg.Draw(Ceasefire2020.Graph, SvgPicture.Focus(new ClaimId("nowhere")));

        draw.Should().Throw<KeyNotFoundException>();
    }

    [Fact]
    public void ToHtml_TwoVersions_ListsWhatDiffers()
    {
        var difference = MapDifference.Between(PictureMaps.Of("bridge"), PictureMaps.Of("harbour"));

        var table = Parse(difference.ToHtml()).Element("table")!;

        table.Element("caption")!.Value.Should().MatchRegex(@"^\d+ differences; they are of different texts$");
        table.Descendants("tr").Select(r => string.Join(' ', r.Elements().Take(2).Select(c => c.Value))).Should().Contain(["document changed", "claim removed", "claim added"]);
    }

    [Fact]
    public void Of_BlankCaption_IsRefused()
    {
        var act = () => TableView.Of(" ", [1]);

        act.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Bar_MoreClaimsThanLetters_StaysInProportion()
    {
        var graph = Ceasefire2020.Graph;

        var line = TableView.Of("All", ["all"]).Bar("By tag", _ => graph.Claims).ToString().Split('\n')[2].Trim();

        line.Should().MatchRegex("^f+a+o+$");
        line.Length.Should().BeInRange(27, 31);
        line.Count(c => c == 'o').Should().Be(30 * graph.Opinions.Count / graph.Claims.Count);
    }

    private static CultureInfo Odd()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (culture.NumberFormat.NegativeSign, culture.NumberFormat.NumberDecimalSeparator) = ("minus", ",");
        return culture;
    }

    private static XElement Parse(string html) => XElement.Parse(
        $"<body>{System.Text.RegularExpressions.Regex.Replace(html.Replace("<br>", "<br/>", StringComparison.Ordinal), "(<img [^>]*)>", "$1/>")}</body>",
        LoadOptions.PreserveWhitespace);
}
