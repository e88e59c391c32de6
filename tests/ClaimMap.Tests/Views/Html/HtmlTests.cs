using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using ClaimMap.Model;
using ClaimMap.Reading;
using ClaimMap.Tests.Cases;
using ClaimMap.Views;

namespace ClaimMap.Tests.Views;

/// <summary>What holds for the page of any map: of the shipped one and of one full of attacks, with a text and without.</summary>
public class HtmlTests
{
    private static readonly Dictionary<string, ParsedPage> Pages = new()
    {
        ["shipped"] = new(Html.Format(Ceasefire2020.Graph)),
        ["hostile"] = new(Html.Format(HostileMap.Graph)),
        ["hostile with text"] = new(Html.Format(HostileMap.Graph, new HtmlOptions(ArticleReader.Read(RepositoryFiles.Harbour).ToSourceText()))),
    };

    public static TheoryData<string> Maps { get; } = new(Pages.Keys);

    private static ClaimGraph GraphOf(string map) => map == "shipped" ? Ceasefire2020.Graph : HostileMap.Graph;

    [Theory]
    [MemberData(nameof(Maps))]
    public void Format_AnyMap_IsDeterministicAndPlainText(string map)
    {
        var options = map.EndsWith("text", StringComparison.Ordinal) ? new HtmlOptions(ArticleReader.Read(RepositoryFiles.Harbour).ToSourceText()) : null;
        using var writer = new PieceWriter();
        Html.Write(GraphOf(map), writer, options);

        writer.Text.Should().Be(Pages[map].Html).And.EndWith("</html>\n").And.NotContain("\r");
        Pages[map].Html.Should().NotContainAny("\u0000", "\u0007", "\u001B", "\u202E", "\u2066", "\u2028", "\uFFFE", "\uFFFF");
    }

    [Theory]
    [MemberData(nameof(Maps))]
    public void Format_AnyMap_IsParsedWithoutAnError(string map) => Pages[map].Errors.Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Maps))]
    public void Format_AnyMap_AdmitsItsOwnScriptAndStyleOnly(string map)
    {
        var page = Pages[map];

        page.Document.QuerySelectorAll("script").Should().ContainSingle().Which.Attributes.Should().BeEmpty();
        page.Document.QuerySelectorAll("style").Should().ContainSingle();
        page.Policy.Should().Be(
            $"default-src 'none'; script-src '{HashOf(page.Script)}'; style-src '{HashOf(page.Style)}'; img-src 'none'; base-uri 'none'; form-action 'none'");
        page.Html.IndexOf("Content-Security-Policy", StringComparison.Ordinal).Should().BeLessThan(page.Html.IndexOf("<style", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Maps))]
    public void Format_AnyMap_HasNoInlineStyleNoHandlerAndLoadsNothing(string map)
    {
        string[] loading = ["src", "srcset", "data", "action", "formaction", "poster", "background", "ping", "manifest", "xlink:href", "srcdoc"];
        string[] banned = ["link", "base", "iframe", "object", "embed", "form", "img", "audio", "video", "frame", "applet", "foreignobject"];

        var elements = Pages[map].Elements;
        var names = elements.SelectMany(e => e.Attributes).Select(a => a.Name.ToLowerInvariant()).Distinct().ToArray();
        var links = elements.Where(e => e.HasAttribute("href")).ToArray();

        elements.Select(e => e.LocalName.ToLowerInvariant()).Should().NotIntersectWith(banned);
        names.Should().NotIntersectWith([.. loading, "style"]).And.OnlyContain(n => !n.StartsWith("on", StringComparison.Ordinal));
        links.Should().OnlyContain(e => e.LocalName == "a" && Regex.IsMatch(e.GetAttribute("href")!, "^(#|https?://)"));
        Pages[map].Style.TextContent.Should().NotContainAny("@import", "http:", "https:", "//", "expression(");
        Pages[map].Style.TextContent.Replace("url(#", "", StringComparison.Ordinal).Should().NotContain("url(");
        Pages[map].Script.TextContent.Should().NotContainAny("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function", "fetch(", "XMLHttpRequest", "import(");
    }

    [Theory]
    [MemberData(nameof(Maps))]
    public void Format_AnyMap_HasEveryRecordOnce(string map)
    {
        var graph = GraphOf(map);
        var ids = Pages[map].Elements.Where(e => e.HasAttribute("id")).Select(e => e.Id!).ToArray();
        string[] records =
        [
            .. graph.Claims.Select(r => r.Id.Value), .. graph.Relations.Select(r => r.Id.Value), .. graph.Sections.Select(r => r.Id.Value),
            .. graph.Passages.Select(r => r.Id.Value), .. graph.Actors.Select(r => r.Id.Value), .. graph.Places.Select(r => r.Id.Value),
            .. graph.Events.Select(r => r.Id.Value), .. graph.Accords.Select(r => r.Id.Value), .. graph.Terms.Select(r => r.Id.Value),
            .. graph.Resolutions.Select(r => r.Id.Value), .. graph.Instruments.Select(r => r.Id.Value), .. graph.Topics.Select(r => r.Id.Value), .. graph.References.Select(r => r.Id.Value),
            .. graph.Sources.Select(r => r.Id.Value),
        ];

        records.Should().NotBeEmpty();
        ids.Should().OnlyHaveUniqueItems();
        ids.Where(i => !i.Contains('_')).Order(StringComparer.Ordinal).Should().Equal(records.Order(StringComparer.Ordinal), "no id of the page's own can be a record's");
    }

    [Theory]
    [MemberData(nameof(Maps))]
    public void Format_AnyMap_EveryInnerLinkLeadsSomewhere(string map)
    {
        var ids = Pages[map].Elements.Where(e => e.HasAttribute("id")).Select(e => e.Id!).ToHashSet();
        var inner = Pages[map].Elements.Select(e => e.GetAttribute("href")).OfType<string>().Where(h => h.StartsWith('#')).ToArray();

        inner.Should().HaveCountGreaterThan(100);
        inner.Where(h => !h.StartsWith("#&", StringComparison.Ordinal) && !ids.Contains(h[1..])).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Maps))]
    public void Format_AnyMap_ShowsEveryStatementAndRationaleAsText(string map)
    {
        var (graph, page) = (GraphOf(map), Pages[map]);
        foreach (var claim in graph.Claims)
        {
            var card = page[claim.Id.Value];

            card.QuerySelector(".statement")!.TextContent.Should().Be(Printable.Of(claim.Statement));
            card.QuerySelector(".record")!.TextContent.Should().Contain(Printable.Of(claim.Rationale!));
            card.GetAttribute("data-tag").Should().Be(Kebab.Of(claim.Tag));
            if (claim.Condition is { } condition)
            {
                card.QuerySelector(".condition")!.TextContent.Should().EndWith(Printable.Of(condition));
            }

            foreach (var reading in claim.Readings)
            {
                card.TextContent.Should().Contain(Printable.Of(reading.Reason));
            }
        }

        foreach (var relation in graph.Relations)
        {
            page[relation.Id.Value].TextContent.Should().Contain(Printable.Of(relation.Rationale!)).And.Contain(Printable.Of(graph.Claims[relation.To].Statement));
        }

        graph.Actors.Should().OnlyContain(a => page[a.Id.Value].QuerySelector(".name")!.TextContent == Printable.Of(a.Name));
        page.Document.Title.Should().StartWith(Printable.Of(graph.Document.Title)[..20]);
        page.Document.QuerySelector("h1")!.TextContent.Should().Be(Printable.Of(graph.Document.Title));
    }

    [Theory]
    [MemberData(nameof(Maps))]
    public void Format_AnyMap_FacetsSayWhatTheGraphSays(string map)
    {
        var (graph, page) = (GraphOf(map), Pages[map]);
        foreach (var section in graph.Sections)
        {
            Having(page, "section", section.Id.Value).Should().BeEquivalentTo(graph.Claims.In(section.Id).Select(c => c.Id.Value));
        }

        foreach (var actor in graph.Actors)
        {
            Having(page, "actor", actor.Id.Value).Should().BeEquivalentTo(graph.Claims.About(actor.Id).Select(c => c.Id.Value));
            Having(page, "source", actor.Id.Value).Should().BeEquivalentTo(graph.Claims.By(actor.Id).Select(c => c.Id.Value));
        }

        foreach (var item in graph.Events)
        {
            Having(page, "event", item.Id.Value).Should().BeEquivalentTo(graph.Claims.About(item.Id).Select(c => c.Id.Value));
        }

        foreach (var resolution in graph.Resolutions)
        {
            Having(page, "resolution", resolution.Id.Value).Should().BeEquivalentTo(graph.Claims.About(resolution.Id).Select(c => c.Id.Value));
        }
    }

    [Fact]
    public void Format_Links_LeadOnlyToTheWeb()
    {
        var links = Pages["hostile"].Elements.Select(e => e.GetAttribute("href")).OfType<string>().Where(h => !h.StartsWith('#')).ToArray();

        links.Should().OnlyContain(h => h.StartsWith("https://", StringComparison.Ordinal) || h.StartsWith("http://", StringComparison.Ordinal));
        Pages["shipped"].Elements.Select(e => e.GetAttribute("href")).OfType<string>().Count(h => h.StartsWith("http", StringComparison.Ordinal)).Should().BeGreaterThan(5);
    }

    [Fact]
    public Task Format_Bridge_BodyReads()
    {
        using var folder = new CaseFolder("ValidBridge");
        var html = Html.Format(ClaimGraph.Load(folder.Path));
        var body = html[html.IndexOf("<body", StringComparison.Ordinal)..];

        // What pictures look like is locked by their own tests.
        return Verifier.Verify(Regex.Replace(body, "<figure.*?</figure>|<defs>.*?</defs>", "…", RegexOptions.Singleline));
    }

    private static string[] Having(ParsedPage page, string facet, string value) =>
        [.. page.Document.QuerySelectorAll($".claim[data-{facet}~='{value}']").Select(e => e.Id!)];

    private static string HashOf(IElement element) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(element.TextContent)))}";
}
