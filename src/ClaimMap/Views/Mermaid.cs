using System.Globalization;
using System.Text;
using ClaimMap.Graph;
using ClaimMap.Model;
using ClaimMap.Views;
using ClaimMap.Views.Diagrams;

namespace ClaimMap;

/// <summary>Draws a map as a Mermaid flowchart.</summary>
/// <remarks>
/// The argument map shows the claims, in a box for each section: rectangles are asserted facts, slanted
/// boxes attributed allegations, rounded ones opinions; the kind of a relation is its label and its line. Node names are
/// <c>c_</c> and the id with underscores for its hyphens; as ids hold no underscore, no two fall together. Mermaid draws at the
/// most <see cref="MaxCharacters"/> characters and <see cref="MaxEdges"/> edges unless it is configured otherwise: <see cref="RefusalOf"/>
/// tells, a <see cref="ClaimScope"/> shows less, and <see cref="Dot"/> has no such limits. Equal graphs give equal text, with LF line ends.
/// </remarks>
public static class Mermaid
{
    /// <summary>The most UTF-16 units of text that Mermaid draws unless it is configured otherwise (<c>maxTextSize</c>).</summary>
    public const int MaxCharacters = 50_000;

    /// <summary>The most edges that Mermaid draws unless it is configured otherwise (<c>maxEdges</c>).</summary>
    public const int MaxEdges = 500;

    // What a quoted label may hold as it is; all else of ASCII is written by its number. Never # ; " ` & < > and brackets.
    private const string Plain = " .,-'/()+=?!%";

    /// <summary>Returns the text of a flowchart.</summary>
    /// <param name="graph">The map.</param>
    /// <param name="view">What it shows.</param>
    /// <param name="scope">Which claims it shows; null for all.</param>
    /// <exception cref="ArgumentException">The map has not the section or claim that the scope names.</exception>
    public static string Format(ClaimGraph graph, GraphView view = GraphView.Argument, ClaimScope? scope = null) => ViewText.Of(writer => Write(graph, writer, view, scope));

    /// <summary>Writes the text of a flowchart.</summary>
    /// <param name="graph">The map.</param>
    /// <param name="writer">Where it goes.</param>
    /// <param name="view">What it shows.</param>
    /// <param name="scope">Which claims it shows; null for all.</param>
    /// <exception cref="ArgumentException">The map has not the section or claim that the scope names.</exception>
    public static void Write(ClaimGraph graph, TextWriter writer, GraphView view = GraphView.Argument, ClaimScope? scope = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write("flowchart LR\n");
        if (view == GraphView.Actors)
        {
            WriteActors(new ActorMap(graph, scope), writer);
        }
        else
        {
            WriteClaims(graph, new ArgumentMap(graph, scope), writer);
        }
    }

    /// <summary>Returns why Mermaid, as it is configured by itself, draws nothing of a flowchart, as a sentence; null where it draws it.</summary>
    /// <param name="graph">The map.</param>
    /// <param name="view">What the flowchart shows.</param>
    /// <param name="scope">Which claims it shows; null for all.</param>
    /// <exception cref="ArgumentException">The map has not the section or claim that the scope names.</exception>
    public static string? RefusalOf(ClaimGraph graph, GraphView view = GraphView.Argument, ClaimScope? scope = null)
    {
        var characters = Format(graph, view, scope).Length;
        var edges = view == GraphView.Actors ? new ActorMap(graph, scope).Edges.Count : new ArgumentMap(graph, scope).Relations.Count;
        string?[] excess =
        [
            characters > MaxCharacters ? string.Create(CultureInfo.InvariantCulture, $"{characters:N0} characters, more than {MaxCharacters:N0} (maxTextSize)") : null,
            edges > MaxEdges ? string.Create(CultureInfo.InvariantCulture, $"{edges:N0} edges, more than {MaxEdges:N0} (maxEdges)") : null,
        ];
        return string.Join(", and ", excess.OfType<string>()) is { Length: > 0 } words ? $"Mermaid will not draw this unless it is configured to: it has {words}." : null;
    }

    private static void WriteClaims(ClaimGraph graph, ArgumentMap map, TextWriter writer)
    {
        foreach (var section in ClaimPositions.BySection(graph, map.Claims))
        {
            var home = section.Key;
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"  subgraph {NameOf($"s-{home.Id}")}[\"Section {home.Ordinal}: {Escape(home.Label)}\"]\n"));
            foreach (var claim in section)
            {
                var (left, right, style) = claim.Match(_ => ("[", "]", "fact"), _ => ("[/", "/]", "allegation"), _ => ("(", ")", "opinion"));
                writer.Write($"    {NameOf($"c-{claim.Id}")}{left}\"{Escape(ClaimLabel.Of(graph, claim))}\"{right}:::{style}\n");
            }

            writer.Write("  end\n");
        }

        foreach (var relation in map.Relations)
        {
            writer.Write($"  {NameOf($"c-{relation.From}")} {LineOf(relation.Kind)}|{Kebab.Of(relation.Kind)}| {NameOf($"c-{relation.To}")}\n");
        }

        writer.Write("  classDef fact fill:#dbeafe,stroke:#1d4ed8,color:#111827\n");
        writer.Write("  classDef allegation fill:#fef3c7,stroke:#b45309,color:#111827\n");
        writer.Write("  classDef opinion fill:#f3e8ff,stroke:#7e22ce,color:#111827\n");
    }

    private static void WriteActors(ActorMap map, TextWriter writer)
    {
        foreach (var node in map.Nodes)
        {
            var (left, right) = node.Kind is "unidentified-group" or "unspecified" ? ("(", ")") : ("[", "]");
            writer.Write($"  {NameOf(node.Id)}{left}\"{Escape(node.Name)}\"{right}\n");
        }

        foreach (var edge in map.Edges)
        {
            writer.Write($"  {NameOf(edge.From.Id)} -->|\"{edge.Label}\"| {NameOf(edge.To.Id)}\n");
        }
    }

    private static string LineOf(RelationKind kind) => kind switch
    {
        RelationKind.Supports => "-->",
        RelationKind.Opposes => "--x",
        RelationKind.Explains => "-.->",
        RelationKind.Qualifies => "--o",
        _ => "==>",
    };

    // What stands before the id keeps the language's own words, such as "end", out of the way.
    private static string NameOf(string node) => node.Replace(':', '_').Replace('-', '_');

    private static string Escape(string text)
    {
        var shown = Printable.Of(text);
        var escaped = new StringBuilder(shown.Length + 16);
        for (var i = 0; i < shown.Length; i++)
        {
            var c = shown[i];

            // A label that began with a number or a hyphen would be a list; ":" before anything but a space may be a style or an icon.
            var isPlain = c > '~' || char.IsAsciiLetter(c) || (i > 0 && (char.IsAsciiDigit(c) || Plain.Contains(c, StringComparison.Ordinal)))
                || (c == ':' && i + 1 < shown.Length && shown[i + 1] == ' ');
            _ = isPlain ? escaped.Append(c) : escaped.Append(CultureInfo.InvariantCulture, $"#{(int)c};");
        }

        return escaped.ToString();
    }
}
