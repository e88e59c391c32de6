using System.Text.Json;
using System.Text.RegularExpressions;
using ClaimMap.Model;
using ClaimMap.Tests.Views.Annotation;
using ClaimMap.Views;

namespace ClaimMap.Tests.Views;

/// <summary>Web Annotations, Turtle, nanopublications and schema.org: what they look like, and what holds of any map. That they are what they should be, other programs judge in tests/consumers.</summary>
public class LinkedDataTests
{
    private static readonly string[] MapNames = ["bridge", "harbour", "hostile", "astral"];

    public static TheoryData<string> Maps { get; } = new(MapNames);

    private static RdfOptions Quoting => new(AnnotatedMaps.Bridge.Text, "https://example.org/bridge");

    [Fact]
    public Task WebAnnotation_Bridge_IsWritten() => Verifier.Verify(WebAnnotation.Format(AnnotatedMaps.Bridge.Graph, Quoting));

    [Fact]
    public Task Turtle_Bridge_IsWritten() => Verifier.Verify(Turtle.Format(AnnotatedMaps.Bridge.Graph, Quoting));

    [Fact]
    public Task Nanopublications_Bridge_AreWritten() => Verifier.Verify(Nanopublications.Format(AnnotatedMaps.Bridge.Graph, Quoting));

    [Fact]
    public Task ClaimReview_Bridge_IsWritten() => Verifier.Verify(ClaimReview.Format(AnnotatedMaps.Bridge.Graph));

    [Theory]
    [MemberData(nameof(Maps))]
    public void WebAnnotation_AnyMap_HasAnAnnotationWithItsPlacesForEachClaim(string map)
    {
        var (graph, text) = AnnotatedMaps.Of(map);
        var written = WebAnnotation.Format(graph, new RdfOptions(text));
        var items = JsonDocument.Parse(written).RootElement.GetProperty("items").EnumerateArray().ToArray();

        written.Should().NotContainAny("<", ">", "\u202E", "\u2028");
        items.Should().HaveCount(graph.Claims.Count).And.OnlyContain(i => i.GetProperty("type").GetString() == "Annotation");
        foreach (var (claim, item) in graph.Claims.Zip(items))
        {
            item.GetProperty("body")[0].GetProperty("value").GetString().Should().Be(claim.Statement.Replace('\0', '\uFFFD'));
            var target = item.GetProperty("target");
            JsonElement[] targets = target.ValueKind == JsonValueKind.Array ? [.. target.EnumerateArray()] : target.ValueKind == JsonValueKind.Object ? [target] : [];
            var selectors = targets.Select(t => t.GetProperty("selector"));
            selectors.Select(s => (s[0].GetProperty("start").GetInt32(), s[1].GetProperty("exact").GetString())).Should()
                .Equal(claim.Anchors.Select(graph.SpanOf).OrderBy(s => s.Start).Select(s => (s.Start, (string?)text.Slice(s))));
        }
    }

    [Theory]
    [MemberData(nameof(Maps))]
    public void Turtle_AnyLine_IsPrintableAndEndsNoLiteral(string map)
    {
        var (graph, text) = AnnotatedMaps.Of(map);
        foreach (var written in (string[])[Turtle.Format(graph, new RdfOptions(text)), Nanopublications.Format(graph, new RdfOptions(text))])
        {
            written.Should().NotContainAny("\u202E", "\u2028", "\u001B", "\0", "\r");
            foreach (var line in written.Split('\n'))
            {
                // With its literals and addresses taken out, nothing is left but terms and punctuation.
                var bare = Regex.Replace(Regex.Replace(line, "\"(?:[^\"\\\\]|\\\\[\"\\\\nrt]|\\\\u[0-9A-F]{4}|\\\\U[0-9A-F]{8})*\"", ""), "<[^<>\"{}|^`\\\\ ]*>", "");
                bare.Should().MatchRegex("^[A-Za-z0-9@:.;,^\\[\\](){} -]*$", line);
            }
        }
    }

    [Fact]
    public void Document_WithoutAddress_IsNamedByItsDoiOrItsText()
    {
        var content = AnnotatedMaps.Bridge.Graph.Content;
        string NameOf(Document document) => Regex.Match(Turtle.Format(ClaimGraph.Create(content with { Document = document })), "prov:wasDerivedFrom <([^>]*)>").Groups[1].Value;

        NameOf(content.Document with { Url = "https://example.org/a\u0107|c>d", Doi = "10.1000/x" }).Should().Be("https://example.org/a%C4%87%7Cc%3Ed");
        NameOf(content.Document with { Doi = "10.1000/1(2)<3>" }).Should().Be("https://doi.org/10.1000/1%282%29%3C3%3E");
        NameOf(content.Document).Should().Be("ni:///sha-256;" + Convert.ToBase64String(Convert.FromHexString(content.Document.Text.Sha256.Hex)).TrimEnd('=').Replace('+', '-').Replace('/', '_'));
    }

    [Theory]
    [InlineData("example")]
    [InlineData("https://example.org/a b#")]
    [InlineData("https://example.org/<#")]
    [InlineData("https://example.org/#a")]
    [InlineData("")]
    public void RdfOptions_BaseThatIsNone_IsRefused(string address)
    {
        var make = () => new RdfOptions(null, address);

        make.Should().Throw<ArgumentException>().WithMessage($"\"{address}\" is no absolute address with which others could begin. Expected: one such as https://example.org/my-map#.*");
    }

    // Whatever is written is defined, and whatever is defined can be written.
    [Fact]
    public void Vocabulary_DefinesWhatIsWritten()
    {
        var vocabulary = File.ReadAllText(Path.Join(RepositoryFiles.Root, "docs", "vocabulary.ttl"));
        var defined = Regex.Matches(vocabulary, @"^cm:([A-Za-z0-9]+) a ", RegexOptions.Multiline).Select(m => m.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        var written = MapNames.Select(AnnotatedMaps.Of).SelectMany(m => new[] { Turtle.Format(m.Graph), Nanopublications.Format(m.Graph) })
            .Append(Turtle.Format(Ceasefire2020.Graph))
            .SelectMany(text => Regex.Matches(Regex.Replace(text, "\"(?:[^\"\\\\]|\\\\.)*\"", ""), @"\bcm:([A-Za-z0-9]+)").Select(m => m.Groups[1].Value)).ToHashSet(StringComparer.Ordinal);
        string[] values =
        [
            .. ValuesOf<Certainty>(), .. ValuesOf<Polarity>(), .. ValuesOf<OpinionMode>(), .. ValuesOf<AttributionCue>(), .. ValuesOf<Stance>(), .. ValuesOf<AboutRole>(), .. ValuesOf<RelationKind>(),
            .. ValuesOf<ClaimTag>().Select(Capital),
        ];

        vocabulary.Should().Contain($"@prefix cm: <{Addresses.Vocabulary}> .");
        written.Should().BeSubsetOf(defined);
        values.Should().BeSubsetOf(defined);
        Regex.Matches(vocabulary, @"^cm:", RegexOptions.Multiline).Should().HaveCount(defined.Count, "each term is defined once");
    }

    [Theory]
    [MemberData(nameof(Maps))]
    public void ClaimReview_AnyMap_HasEveryClaimThatCanBeCheckedAndNoRating(string map)
    {
        var (graph, _) = AnnotatedMaps.Of(map);
        var written = ClaimReview.Format(graph);
        var nodes = JsonDocument.Parse(written).RootElement.GetProperty("@graph").EnumerateArray().ToArray();

        nodes.Skip(1).Select(n => (n.GetProperty("@type").GetString(), n.GetProperty("identifier").GetString(), n.GetProperty("appearance").GetProperty("@id").GetString())).Should()
            .Equal(graph.Claims.Where(c => c is not AuthorOpinion).Select(c => ((string?)"Claim", (string?)c.Id.Value, nodes[0].GetProperty("@id").GetString())));
        nodes.Skip(1).Select(n => n.TryGetProperty("author", out _)).Should()
            .Equal(graph.Claims.Where(c => c is not AuthorOpinion).Select(c => c.Attribution is null || c.Attribution.Sources.Any(s => !s.IsUnspecified)));
        written.Should().NotContainAny("Rating", "rating", "ClaimReview", "itemReviewed");
    }

    private static IEnumerable<string> ValuesOf<T>()
        where T : struct, Enum => Enum.GetValues<T>().Select(v => Regex.Replace(Kebab.Of(v), "-([a-z])", m => m.Groups[1].Value.ToUpperInvariant()));

    private static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
