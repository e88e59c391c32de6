using System.Xml.Linq;

namespace ClaimMap.Tests.Views;

/// <summary>Views read by the programs they are written for: of the shipped map and of one full of attacks.</summary>
public class RealToolTests
{
    private static (ClaimGraph Graph, GraphView View)[] All { get; } =
        [.. new[] { Ceasefire2020.Graph, HostileMap.Graph }.SelectMany(g => new[] { GraphView.Argument, GraphView.Actors }.Select(v => (g, v)))];

    [ToolFact("dot", "-V")]
    public void Dot_AnyMap_IsLaidOutByGraphviz()
    {
        foreach (var (graph, view) in All)
        {
            var (exitCode, output, error) = ExternalProgram.Run("dot", ["-Tplain"], Dot.Format(graph, view));

            (exitCode, error).Should().Be((0, ""));
            var (nodes, edges) = Counts(graph, view);
            var lines = output.Split('\n');
            (lines.Count(l => l.StartsWith("node ", StringComparison.Ordinal)), lines.Count(l => l.StartsWith("edge ", StringComparison.Ordinal))).Should().Be((nodes.Length, edges));
        }
    }

    [ToolFact("cmark-gfm", "--version")]
    public void Markdown_AnyMap_LinksToSourcesAlone()
    {
        foreach (var graph in new[] { Ceasefire2020.Graph, HostileMap.Graph })
        {
            var (exitCode, output, _) = ExternalProgram.Run("cmark-gfm", ["--unsafe", "-e", "table", "-e", "autolink", "-e", "strikethrough", "-e", "tasklist"], Markdown.Format(graph));

            exitCode.Should().Be(0);
            var links = System.Text.RegularExpressions.Regex.Matches(output, "<a href=\"([^\"]*)\"").Select(m => m.Groups[1].Value).ToList();
            links.Where(l => !l.StartsWith("http", StringComparison.Ordinal)).Should().BeEmpty();
            links.Should().HaveSameCount(System.Text.RegularExpressions.Regex.Matches(Markdown.Format(graph), @"\]\(<"));
        }
    }

    [PythonFact("networkx")]
    public void GraphMl_AnyMap_IsReadByNetworkX()
    {
        var answers = Python.Ask<Answer[]>("Views/read_graphml.py", "", All.Select(a => GraphMl.Format(a.Graph, a.View)));

        answers.Should().HaveSameCount(All);
        foreach (var ((graph, view), answer) in All.Zip(answers))
        {
            var (nodes, edges) = Counts(graph, view);
            answer.Nodes.Should().Equal(nodes);
            answer.Edges.Should().Be(edges);
        }
    }

    // As an XML parser sees the same view.
    private static (string[] Nodes, int Edges) Counts(ClaimGraph graph, GraphView view)
    {
        var root = XDocument.Parse(GraphMl.Format(graph, view), LoadOptions.PreserveWhitespace).Root!;
        var ns = root.Name.Namespace;
        var label = root.Elements(ns + "key").First(k => k.Attribute("attr.name")!.Value == "label" && k.Attribute("for")!.Value == "node").Attribute("id")!.Value;
        return (
            [.. root.Descendants(ns + "node").Select(n => $"{n.Attribute("id")!.Value} {n.Elements(ns + "data").FirstOrDefault(d => d.Attribute("key")!.Value == label)?.Value}")],
            root.Descendants(ns + "edge").Count());
    }

    public sealed record Answer(string[] Nodes, int Edges);
}
