using System.Text;
using ClaimMap.Graph;
using ClaimMap.Model;
using ClaimMap.Views;
using ClaimMap.Views.Diagrams;

namespace ClaimMap;

/// <summary>Writes a map as Argdown, the language for argument maps.</summary>
/// <remarks>
/// Each claim is a statement whose title is its id, under the heading of its section, with the tag as a tag of Argdown and what else is said of it as metadata. That a claim supports or opposes another is a
/// relation of Argdown; it knows no others, so what a claim explains, qualifies or restates stands in its metadata. The front matter has Argdown's tools show every statement. Places, what claims are
/// about, readings, and ids and rationales of relations are left out. Equal graphs give equal text, with LF line ends; the writer must encode UTF-8.
/// </remarks>
public static class Argdown
{
    // What Argdown would act on, wherever in a line it stands.
    private const string Marks = "\\@#*_[]<>{}/=|`";

    /// <summary>Returns the Argdown.</summary>
    /// <param name="graph">The map.</param>
    /// <param name="scope">Which claims it has; null for all.</param>
    /// <exception cref="ArgumentException">The map has not the section or claim that the scope names.</exception>
    public static string Format(ClaimGraph graph, ClaimScope? scope = null) => ViewText.Of(writer => Write(graph, writer, scope));

    /// <summary>Writes the Argdown, claim by claim.</summary>
    /// <param name="graph">The map.</param>
    /// <param name="writer">Where it goes.</param>
    /// <param name="scope">Which claims it has; null for all.</param>
    /// <exception cref="ArgumentException">The map has not the section or claim that the scope names.</exception>
    public static void Write(ClaimGraph graph, TextWriter writer, ClaimScope? scope = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(writer);
        var map = new ArgumentMap(graph, scope);
        var relations = map.Relations.ToLookup(r => r.From);
        writer.Write($"===\ntitle: {Value(graph.Document.Title)}\nauthor: {Value(graph.Document.Author)}\nmodel:\n  mode: loose\nselection:\n  statementSelectionMode: all\n  excludeDisconnected: false\n===\n");
        foreach (var section in ClaimPositions.BySection(graph, map.Claims))
        {
            writer.Write($"\n# {Words(section.Key.Label)}\n");
            foreach (var claim in section)
            {
                writer.Write($"\n[{claim.Id}]: {Words(claim.Statement)} #{Kebab.Of(claim.Tag)} {{{DataOf(graph, claim, relations[claim.Id])}}}\n");
                foreach (var relation in relations[claim.Id].Where(r => r.Kind is RelationKind.Supports or RelationKind.Opposes))
                {
                    writer.Write($"  {(relation.Kind == RelationKind.Supports ? "+>" : "->")} [{relation.To}]\n");
                }
            }
        }
    }

    // The fields of a claim as YAML in one line, and what Argdown has no relation for.
    private static string DataOf(ClaimGraph graph, Claim claim, IEnumerable<Relation> relations)
    {
        ClaimField[] fields = [ClaimFields.Mode, .. ClaimFields.Manner, .. ClaimFields.Voice];
        var members = fields.Select(f => (f.Name, Values: f.Of(claim, graph.Names).ToArray())).Where(f => f.Values.Length > 0).Select(f => $"{Value(f.Name)}: {ListOf(f.Values)}");
        var others = relations.Where(r => r.Kind is not (RelationKind.Supports or RelationKind.Opposes)).GroupBy(r => r.Kind, r => r.To.Value).Select(g => $"{Value(Kebab.Of(g.Key))}: [{string.Join(", ", g.Select(Value))}]");
        return string.Join(", ", members.Concat(others));
    }

    private static string ListOf(string[] values) => values.Length == 1 ? Value(values[0]) : $"[{string.Join(", ", values.Select(Value))}]";

    // Words within a line; a full stop or colon before anything but a space may begin a character's short name.
    private static string Words(string text)
    {
        var shown = Printable.Of(text).Trim();
        var words = new StringBuilder(shown.Length + 16);
        for (var i = 0; i < shown.Length; i++)
        {
            var isMark = Marks.Contains(shown[i], StringComparison.Ordinal) || (shown[i] is '.' or ':' && i + 1 < shown.Length && shown[i + 1] != ' ');
            words.Append(isMark ? "\\" : "").Append(shown[i]);
        }

        return words.ToString();
    }

    // A value of YAML between double quotes. Braces would end Argdown's metadata, and signs of equality begin its front matter: these by their numbers.
    private static string Value(string text)
    {
        var value = new StringBuilder("\"", text.Length + 16);
        foreach (var c in Printable.Of(text))
        {
            _ = c switch
            {
                '"' or '\\' => value.Append('\\').Append(c),
                '{' or '}' or '=' or '<' or '>' or '/' or '*' => value.Append(System.Globalization.CultureInfo.InvariantCulture, $"\\x{(int)c:x2}"),
                _ => value.Append(c),
            };
        }

        return value.Append('"').ToString();
    }
}
