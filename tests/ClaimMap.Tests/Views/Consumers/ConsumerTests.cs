using System.Text.Json;
using ClaimMap.Model;
using ClaimMap.Tests.Views.Annotation;

namespace ClaimMap.Tests.Views.Consumers;

/// <summary>Formats read by the programs that they are written for: of the shipped map, of invented ones, and of one full of attacks.</summary>
public class ConsumerTests
{
    private const string Base = "https://example.org/map#";

    private static readonly (ClaimGraph Graph, SourceText? Text)[] Maps = [(Ceasefire2020.Graph, null), .. ((string[])["bridge", "harbour", "hostile", "astral"]).Select(AnnotatedMaps.Of)];

    private static readonly (ClaimGraph Graph, SourceText Text)[] MapsWithText = [.. Maps.Where(m => m.Text is not null).Select(m => (m.Graph, m.Text!))];

    [NodeFact("jsonld")]
    public void Rdf_AnyMap_IsReadByEveryProgramAlikeAndAnswersFiveQuestions()
    {
        var answers = Node.Ask<RdfAnswer>("rdf.mjs", Maps.Select(m => Question(m.Graph, m.Text)));

        foreach (var ((graph, _), answer) in Maps.Zip(answers))
        {
            answer.Faults.Should().BeEmpty();
            answer.Same.Should().BeTrue("JSON-LD and Turtle of {0} say the same", graph.Document.Id);
            answer.Stored.Should().Be(answer.Quads);
            answer.Publications.Should().Equal(graph.Claims.Select(c => $"{Base}{c.Id}.nanopub").Order(StringComparer.Ordinal));
            (answer.Loose, answer.Trig).Should().Be((0, true), "every statement of a nanopublication stands in one of its graphs");
            answer.Answers["accusers"].Should().BeEquivalentTo(
                graph.Allegations.Where(a => a.Attribution.Cue == AttributionCue.Accuses).SelectMany(a => VoicesOf(a).Select(v => $"{Base}{a.Id} {v}")));
            answer.Answers["attributed"].Should().BeEquivalentTo(graph.Claims.SelectMany(c => VoicesOf(c).Select(v => $"{Base}{c.Id} {v}")));
            answer.Answers["grounds"].Should().BeEquivalentTo(
                graph.Claims.SelectMany(c => graph.Reachable(c.Id, RelationDirection.Outgoing, RelationKind.Supports).Select(to => $"{Base}{c.Id} {Base}{to.Id}")));
            answer.Answers["tags"].Should().BeEquivalentTo(
                graph.Claims.GroupBy(c => c.GetType().Name).Select(g => $"https://w3id.org/claimmap/ns#{g.Key} {g.Count()}"));
            answer.Answers["places"].Should().BeEquivalentTo(graph.Claims.SelectMany(c => c.Anchors.Select(graph.SpanOf).Select(s => $"{Base}{c.Id} {s.Start} {s.End}")));
        }
    }

    [PythonFact("rdflib")]
    public void Rdf_AnyMap_IsReadByRdfLib()
    {
        var answers = Python.Ask<int[][]>("Views/Consumers/read_rdf.py", "", Maps.Select(m => new { turtle = Turtle.Format(m.Graph, Options(m.Text)), trig = Nanopublications.Format(m.Graph, Options(m.Text)) }));

        answers.Should().HaveSameCount(Maps);
        foreach (var ((graph, _), answer) in Maps.Zip(answers))
        {
            // Claims with a certainty, in both; graphs of nanopublications.
            answer.Should().Equal(graph.Claims.Count, graph.Claims.Count, 4 * graph.Claims.Count);
        }
    }

    [PythonFact("rdflib")]
    public void Vocabulary_IsReadByRdfLib() =>
        Python.Ask<int[][]>("Views/Consumers/read_rdf.py", "", new[] { new { turtle = File.ReadAllText(Path.Join(RepositoryFiles.Root, "docs", "vocabulary.ttl")), trig = "" } }).Should().ContainSingle();

    [PythonFact("pandas")]
    public void Spans_AnyMap_AreLoadedByPandas()
    {
        var answers = Python.Ask<TableAnswer[]>("Views/Consumers/read_tables.py", "", MapsWithText.Select(Tables));

        CheckTables(answers);
    }

    [NodeFact("@duckdb/node-api")]
    public void Spans_AnyMap_AreLoadedByDuckDb() => CheckTables(Node.Ask<TableAnswer>("duckdb.mjs", MapsWithText.Select(Tables)));

    [PythonFact("xaif", "pandas")]
    public void Aif_AnyMap_IsReadByXaif()
    {
        var answers = Python.Ask<AifAnswer[]>("Views/Consumers/read_aif.py", "", Maps.Select(m => Aif.Format(m.Graph)));

        answers.Should().HaveSameCount(Maps);
        foreach (var ((graph, _), answer) in Maps.Zip(answers))
        {
            answer.IsValid.Should().BeTrue();
            answer.Speakers.Should().HaveCount(graph.Claims.Sum(c => c.Attribution?.Sources.Distinct().Count() ?? 1)).And.NotContain("None None");
            answer.Relations.Should().BeEquivalentTo(graph.Relations.Select(r => (r.From, Scheme: r.Kind switch
            {
                RelationKind.Supports => "Default Inference",
                RelationKind.Opposes => "Default Conflict",
                RelationKind.Restates => "Default Rephrase",
                _ => null,
            }, r.To)).Where(r => r.Scheme is not null).Select(r => $"{r.From} {r.Scheme} {r.To}"));
        }
    }

    [NodeFact("@argdown/node")]
    public void Argdown_AnyMap_IsParsedAndItsMapHasOurClaimsAndRelations()
    {
        var answers = Node.Ask<ArgdownAnswer>("argdown.mjs", Maps.Select(m => Argdown.Format(m.Graph)));

        foreach (var ((graph, _), answer) in Maps.Zip(answers))
        {
            var relations = graph.Relations.Where(r => r.Kind is RelationKind.Supports or RelationKind.Opposes).Select(r => $"{r.From} {(r.Kind == RelationKind.Supports ? "support" : "attack")} {r.To}").ToArray();
            answer.Errors.Should().BeEmpty();
            answer.Statements.Select(s => s.Title).Should().BeEquivalentTo(graph.Claims.Select(c => c.Id.Value));
            answer.Nodes.Should().BeEquivalentTo(graph.Claims.Select(c => c.Id.Value));
            answer.Relations.Should().BeEquivalentTo(relations);
            answer.Edges.Should().BeEquivalentTo(relations);
            foreach (var statement in answer.Statements)
            {
                var claim = graph.Claims[new ClaimId(statement.Title)];
                statement.Tags.Should().Equal(Kebab.Of(claim.Tag));
                statement.Text.Trim().Should().Be($"{ClaimMap.Views.Printable.Of(claim.Statement).Trim()} #{Kebab.Of(claim.Tag)}");
                statement.Data["certainty"].GetString().Should().Be(Kebab.Of(claim.Certainty));
                foreach (var kind in (RelationKind[])[RelationKind.Explains, RelationKind.Qualifies, RelationKind.Restates])
                {
                    string[] named = statement.Data.TryGetValue(Kebab.Of(kind), out var list) ? [.. list.EnumerateArray().Select(i => i.GetString()!)] : [];
                    named.Should().BeEquivalentTo(graph.RelationsOf(claim.Id, RelationDirection.Outgoing).Where(r => r.Kind == kind).Select(r => r.To.Value));
                }
            }
        }
    }

    [NodeFact("mermaid")]
    public void Mermaid_AnyMap_IsParsedAndRefusedWhereWeSaySo()
    {
        var views = Maps.SelectMany(m => Enum.GetValues<GraphView>().Select(v => (m.Graph, View: v))).ToArray();
        var answers = Node.Ask<MermaidAnswer>("mermaid.mjs", [.. views.Select(v => Mermaid.Format(v.Graph, v.View)), Chain(Mermaid.MaxEdges), Chain(Mermaid.MaxEdges + 1)]);

        foreach (var ((graph, view), answer) in views.Zip(answers))
        {
            var lines = Dot.Format(graph, view).Split('\n');
            answer.Error.Should().BeNull();
            answer.Nodes.Should().HaveCount(lines.Count(l => l.Contains("\" [label=", StringComparison.Ordinal) && !l.Contains("\" -> \"", StringComparison.Ordinal)));
            answer.Edges.Should().Be(lines.Count(l => l.Contains("\" -> \"", StringComparison.Ordinal)));
        }

        answers[^2].Should().Match<MermaidAnswer>(a => a.Error == null && a.Edges == Mermaid.MaxEdges);
        answers[^1].Error.Should().StartWith("Edge limit exceeded.");
    }

    private static string Chain(int edges) => "flowchart LR\n" + string.Concat(Enumerable.Range(0, edges).Select(i => $"  c_{i} -->|\"supports\"| c_{i + 1}\n"));

    private static RdfOptions Options(SourceText? text) => new(text, Base);

    private static object Question(ClaimGraph graph, SourceText? text) => new
    {
        annotations = WebAnnotation.Format(graph, Options(text)),
        turtle = Turtle.Format(graph, Options(text)),
        nanopublications = Nanopublications.Format(graph, Options(text)),
    };

    private static object Tables((ClaimGraph Graph, SourceText Text) map) => new
    {
        spans = Spans.Format(map.Graph, new SpansOptions(map.Text)),
        claims = Csv.Format(map.Graph, "claims"),
    };

    private static void CheckTables(TableAnswer[] answers)
    {
        answers.Should().HaveSameCount(MapsWithText);
        foreach (var ((graph, text), answer) in MapsWithText.Zip(answers))
        {
            answer.Words.Should().BeEquivalentTo(graph.Claims.SelectMany(c => c.Anchors.Select(a => $"{c.Id} {Kebab.Of(c.Tag)} {text.Slice(graph.SpanOf(a))}")));
            answer.Relations.Should().BeEquivalentTo(graph.Relations.Select(r => $"{r.From} {Kebab.Of(r.Kind)} {r.To}"));
            answer.Claims.Should().Equal(graph.Claims.Select(c => c.Id.Value));
        }
    }

    // As RDF names them: actors by their ids, groups by their claims.
    private static IEnumerable<string> VoicesOf(Claim claim)
    {
        if (claim.Attribution is not { } attribution)
        {
            return [GraphOf(claim).Document.AuthorActor is { } author ? $"{Base}{author}" : $"{Base}document.author"];
        }

        var groups = 0;
        return [.. attribution.Sources.Select(s => s.Match(actor => $"{Base}{actor}", _ => $"{Base}{claim.Id}.group-{++groups}", () => "https://w3id.org/claimmap/ns#nobodyInParticular"))];
    }

    private static ClaimGraph GraphOf(Claim claim) => Maps.First(m => m.Graph.Claims.Any(c => ReferenceEquals(c, claim))).Graph;

    public sealed record RdfAnswer(string[] Faults, bool Same, int Quads, int Stored, string[] Publications, int Loose, bool Trig, Dictionary<string, string[]> Answers);

    public sealed record TableAnswer(string[] Words, string[] Relations, string[] Claims);

    public sealed record AifAnswer(bool IsValid, string[] Speakers, string[] Relations);

    public sealed record ArgdownAnswer(string[] Errors, ArgdownStatement[] Statements, string[] Relations, string[] Nodes, string[] Edges);

    public sealed record ArgdownStatement(string Title, string Text, string[] Tags, Dictionary<string, JsonElement> Data);

    public sealed record MermaidAnswer(string[] Nodes, int Edges, string? Error);
}
