using System.Globalization;
using System.Text;
using ClaimMap.Graph;
using ClaimMap.Model;
using ClaimMap.Views;
using ClaimMap.Views.Diagrams;

namespace ClaimMap;

/// <summary>Draws a map in the DOT language of Graphviz.</summary>
/// <remarks>
/// The argument map shows the claims, clustered by section; the kind of a claim is in its label, shape and
/// colour, that of a relation in its label, line, arrow head and colour. Nodes are named by kind and id, as in
/// <c>claim:some-claim</c>. Equal graphs give equal text, with LF line ends.
/// </remarks>
public static class Dot
{
    // Long statements make wide boxes; columns of a line.
    private const int BoxWidth = 36;

    /// <summary>Returns the text of a directed graph.</summary>
    /// <param name="graph">The map.</param>
    /// <param name="view">What it shows.</param>
    /// <param name="scope">Which claims it shows; null for all.</param>
    /// <exception cref="ArgumentException">The map has not the section or claim that the scope names.</exception>
    public static string Format(ClaimGraph graph, GraphView view = GraphView.Argument, ClaimScope? scope = null) => ViewText.Of(writer => Write(graph, writer, view, scope));

    /// <summary>Writes the text of a directed graph, record by record.</summary>
    /// <param name="graph">The map.</param>
    /// <param name="writer">Where it goes.</param>
    /// <param name="view">What it shows.</param>
    /// <param name="scope">Which claims it shows; null for all.</param>
    /// <exception cref="ArgumentException">The map has not the section or claim that the scope names.</exception>
    public static void Write(ClaimGraph graph, TextWriter writer, GraphView view = GraphView.Argument, ClaimScope? scope = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write($"digraph {Kebab.Of(view)} {{\n");
        // Without newrank, relations that go to and fro between clusters are more than Graphviz can rank.
        writer.Write($"  graph [label={Quote(graph.Document.Title)}, labelloc=t, rankdir=LR, newrank=true, fontname=\"sans-serif\"];\n");
        writer.Write("  node [shape=box, style=filled, fillcolor=\"#f3f4f6\", fontname=\"sans-serif\", fontsize=10];\n");
        writer.Write("  edge [fontname=\"sans-serif\", fontsize=9];\n");
        if (view == GraphView.Actors)
        {
            WriteActors(new ActorMap(graph, scope), writer);
        }
        else
        {
            WriteClaims(graph, new ArgumentMap(graph, scope), writer);
        }

        writer.Write("}\n");
    }

    private static void WriteClaims(ClaimGraph graph, ArgumentMap map, TextWriter writer)
    {
        foreach (var section in ClaimPositions.BySection(graph, map.Claims))
        {
            var home = section.Key;
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"  subgraph \"cluster:{home.Id}\" {{\n    label={Quote($"{home.Ordinal}. {home.Label}")};\n"));
            foreach (var claim in section)
            {
                var look = claim.Match(
                    _ => "fillcolor=\"#dbeafe\"",
                    _ => "shape=parallelogram, fillcolor=\"#fef3c7\"",
                    _ => "style=\"filled,rounded\", fillcolor=\"#f3e8ff\"");
                writer.Write($"    \"{claim.Id.ToNodeId()}\" [label={Quote(ClaimLabel.Of(graph, claim))}, {look}];\n");
            }

            writer.Write("  }\n");
        }

        foreach (var relation in map.Relations)
        {
            writer.Write($"  \"{relation.From.ToNodeId()}\" -> \"{relation.To.ToNodeId()}\" [label=\"{Kebab.Of(relation.Kind)}\", {LineOf(relation.Kind)}];\n");
        }
    }

    private static void WriteActors(ActorMap map, TextWriter writer)
    {
        foreach (var node in map.Nodes)
        {
            var look = node.Kind is "unidentified-group" or "unspecified" ? ", style=\"filled,rounded,dashed\"" : "";
            writer.Write($"  \"{node.Id}\" [label={Quote(node.Name)}{look}];\n");
        }

        foreach (var edge in map.Edges)
        {
            writer.Write($"  \"{edge.From.Id}\" -> \"{edge.To.Id}\" [label=\"{edge.Label}\"];\n");
        }
    }

    private static string LineOf(RelationKind kind) => kind switch
    {
        RelationKind.Supports => "color=\"#15803d\"",
        RelationKind.Opposes => "color=\"#b91c1c\", arrowhead=tee",
        RelationKind.Explains => "color=\"#1d4ed8\", style=dashed",
        RelationKind.Qualifies => "color=\"#b45309\", arrowhead=odot",
        _ => "color=\"#4b5563\", style=bold, arrowhead=empty",
    };

    // An ampersand begins an entity and a backslash an escape; lines are broken at words, and words never.
    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"", text.Length + 16);
        var column = 0;
        foreach (var word in Printable.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var isFirst = column == 0;
            var breaks = !isFirst && column + 1 + word.Length > BoxWidth;
            quoted.Append(isFirst ? "" : breaks ? "\\n" : " ");
            column = breaks ? word.Length : column + (isFirst ? 0 : 1) + word.Length;
            quoted.Append(word.Replace("&", "&amp;", StringComparison.Ordinal).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal));
        }

        return quoted.Append('"').ToString();
    }
}
