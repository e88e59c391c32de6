using System.Text.Json;
using ClaimMap.Reading;
using ClaimMap.Tests.Cases;
using ClaimMap.Views;
using ClaimMap.Views.Html;

namespace ClaimMap.Tests.Views;

/// <summary>The page with the reader's own text in it.</summary>
public sealed class HtmlTextTests : IDisposable
{
    // Astral characters before and inside of what is claimed: offsets count each as one.
    private const string Article = "\U0001F409\U0001F409 News\n\nThe \U0001D54F fell, says <script>alert(1)</script> & \"Co\". It \U0001F409 rose.";

    private readonly string _folder = Directory.CreateTempSubdirectory("claimmap-html-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Format_OverlappingSpansBehindAstralCharacters_MarksTheRightWords()
    {
        var page = new ParsedPage(Html.Format(Map(), new HtmlOptions(SourceText.FromText(Article))));
        var segments = page.Document.QuerySelectorAll(".seg").Select(s => $"{s.GetAttribute("data-claims")}: {s.TextContent}");

        segments.Should().Equal(
            "x-fell: The ", "x-fell fall: \U0001D54F fell", "fall: , says <script>alert(1)</script>", "it-rose: \U0001F409 rose");
        page.Document.QuerySelectorAll(".words").Select(w => w.TextContent).Should().Equal(
            "\U0001F409\U0001F409 News", "The \U0001D54F fell, says <script>alert(1)</script> & \"Co\".", "It \U0001F409 rose.");
        page.Document.QuerySelectorAll("script:not([type])").Should().ContainSingle();
        page.Errors.Should().BeEmpty();
    }

    [Fact]
    public void Format_Text_SaysThatItIsThereAndWhoseItIs()
    {
        var options = new HtmlOptions(SourceText.FromText(Article));

        new ParsedPage(Html.Format(Map(), options)).Document.QuerySelector(".warning")!.TextContent.Should().Be(
            "This page contains the reader’s own copy of the text. Do not pass it on without the rights to that text.");
        new ParsedPage(Html.Format(Map())).Document.QuerySelector(".warning").Should().BeNull();
    }

    [Fact]
    public void Format_TextMoved_ShowsItFromWhereItIs()
    {
        var page = new ParsedPage(Html.Format(Map(), new HtmlOptions(SourceText.FromText($"\U0001F409 An advertisement.\n\n{Article}"))));

        page.Document.QuerySelectorAll(".words").Select(w => w.TextContent).Should().Contain("It \U0001F409 rose.");
        page.Document.QuerySelectorAll(".seg").Select(s => s.TextContent).Should().Equal(
            "The ", "\U0001D54F fell", ", says <script>alert(1)</script>", "\U0001F409 rose");
        page["p003"].QuerySelector(".place")!.TextContent.Should().Contain("moved");
        page.Document.QuerySelector(".warning")!.TextContent.Should().Contain("not identical").And.Contain("3 passages elsewhere");
    }

    [Fact]
    public void Write_TextThatDoesNotFit_WritesNothingAndReports()
    {
        var writer = new StringWriter();
        var write = () => Html.Write(Map(), writer, new HtmlOptions(SourceText.FromText(Article.Replace("rose", "sank", StringComparison.Ordinal))));

        var thrown = write.Should().Throw<TextMismatchException>()
            .WithMessage("The text is not one that the map fits: of 6 passages, anchors and mentions 2 are missing and 0 ambiguous, in Report.").Which;
        thrown.Report.Findings.Where(f => f.Outcome == VerificationOutcome.Missing).Select(f => f.Owner).Should().Equal("p003", "it-rose");
        writer.ToString().Should().BeEmpty();
    }

    [Fact]
    public void Format_OverlappingSpans_KeepOneLaneEach()
    {
        var page = new ParsedPage(Html.Format(Map(), new HtmlOptions(SourceText.FromText(Article))));

        page.Document.QuerySelectorAll(".seg").Select(s => $"{s.TextContent}: {s.ClassName} ({s.GetAttribute("data-tags")})").Should().Equal(
            "The : seg u1-fact (asserted fact)",
            "\U0001D54F fell: seg u1-fact u2-fact (asserted fact)",
            ", says <script>alert(1)</script>: seg u2-fact (asserted fact)",
            "\U0001F409 rose: seg u1-fact (asserted fact)");
    }

    [Fact]
    public void Lanes_RandomMarks_NoneIsSharedByClaimsOverOneAnother()
    {
        var random = new Random(7);
        var marks = Enumerable.Range(0, 200).Select(i => new ClaimMark(new TextSpan(random.Next(500), 1 + random.Next(60)), i / 2)).ToArray();
        var lanes = Lanes.Of(marks);
        var extents = marks.GroupBy(m => m.Claim).Select(g => (Lane: lanes[g.Key], Start: g.Min(m => m.Span.Start), End: g.Max(m => m.Span.End))).ToArray();

        extents.SelectMany((a, i) => extents.Skip(i + 1).Where(b => a.Lane == b.Lane && a.Start < b.End && b.Start < a.End)).Should().BeEmpty();
        (lanes.Values.Max() + 1).Should().Be(Enumerable.Range(0, 600).Max(at => extents.Count(e => e.Start <= at && at < e.End)), "no more are used than lie over each other");
    }

    [Fact]
    public void Format_DocumentWithUrl_LinksTitleAndPassagesToTheLivePage()
    {
        var graph = Map();
        var live = ClaimGraph.Create(graph.Content with { Document = graph.Content.Document with { Url = "https://example.org/a?b=1" } });
        var page = new ParsedPage(Html.Format(live, new HtmlOptions(SourceText.FromText(Article))));

        page.Document.QuerySelector(".byline a")!.GetAttribute("href").Should().Be("https://example.org/a?b=1");
        page["p003"].QuerySelector(".live")!.GetAttribute("href").Should().Be("https://example.org/a?b=1#:~:text=It%20%F0%9F%90%89%20rose.");
        new ParsedPage(Html.Format(live)).Document.QuerySelectorAll(".live").Should().BeEmpty("the words are in the reader's copy alone");
        new ParsedPage(Html.Format(graph, new HtmlOptions(SourceText.FromText(Article)))).Document.QuerySelectorAll(".live, .byline a").Should().BeEmpty();
    }

    [Fact]
    public void LiveLink_LongPassage_NamesItsEnds() =>
        LiveLink.To("https://example.org/", "One-two, three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen.").Should().Be(
            "https://example.org/#:~:text=One%2Dtwo%2C%20three%20four%20five%20six,thirteen%20fourteen%20fifteen%20sixteen%20seventeen.");

    [Fact]
    public void Format_Harbour_ShowsTheWholeTextAndMarksEveryClaim()
    {
        using var folder = new CaseFolder("ValidHarbour");
        var graph = ClaimGraph.Load(folder.Path);
        var copy = ArticleReader.Read(RepositoryFiles.Harbour).ToSourceText();
        var page = new ParsedPage(Html.Format(graph, new HtmlOptions(copy)));

        string.Join(' ', page.Document.QuerySelectorAll(".words").Select(w => w.TextContent)).Should().Be(copy.Slice(new TextSpan(0, copy.Length)));
        page.Document.QuerySelectorAll(".seg").SelectMany(s => s.GetAttribute("data-claims")!.Split(' ')).Distinct()
            .Should().BeEquivalentTo(graph.Claims.Select(c => c.Id.Value));
    }

    [SourceTextFact]
    public void Format_ShippedMapWithArticle_ShowsTheWholeText()
    {
        var copy = ArticleReader.Read(SourceTextFactAttribute.Path!).ToSourceText();
        var page = new ParsedPage(Html.Format(Ceasefire2020.Graph, new HtmlOptions(copy)));

        // Not compared by an assertion that prints both: a log is no place for somebody's text.
        var shown = string.Join(' ', page.Document.QuerySelectorAll(".words").Select(w => w.TextContent));
        (shown == Printable.Of(copy.Slice(new TextSpan(0, copy.Length)))).Should().BeTrue();
    }

    private ClaimGraph Map()
    {
        var copy = SourceText.FromText(Article);
        var outline = PassageSplitter.Split(copy);
        var document = new Document("astral", "Astral", "Nobody", "Nobody", Edtf.Parse("2020"), "en", "None", outline.Text);
        new DocumentFile(document, outline.Sections, outline.Passages).Save(Path.Join(_folder, "document.json"));
        foreach (var kind in new[] { "accords", "actors", "events", "instruments", "mentions", "places", "references", "relations", "resolutions", "sources" })
        {
            File.WriteAllText(Path.Join(_folder, $"{kind}.json"), $"{{ \"$schema\": \"{kind}.schema.json\", \"{kind}\": [] }}");
        }

        Directory.CreateDirectory(Path.Join(_folder, "claims"));
        File.WriteAllText(Path.Join(_folder, "claims", "01.json"), JsonSerializer.Serialize(new Dictionary<string, object>
        {
            ["$schema"] = "claims.schema.json",
            ["claims"] = new[]
            {
                Claim("x-fell", "The letter fell.", outline.Passages[1], copy, 0, 10),
                Claim("fall", "Some company says that the letter fell.", outline.Passages[1], copy, 4, 38),
                Claim("it-rose", "The dragon rose.", outline.Passages[2], copy, 3, 6),
            },
        }));
        return ClaimGraph.Load(_folder);
    }

    private static Dictionary<string, object> Claim(string id, string statement, Passage passage, SourceText copy, int start, int length) => new()
    {
        ["id"] = id,
        ["tag"] = "asserted-fact",
        ["statement"] = statement,
        ["certainty"] = "certain",
        ["polarity"] = "positive",
        ["about"] = Array.Empty<object>(),
        ["anchors"] = new[]
        {
            new Dictionary<string, object>
            {
                ["passage"] = passage.Id.Value,
                ["start"] = start,
                ["length"] = length,
                ["sha256"] = copy.DigestOf(new TextSpan(passage.Span.Start + start, length)).ToString(),
            },
        },
        ["rationale"] = "2 flat",
    };
}
