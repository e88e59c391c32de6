using ClaimMap.Interchange;
using ClaimMap.Reading;

namespace ClaimMap.Tests.Views.Annotation;

/// <summary>What is exported for data sets and annotation tools, and then imported, is what it was.</summary>
public class RoundTripTests
{
    public static TheoryData<string> Maps { get; } = new() { "bridge", "harbour", "hostile", "astral" };

    [Theory]
    [MemberData(nameof(Maps))]
    public void Spans_IntoAMapWithoutAnything_GiveEveryClaimRelationAndThing(string map)
    {
        var (graph, text) = AnnotatedMaps.Of(map);
        foreach (var options in (SpansOptions[])[new(), new(text), new(text, OffsetUnit.Utf16)])
        {
            var result = Import(Empty(graph), text, "spans", Spans.Format(graph, options));

            Check(result);
            CheckWhole(result, graph);
        }
    }

    [SourceTextFact]
    public void Spans_ShippedMap_GiveEveryClaimRelationAndThing()
    {
        var (graph, text) = Shipped();

        var result = Import(Empty(graph), text, "spans", Spans.Format(graph, new SpansOptions(text, OffsetUnit.Utf16)));

        Check(result);
        CheckWhole(result, graph);
    }

    [Theory]
    [MemberData(nameof(Maps))]
    public void LabelStudio_IntoAMapWithItsThings_GivesItsClaims(string map) => CheckLabelStudio(AnnotatedMaps.Of(map));

    [SourceTextFact]
    public void LabelStudio_ShippedMap_GivesItsClaims() => CheckLabelStudio(Shipped());

    [Theory]
    [MemberData(nameof(Maps))]
    public void Brat_IntoAMapWithItsThings_GivesItsClaimsAndRelations(string map) => CheckBrat(AnnotatedMaps.Of(map));

    [SourceTextFact]
    public void Brat_ShippedMap_GivesItsClaimsAndRelations() => CheckBrat(Shipped());

    // Whose words an allegation is, and all else that annotations say in our own terms, is not read.
    [Theory]
    [MemberData(nameof(Maps))]
    public void WebAnnotations_Imported_GivePlacesStatementsAndTags(string map)
    {
        var (graph, text) = AnnotatedMaps.Of(map);
        foreach (var options in (RdfOptions[])[new(), new(text)])
        {
            var result = Import(Empty(graph), text, "web-annotation", WebAnnotation.Format(graph, options));

            result.Rejected.Select(r => r.Reason).Should().BeEquivalentTo(graph.Claims.Where(c => c.Anchors.Count == 0).Select(_ => "it quotes nothing: \"quote\", or \"start\" and \"end\", is missing"));
            result.Content.Claims.Select(c => (c.Tag, c.Statement, c.Anchors)).Should().Equal(Held(graph).Select(c => (c.Tag, c.Statement.Replace('\0', '\uFFFD'), c.Anchors)));
        }
    }

    [Fact]
    public void Spans_OfTwoMapsInOneFile_AreEachRead()
    {
        var (graph, text) = AnnotatedMaps.Bridge;
        var (other, _) = AnnotatedMaps.Astral;

        var result = Import(Empty(graph), text, "spans", Spans.Format(graph) + Spans.Format(other));

        result.Content.Claims.Select(c => c.Id).Should().BeEquivalentTo(graph.Claims.Select(c => c.Id).Append(new ClaimId("nowhere")), "what another text says is nowhere in this one");
        result.Rejected.Select(r => r.Position).Should().Equal("list.jsonl(2): claim 1", "list.jsonl(2): claim 2", "list.jsonl(2): claim 3");
    }

    [Fact]
    public void Spans_ClaimThatNamesWhatNobodyDeclares_IsLeftOutWithTheReason()
    {
        var (graph, text) = AnnotatedMaps.Bridge;
        var line = System.Text.Json.Nodes.JsonNode.Parse(Spans.Format(graph, new SpansOptions(text)))!.AsObject();
        line["things"] = new System.Text.Json.Nodes.JsonArray(System.Text.Json.Nodes.JsonNode.Parse("""{ "actor": { "id": "Upstream!" } }"""), System.Text.Json.Nodes.JsonNode.Parse("7"));

        var result = Import(Empty(graph), text, "spans", line.ToJsonString());

        result.Imported.Should().BeEmpty();
        result.Rejected[0].Reason.Should().Be("it names 'event:closure', which neither the map nor the list declares; it names 'place:bridge-site', which neither the map nor the list declares");
        result.Notes.Where(n => n.Contains("one of \"things\" was left out", StringComparison.Ordinal)).Should().HaveCount(2);
    }

    [Fact]
    public void LabelStudio_IntoAMapWithoutThings_MakesActorsWithTheirIdsAndNamesTheRest()
    {
        var (graph, text) = AnnotatedMaps.Bridge;

        var result = Import(Empty(graph), text, "label-studio", LabelStudio.Format(graph, text));

        result.Content.Actors.Select(a => a.ToString()).Should().BeEquivalentTo("upstream: Upstream (unknown)", "downstream: Downstream (unknown)");
        result.Content.Claims.Select(c => (c.Id, c.Tag, c.Statement, c.Attribution)).Should().Equal(graph.Claims.Select(c => (c.Id, c.Tag, c.Statement, c.Attribution)));
        result.Notes.Should().Contain("list.jsonl(11,11): region bridge-closed: \"The closure of the bridge (event:closure)\" is nothing that the map declares; it was left out.");
    }

    // Only the order of relations, and that of a claim's places, is the text's.
    private static void CheckWhole(ImportResult result, ClaimGraph graph)
    {
        var content = graph.Content;
        result.Content.Relations.Should().BeEquivalentTo(content.Relations);
        var claims = content.Claims.Select(c => InOrder(graph, c) with { Readings = [] }).ToValueList();
        result.Content.Should().Be(content with { Claims = claims, Relations = result.Content.Relations, Mentions = [], References = [] });
    }

    private static Claim InOrder(ClaimGraph graph, Claim claim) => claim with { Anchors = [.. claim.Anchors.OrderBy(a => graph.SpanOf(a).Start)] };

    private static void CheckLabelStudio((ClaimGraph Graph, SourceText Text) map)
    {
        var (graph, text) = map;
        var result = Import(graph.Content with { Claims = [], Relations = [] }, text, "label-studio", LabelStudio.Format(graph, text));

        Check(result);
        result.Content.Claims.Should().Equal(Held(graph));
        // Arrows have no id and no rationale.
        result.Content.Relations.Select(r => r.ToString()).Should().BeEquivalentTo(Between(graph).Select(r => r.ToString()));
    }

    private static void CheckBrat((ClaimGraph Graph, SourceText Text) map)
    {
        var (graph, text) = map;
        var file = Path.Join(Directory.CreateTempSubdirectory("claimmap-brat-").FullName, "map.ann");
        File.WriteAllText(Path.ChangeExtension(file, ".txt"), Brat.FormatText(graph, text));

        var result = ClaimImport.Run(graph.Content with { Claims = [], Relations = [] }, text, null, ForeignFormats.Read(file, Brat.Format(graph, text), null, null));

        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        Check(result);
        result.Content.Claims.Should().Equal(Held(graph).Select(OneLine));
        result.Content.Relations.Should().BeEquivalentTo(Between(graph).Select(r => r with { Rationale = r.Rationale is null ? null : OneLine(r.Rationale) }));
    }

    private static void Check(ImportResult result)
    {
        result.Rejected.Select(r => $"{r.Position}: {r.Reason}").Should().BeEmpty();
        result.Notes.Should().BeEmpty();
        result.Imported.Should().NotBeEmpty().And.OnlyContain(i => i.IsNew && (i.How == "at its offsets" || i.Claim.Anchors.Count == 0));
        ClaimGraph.Create(result.Content);
    }

    // What annotation tools hold: claims that have a place, in the order of the text, without readings and voices; a statement ends with a full stop.
    private static IEnumerable<Claim> Held(ClaimGraph graph) => graph.Claims.Where(c => c.Anchors.Count > 0).Select(claim =>
    {
        var placed = InOrder(graph, claim) with { Readings = [], Statement = Stopped(claim.Statement) };
        return placed is AttributedAllegation allegation ? allegation with { Attribution = allegation.Attribution with { ReportedBy = default } } : placed;
    });

    private static IEnumerable<Relation> Between(ClaimGraph graph) => graph.Relations.Where(r => graph.Claims[r.From].Anchors.Count > 0 && graph.Claims[r.To].Anchors.Count > 0);

    private static string Stopped(string statement) => statement.Trim() is [.. var words, '.' or '!' or '?'] ? words + "." : statement.Trim() + ".";

    private static Claim OneLine(Claim claim)
    {
        var line = claim with { Statement = OneLine(claim.Statement), Rationale = claim.Rationale is { } rationale ? OneLine(rationale) : null, Condition = claim.Condition is { } condition ? OneLine(condition) : null };
        return line is AttributedAllegation allegation
            ? allegation with { Attribution = allegation.Attribution with { Sources = [.. allegation.Attribution.Sources.Select(s => s.Group is { } group ? new AttributionSource(OneLine(group)) : s)] } }
            : line;
    }

    private static string OneLine(string text) => string.Concat(text.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c)).Trim();

    private static MapContent Empty(ClaimGraph graph) => new(graph.Document) { Sections = graph.Content.Sections, Passages = graph.Content.Passages };

    private static ImportResult Import(MapContent content, SourceText text, string format, string list) => ClaimImport.Run(content, text, null, ForeignFormats.Read("list.jsonl", list, format, null));

    private static (ClaimGraph Graph, SourceText Text) Shipped() => (Ceasefire2020.Graph, ArticleReader.Read(SourceTextFactAttribute.Path!).ToSourceText());
}
