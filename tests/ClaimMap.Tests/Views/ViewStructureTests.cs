using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using ClaimMap.Model;
using ClaimMap.Views;
using CsvHelper;

namespace ClaimMap.Tests.Views;

/// <summary>What holds for a view of any map: here of the shipped one and of one full of attacks.</summary>
public class ViewStructureTests
{
    private static readonly XNamespace Ns = "http://graphml.graphdrawing.org/xmlns";

    private static readonly CsvReaderOptions Strict = new()
    {
        HasHeader = false,
        SkipEmptyLines = false,
        MalformedData = CsvMalformedDataHandling.Throw,
        FieldCountMismatch = CsvFieldCountHandling.Throw,
    };

    public static TheoryData<string> Maps { get; } = new() { "shipped", "hostile" };

    private static (string Name, Action<ClaimGraph, TextWriter> Write)[] Views { get; } =
    [
        ("mermaid", (g, w) => Mermaid.Write(g, w)), ("mermaid actors", (g, w) => Mermaid.Write(g, w, GraphView.Actors)),
        ("dot", (g, w) => Dot.Write(g, w)), ("dot actors", (g, w) => Dot.Write(g, w, GraphView.Actors)),
        ("graphml", (g, w) => GraphMl.Write(g, w)), ("graphml actors", (g, w) => GraphMl.Write(g, w, GraphView.Actors)),
        ("markdown", Markdown.Write), ("ndjson", Ndjson.Write),
        ("spans", (g, w) => Spans.Write(g, w)), ("web-annotation", (g, w) => WebAnnotation.Write(g, w)), ("turtle", (g, w) => Turtle.Write(g, w)), ("trig", (g, w) => Nanopublications.Write(g, w)),
        ("argdown", (g, w) => Argdown.Write(g, w)), ("aif", (g, w) => Aif.Write(g, w)), ("claimreview", (g, w) => ClaimReview.Write(g, w)),
        .. Csv.Tables.Select(t => (t, (Action<ClaimGraph, TextWriter>)((g, w) => Csv.Write(g, t, w)))),
    ];

    [Theory]
    [MemberData(nameof(Maps))]
    public void Write_AnyView_GoesPieceByPieceWithLineFeeds(string map)
    {
        foreach (var (name, write) in Views)
        {
            using var writer = new PieceWriter();
            write(Of(map), writer);

            writer.Text.Should().Be(ViewText.Of(w => write(Of(map), w)), "{0} is deterministic", name);
            writer.Text.Should().EndWith("\n").And.NotContain("\r\n\n");
            writer.Longest.Should().BeLessThan(32_768, "{0} is written record by record", name);
        }
    }

    [Theory]
    [MemberData(nameof(Maps))]
    public void GraphMl_Arguments_HoldEveryClaimAndRelation(string map)
    {
        var graph = Of(map);
        var xml = XDocument.Parse(GraphMl.Format(graph), LoadOptions.PreserveWhitespace).Root!.Element(Ns + "graph")!;

        xml.Elements(Ns + "node").Select(n => (n.Attribute("id")!.Value, DataOf(n, "node-label"))).Should()
            .Equal(graph.Claims.Select(c => (c.Id.ToNodeId().ToString(), Holdable(c.Statement))));
        xml.Elements(Ns + "edge").Select(e => (e.Attribute("source")!.Value, e.Attribute("target")!.Value, DataOf(e, "edge-kind"), DataOf(e, "edge-rationale"))).Should()
            .Equal(graph.Relations.Select(r => (r.From.ToNodeId().ToString(), r.To.ToNodeId().ToString(), Kebab.Of(r.Kind), Holdable(r.Rationale!))));
    }

    [Theory]
    [MemberData(nameof(Maps))]
    public void GraphMl_Actors_CountEveryPairOfSourceAndTarget(string map)
    {
        var graph = Of(map);
        var xml = XDocument.Parse(GraphMl.Format(graph, GraphView.Actors)).Root!.Element(Ns + "graph")!;

        var nodes = xml.Elements(Ns + "node").Select(n => n.Attribute("id")!.Value).ToArray();
        nodes.Should().OnlyHaveUniqueItems().And.NotBeEmpty();
        xml.Elements(Ns + "edge").SelectMany(e => new[] { e.Attribute("source")!.Value, e.Attribute("target")!.Value }).Should().OnlyContain(id => nodes.Contains(id));
        xml.Elements(Ns + "edge").Sum(e => int.Parse(DataOf(e, "edge-allegations"), CultureInfo.InvariantCulture)).Should()
            .Be(graph.Allegations.Sum(a => a.Attribution.Sources.Distinct().Count() * graph.Actors.Count(b => IsTarget(a, b.Id))));
        foreach (var edge in xml.Elements(Ns + "edge"))
        {
            // The label says in words what the counts say.
            var cues = Enum.GetValues<AttributionCue>().Select(c => (Name: Kebab.Of(c), Count: int.Parse(DataOf(edge, $"edge-{Kebab.Of(c)}"), CultureInfo.InvariantCulture))).Where(c => c.Count > 0).ToArray();
            DataOf(edge, "edge-label").Should().Be(string.Join(", ", cues.Select(c => c.Count == 1 ? c.Name : $"{c.Name} ({c.Count})")));
            DataOf(edge, "edge-weight").Should().Be(cues.Sum(c => c.Count).ToString(CultureInfo.InvariantCulture)).And.Be(DataOf(edge, "edge-allegations"));
        }
    }

    [Theory]
    [MemberData(nameof(Maps))]
    public void GraphMl_AnyEdge_HasItsOwnIdALabelAndAWeight(string map)
    {
        foreach (var view in Enum.GetValues<GraphView>())
        {
            var edges = XDocument.Parse(GraphMl.Format(Of(map), view)).Descendants(Ns + "edge").ToArray();

            edges.Select(e => e.Attribute("id")?.Value).Should().OnlyHaveUniqueItems().And.NotContainNulls().And.NotBeEmpty();
            edges.Should().OnlyContain(e => DataOf(e, "edge-label").Length > 0 && DataOf(e, "edge-weight").Length > 0);
        }
    }

    [Theory]
    [MemberData(nameof(Maps))]
    public void Graphs_OfAMap_HoldTheSameClaims(string map)
    {
        var graph = Of(map);
        foreach (var scope in (ClaimScope?[])[null, new(tag: ClaimTag.AuthorOpinion), new(section: graph.Sections[0].Id), new(around: graph.Relations[0].From)])
        {
            var ids = XDocument.Parse(GraphMl.Format(graph, scope: scope)).Descendants(Ns + "node").Select(n => n.Attribute("id")!.Value).ToArray();

            ids.Should().HaveCount(scope is null ? graph.Claims.Count : ids.Length);
            System.Text.RegularExpressions.Regex.Matches(Dot.Format(graph, scope: scope), "^    \"(claim:[^\"]+)\" \\[label=", System.Text.RegularExpressions.RegexOptions.Multiline).Select(m => m.Groups[1].Value).Should().Equal(ids);
            System.Text.RegularExpressions.Regex.Matches(Mermaid.Format(graph, scope: scope), "^    c_([a-z0-9_]+)[\\[(]", System.Text.RegularExpressions.RegexOptions.Multiline).Select(m => $"claim:{m.Groups[1].Value.Replace('_', '-')}").Should().Equal(ids);
        }
    }

    [Theory]
    [MemberData(nameof(Maps))]
    public void Csv_AnyTable_ReadsBackAndRunsNothing(string map)
    {
        var graph = Of(map);
        foreach (var table in Csv.Tables)
        {
            var rows = RowsOf(Csv.Format(graph, table));

            rows.Should().NotBeEmpty("{0} has a row of headings", table);
            rows.SelectMany(r => r).Should().OnlyContain(c => c.Length == 0 || !"=+-@\t\r\n\uFF1D".Contains(c[0]), "{0} runs nothing", table);
        }

        RowsOf(Csv.Format(graph, "claims")).Skip(1).Select(r => (r[0], Unguarded(r[3]))).Should()
            .Equal(graph.Claims.Select(c => (c.Id.Value, c.Statement.Replace('\0', '\uFFFD'))));
    }

    [Theory]
    [MemberData(nameof(Maps))]
    public void Ndjson_AnyLine_IsOneClaimByItself(string map)
    {
        var graph = Of(map);
        var text = Ndjson.Format(graph);
        var lines = text.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToArray();

        text.Should().NotContainAny("<", ">", "\u202E", "\u2028");
        lines.Select(l => (l.GetProperty("id").GetString(), l.GetProperty("statement").GetString())).Should()
            .Equal(graph.Claims.Select(c => ((string?)c.Id.Value, (string?)c.Statement)));
        lines.Should().OnlyContain(l => l.GetProperty("document").GetProperty("title").GetString() == graph.Document.Title);
        lines.Sum(l => l.GetProperty("anchors").GetArrayLength()).Should().Be(graph.Claims.Sum(c => c.Anchors.Count));
        lines.Sum(l => l.GetProperty("readings").GetArrayLength()).Should().Be(graph.Claims.Sum(c => c.Readings.Count));
        lines.Sum(l => l.GetProperty("relations").GetArrayLength()).Should().Be(2 * graph.Relations.Count);
    }

    [Theory]
    [MemberData(nameof(Maps))]
    public void Mermaid_AnyLine_HasOneOfFewForms(string map)
    {
        const string Label = "\"([^\"<>`;&\\[\\]{}|:\\\\#]|#\\d+;|: )*\"";
        foreach (var view in Enum.GetValues<GraphView>())
        {
            var lines = Mermaid.Format(Of(map), view).TrimEnd('\n').Split('\n');

            lines[0].Should().Be("flowchart LR");
            lines.Skip(1).Should().OnlyContain(line => System.Text.RegularExpressions.Regex.IsMatch(
                line,
                "^(  subgraph [a-z0-9_]+\\[" + Label + "\\]|  end|  classDef [a-z]+ [a-z0-9#:,]+| {2,4}[a-z0-9_]+(\\[/?|\\()" + Label + "(/?\\]|\\))(:::[a-z]+)?|  [a-z0-9_]+ (-->|--x|--o|-\\.->|==>)\\|(\"[a-z]+( \\([0-9]+\\))?(, [a-z]+( \\([0-9]+\\))?)*\"|[a-z]+)\\| [a-z0-9_]+)$"));
        }
    }

    [Theory]
    [MemberData(nameof(Maps))]
    public void Dot_AnyLine_HasOneOfFewForms(string map)
    {
        const string Text = "\"(?:[^\"\\\\]|\\\\.)*\"";
        foreach (var view in Enum.GetValues<GraphView>())
        {
            var lines = Dot.Format(Of(map), view).TrimEnd('\n').Split('\n');

            lines.Should().OnlyContain(line => System.Text.RegularExpressions.Regex.IsMatch(
                line,
                $"^(digraph [a-z]+ {{|  subgraph {Text} {{|  }}|}}|    label={Text};| {{2,4}}({Text}( -> {Text})?|graph|node|edge) \\[[a-z]+=({Text}|[A-Za-z0-9]+)(, [a-z]+=({Text}|[A-Za-z0-9]+))*\\];)$"));
            lines.Should().OnlyContain(line => !System.Text.RegularExpressions.Regex.IsMatch(line, "&(?!amp;)"), "no entity of the map's is one of Graphviz's");
        }
    }

    [Theory]
    [MemberData(nameof(Maps))]
    public void Markdown_AnyLine_HoldsNoHtmlOrLinkOfTheMaps(string map)
    {
        var graph = Of(map);
        var lines = Markdown.Format(graph).TrimEnd('\n').Split('\n');

        foreach (var line in lines)
        {
            var bare = line.Replace("<br>", "", StringComparison.Ordinal).Replace("&#64;<!-- -->", "&#64;", StringComparison.Ordinal);
            bare = System.Text.RegularExpressions.Regex.Replace(bare, @"\]\(<https?://[^<>()\s]+>\)", "");
            bare = System.Text.RegularExpressions.Regex.Replace(bare, @"\\[!-/:-@\[-`{-~]", "");
            bare.Should().NotContainAny("<", ">", "![", "](", "://", "\t", "\u202E", "\u0007", "~~", "$");
            System.Text.RegularExpressions.Regex.Replace(bare, "`[a-z0-9-]+`", "").Should().NotContain("`");
            line.Should().MatchRegex(@"^(#{1,3} .*|\|.*\||- .*|By .*|This map holds .*|Relations? of these claims to others:|Adopted by .*|Kind: .*|What .*:|)$");
        }

        foreach (var block in string.Join('\n', lines).Split("\n\n").Where(b => b.StartsWith('|')))
        {
            block.Split('\n').Select(row => System.Text.RegularExpressions.Regex.Count(row, @"(?<!\\)(\\\\)*\|")).Distinct().Should().ContainSingle("a row has its table's cells");
        }

        graph.Relations.Should().OnlyContain(r => lines.Count(l => l.StartsWith($"- `{r.From}` {Kebab.Of(r.Kind)} `{r.To}`", StringComparison.Ordinal)) == 1);
        lines.Count(l => l.StartsWith("### ", StringComparison.Ordinal)).Should()
            .Be(graph.Claims.Select(c => SectionOf(graph, c)).Distinct().Count() + graph.Resolutions.Count + graph.Instruments.Count + graph.Accords.Count);
    }

    /// <summary>Whoever opens a table with another separator, or without heeding quotation marks, still gets no formula.</summary>
    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    public void Csv_UnderAnySeparator_HoldsNoFormula(char separator)
    {
        foreach (var table in Csv.Tables)
        {
            foreach (var cell in Csv.Format(HostileMap.Graph, table).Split('\n', '\r').SelectMany(row => row.Split(separator)))
            {
                (cell.TrimStart(' ', '"') is ['=' or '+' or '-' or '@' or '\uFF1D', ..]).Should().BeFalse(cell);
            }
        }
    }

    private static bool IsTarget(AttributedAllegation allegation, ActorId actor) =>
        allegation.Attribution.Addressee == actor || allegation.About.Any(a => a.Subject == actor && a.Role is AboutRole.Subject or AboutRole.Target);

    private static SectionId SectionOf(ClaimGraph graph, Claim claim) =>
        claim.Anchors.Select(a => graph.Passages[a.Passage]).MinBy(p => p.Span.Start)!.Section;

    private static ClaimGraph Of(string map) => map == "hostile" ? HostileMap.Graph : Ceasefire2020.Graph;

    private static string DataOf(XElement element, string key) => element.Elements(Ns + "data").SingleOrDefault(d => d.Attribute("key")!.Value == key)?.Value ?? "";

    private static List<string[]> RowsOf(string csv)
    {
        using var reader = CsvReader.FromText(csv, Strict);
        var rows = new List<string[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
        }

        return rows;
    }

    private static string Unguarded(string cell) => System.Text.RegularExpressions.Regex.Replace(cell, @"(?<=^|[,;\t\r\n])'", "");

    private static string Holdable(string text) => string.Concat(text.Select(c => System.Xml.XmlConvert.IsXmlChar(c) || char.IsSurrogate(c) ? c : '\uFFFD'));
}
