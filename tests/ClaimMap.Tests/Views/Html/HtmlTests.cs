using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using ClaimMap.Benchmarks.Generation;
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

        page.Document.QuerySelectorAll("script:not([type='application/json'])").Should().ContainSingle().Which.Attributes.Should().BeEmpty();
        page.Document.QuerySelectorAll("script[type='application/json']").Should().ContainSingle("the records are no script");
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
    public void Format_AnyMap_HasEveryPlaceClaimAndEventOnce(string map)
    {
        var graph = GraphOf(map);
        var ids = Pages[map].Elements.Where(e => e.HasAttribute("id")).Select(e => e.Id!).ToArray();
        string[] records = [.. graph.Claims.Select(r => r.Id.Value), .. graph.Sections.Select(r => r.Id.Value), .. graph.Passages.Select(r => r.Id.Value), .. graph.Events.Select(r => r.Id.Value)];

        records.Should().NotBeEmpty();
        ids.Should().OnlyHaveUniqueItems();
        ids.Where(i => !i.Contains('_')).Order(StringComparer.Ordinal).Should().Equal(records.Order(StringComparer.Ordinal), "no id of the page's own can be a record's");
    }

    [Theory]
    [MemberData(nameof(Maps))]
    public void Format_AnyMap_HoldsEveryRecordAsDataFilesHaveIt(string map)
    {
        var graph = GraphOf(map);
        using var data = JsonDocument.Parse(Pages[map].Data);

        Of<Document>("document").Should().Be(graph.Document);
        Of<Section[]>("sections").Should().Equal(graph.Sections);
        Of<Passage[]>("passages").Should().Equal(graph.Passages);
        Of<Claim[]>("claims").Should().Equal(graph.Claims);
        Of<Relation[]>("relations").Should().Equal(graph.Relations);
        Of<Actor[]>("actors").Should().Equal(graph.Actors);
        Of<Place[]>("places").Should().Equal(graph.Places);
        Of<ReportedEvent[]>("events").Should().Equal(graph.Events);
        Of<Accord[]>("accords").Should().Equal(graph.Accords);
        Of<Topic[]>("topics").Should().Equal(graph.Topics);
        Of<Resolution[]>("resolutions").Should().Equal(graph.Resolutions);
        Of<Instrument[]>("instruments").Should().Equal(graph.Instruments);
        Of<Reference[]>("references").Should().Equal(graph.References);
        Of<Source[]>("sources").Should().Equal(graph.Sources);
        data.RootElement.GetProperty("sha256").GetString().Should().Be(graph.DataVersion.Sha256.ToString());
        data.RootElement.GetProperty("version").GetString().Should().Be(graph.DataVersion.Declared);
        data.RootElement.GetProperty("mentions").EnumerateObject().ToDictionary(m => m.Name, m => string.Join(' ', m.Value.EnumerateArray())).Should().BeEquivalentTo(
            graph.Mentions.GroupBy(m => m.Target.Value).ToDictionary(m => m.Key, m => string.Join(' ', m.Select(x => x.Anchor.Passage.Value).Distinct())));

        T Of<T>(string name) => data.RootElement.GetProperty(name).Deserialize<T>()!;
    }

    [Theory]
    [MemberData(nameof(Maps))]
    public void Format_AnyMap_EveryInnerLinkLeadsSomewhere(string map)
    {
        var graph = GraphOf(map);
        var ids = Pages[map].Elements.Where(e => e.HasAttribute("id")).Select(e => e.Id!).ToHashSet();
        var inner = Pages[map].Elements.Select(e => e.GetAttribute("href")).OfType<string>().Where(h => h.StartsWith('#')).ToArray();

        inner.Should().HaveCountGreaterThan(graph.Claims.Count);
        inner.Where(h => !ids.Contains(h[1..])).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Maps))]
    public void Format_AnyMap_ShowsEveryStatementAsText(string map)
    {
        var (graph, page) = (GraphOf(map), Pages[map]);
        foreach (var claim in graph.Claims)
        {
            var item = page[claim.Id.Value];

            item.QuerySelector(".statement")!.TextContent.Should().Be(Printable.Of(claim.Statement));
            item.QuerySelector(".meta")!.TextContent.Should().StartWith(Words.Of(claim.Tag));
            if (claim.Condition is { } condition)
            {
                item.QuerySelector(".condition")!.TextContent.Should().EndWith(Printable.Of(condition));
            }
        }

        page.Document.Title.Should().StartWith(Printable.Of(graph.Document.Title)[..20]);
        page.Document.QuerySelector("h1")!.TextContent.Should().Be(Printable.Of(graph.Document.Title));
    }

    [Theory]
    [MemberData(nameof(Maps))]
    public void Format_AnyMap_StripCountsAndDrawsEveryClaim(string map)
    {
        var (graph, page) = (GraphOf(map), Pages[map]);

        page.Document.QuerySelectorAll(".legend b").Select(e => e.TextContent).Should().Equal($"{graph.Facts.Count}", $"{graph.Allegations.Count}", $"{graph.Opinions.Count}");
        var lines = page.Document.QuerySelectorAll(".barcode path").SelectMany(p => Regex.Matches(p.GetAttribute("d")!, "M(\\d+) ").Select(m => (Index: int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture), Look: p.ClassName)));
        lines.OrderBy(l => l.Index).Select(l => l.Look).Should().Equal(graph.Claims.Select(c => Words.ClassOf(c.Tag)));
    }

    [Theory]
    [InlineData(10)]
    [InlineData(40)]
    public void Format_Speakers_WeighAsManyAsThereAre(int factor)
    {
        int WeightOf(int speakers) => Html.Format(ClaimGraph.Create(Crowd(speakers))).Length;
        var (none, some, many) = (WeightOf(1), WeightOf(100), WeightOf(100 * factor));

        ((double)(many - none) / (some - none)).Should().BeLessThan(1.2 * factor);
    }

    [Fact]
    public void Format_FiveThousandClaims_StaysLight()
    {
        var folder = Directory.CreateTempSubdirectory("claimmap-heavy-").FullName;
        try
        {
            GeneratedMap.Write(5000, folder);
            Encoding.UTF8.GetByteCount(Html.Format(ClaimGraph.Load(folder))).Should().BeLessThan(12_000_000);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public Task Format_Bridge_BodyReads()
    {
        using var folder = new CaseFolder("ValidBridge");
        var html = Html.Format(ClaimGraph.Load(folder.Path));
        var body = html[html.IndexOf("<body", StringComparison.Ordinal)..];

        // What pictures look like is locked by their own tests.
        return Verifier.Verify(Regex.Replace(body, "<figure.*?</figure>|<defs>.*?</defs>|(?<=id=\"data_\">).*?(?=</script>)", "…", RegexOptions.Singleline));
    }

    // Each speaker accuses the next.
    private static MapContent Crowd(int speakers)
    {
        using var folder = new CaseFolder("ValidBridge");
        var content = ClaimGraph.Load(folder.Path).Content;
        var anchors = content.Claims[0].Anchors;
        return content with
        {
            Actors = [.. content.Actors, .. Enumerable.Range(0, speakers).Select(i => new Actor(IdOf(i), ActorKind.Person, $"Speaker {i:D5}"))],
            Claims =
            [
                .. content.Claims,
                .. Enumerable.Range(0, speakers).Select(i => new AttributedAllegation(
                    new ClaimId($"said-{i:D5}"),
                    $"It was the next one, says speaker {i:D5}.",
                    new Attribution([new AttributionSource(IdOf(i))], AttributionCue.Accuses, Stance.Neutral),
                    anchors,
                    about: [new About(IdOf((i + 1) % speakers), AboutRole.Subject)])),
            ],
        };

        static ActorId IdOf(int i) => new(string.Create(CultureInfo.InvariantCulture, $"speaker-{i:D5}"));
    }

    private static string HashOf(IElement element) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(element.TextContent)))}";
}
