using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using ClaimMap.Reading;
using ClaimMap.Tests.Cases;

namespace ClaimMap.Tests.Api;

/// <summary>What holds for every report alike: figures, differences, findings and diagnostics.</summary>
public sealed class ReportTests
{
    private static readonly Dictionary<Type, object> Samples = Reports().ToDictionary(r => r.GetType());

    public static TheoryData<Type> Types => [.. Samples.Keys.OrderBy(t => t.Name, StringComparer.Ordinal)];

    [Fact]
    public void Samples_OfEveryReport_AreThere()
    {
        var exempt = new[] { typeof(SvgPicture), typeof(HtmlOptions), typeof(SpansOptions), typeof(RdfOptions), typeof(Change<>) };
        var records = typeof(Claim).Assembly.GetExportedTypes()
            .Where(t => t.GetMethod("<Clone>$") is not null && t.GetCustomAttribute<JsonConverterAttribute>() is null && !t.IsAbstract)
            .Append(typeof(Figure));

        // A generic one has a sample for each way in which reports use it.
        Samples.Keys.Select(t => t.Name).Distinct().Should().BeEquivalentTo(records.Select(t => t.Name).Except(exempt.Select(t => t.Name).Where(n => !Samples.Keys.Any(k => k.Name == n))));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Report_WrittenAndReadAsJson_IsEqual(Type type)
    {
        var json = JsonSerializer.Serialize(Samples[type], type);

        JsonSerializer.Deserialize(json, type).Should().Be(Samples[type]);
        json.Should().NotBe("{}");
        using var members = JsonDocument.Parse(json);
        members.RootElement.EnumerateObject().Should().OnlyContain(m => char.IsAsciiLetterLower(m.Name[0]));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void ToString_OfAReport_IsOneReadableLine(Type type)
    {
        // A picture is its text.
        var text = type == typeof(SvgImage) ? "" : Samples[type].ToString()!;

        text.Should().NotContain("\n").And.NotContain("ClaimMap.").And.NotContain("{ ");
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void ToString_OfAReport_IsTheSameInEveryCulture(Type type)
    {
        var expected = Samples[type].ToString();

        OtherCultures.ForEach(() => Samples[type].ToString()).Should().AllBe(expected);
    }

    private static IEnumerable<object> Reports()
    {
        var (graph, harbour) = (Ceasefire2020.Graph, ClaimGraph.Load(ValidHarbourTests.Folder));
        var claim = harbour.Facts[0] with { Certainty = Certainty.Probable };
        var source = harbour.Sources[0] with { Title = "Another" };
        var changed = ClaimGraph.Create(harbour.Content.With(claim, source, harbour.Relations[0] with { Rationale = "Otherwise." }));
        var report = ClaimComparison.Compare(harbour, changed, new ComparisonOptions(resamples: 50));
        var agreement = Agreement.Of(graph, new ComparisonOptions(resamples: 50));
        var collection = CollectionReport.Of([new DocumentComparison("a", report), new DocumentComparison("b", "it cannot be read")], new ComparisonOptions(resamples: 10));
        var difference = MapDifference.Between(harbour, changed);
        var text = ArticleReader.Read(RepositoryFiles.Harbour).ToSourceText();
        var verification = text.Verify(harbour);
        var diagnostic = ClaimGraph.TryCreate(harbour.Content.Without(harbour.Actors[0].Id)).Diagnostics[0];
        return
        [
            report, report.Options, report.Expected, report.Claims, report.Claims.F1, report.Claims.F1.Bootstrap!, report.Overlaps, report.Labels, report.Labels.Tag!, report.Labels.Tag!.Confusion[0],
            report.Labels.Tag!.Found, report.Labels.Tag!.Found.Macro, report.Labels.Tag!.Found.Each[0], report.Labels.Tag!.Agreement, report.Statements, report.Relations, report.Sources[0], report.Pairs[0],
            report.Pairs[0].Expected, new ComparedSource("Ostrel", "ostrel", ["The Town"], ["wikidata:Q1"]), new ComparedRelation(RelationKind.Supports, "a", "b", "r"), new LeftOutClaim("claims.json(3)", "it is no claim"),
            ClaimSet.Of(harbour), new ClaimGroup(report.Pairs[0].Expected, [report.Pairs[0].Actual]),
            collection, collection.Documents[0], collection.Measures[0], collection.NotCompared[0], new DocumentComparison("a", report), agreement, agreement.Readers[0], agreement.UnitizingByTag[0], agreement.Labels[0], agreement.Pairs[0], agreement.Pairs[0].Labels[0], difference, difference.ChangedClaims[0], verification, verification.Findings[0],
            diagnostic, diagnostic.Descriptor, diagnostic.Location, ClaimGraph.TryCreate(harbour.Content), harbour.DataVersion, harbour.Progress,
            PassageSplitter.Split(SourceText.FromText("One. Two.")), new DocumentFile(harbour.Document, [.. harbour.Sections], [.. harbour.Passages]), Svg.Draw(harbour, SvgPicture.Timeline),
            new TextBlock(TextBlockKind.Paragraph, "One.", 0, [new TextLink(0, 3, "https://a.example/")], "line 3"), new TextLink(0, 3, "https://a.example/"),
            harbour.PathsFrom(harbour.Relations[0].From, RelationDirection.Outgoing)[0], new HtmlOptions(), new SpansOptions(), new RdfOptions(null, "https://example.org/map#"),
            new CsvOptions(CsvDelimiter.Tab, true), new ClaimScope(harbour.Sections[0].Id, ClaimTag.AuthorOpinion, harbour.Claims[0].Id, 2),
        ];
    }
}
