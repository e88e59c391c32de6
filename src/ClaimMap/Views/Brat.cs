using System.Globalization;
using System.Text;
using ClaimMap.Model;
using ClaimMap.Views;
using ClaimMap.Views.Annotation;

namespace ClaimMap;

/// <summary>Writes a map as brat standoff, to go on annotating there: a file of annotations, the text that they are of, and the configuration of their types.</summary>
/// <remarks>
/// A claim is an entity, of as many parts as it has places, whose type is the tag; what is said by a word of a fixed set is an attribute, and what is said in words of one's own a note of the entity. Relations are
/// relations, with their ids and rationales as notes. <c>claimmap import</c> reads it back. Claims without a place, voices that report an allegation, and readings are left out; line breaks in notes become spaces.
/// Offsets count Unicode code points. Equal graphs give equal text, with LF line ends.
/// </remarks>
public static class Brat
{
    /// <summary>Gets the configuration of the types, which brat looks for as <c>annotation.conf</c> beside the files.</summary>
    public static string Configuration { get; } = MakeConfiguration();

    /// <summary>Returns the annotations: a file <c>.ann</c>.</summary>
    /// <param name="graph">The map.</param>
    /// <param name="text">A copy of the document.</param>
    /// <exception cref="TextMismatchException">The text is not one that the map fits.</exception>
    public static string Format(ClaimGraph graph, SourceText text) => ViewText.Of(writer => Write(graph, text, writer));

    /// <summary>Writes the annotations, claim by claim: a file <c>.ann</c>.</summary>
    /// <param name="graph">The map.</param>
    /// <param name="text">A copy of the document.</param>
    /// <param name="writer">Where they go.</param>
    /// <exception cref="TextMismatchException">The text is not one that the map fits; nothing is written.</exception>
    public static void Write(ClaimGraph graph, SourceText text, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(writer);
        var places = PlacedClaims.Of(graph, text);
        var numbers = new Dictionary<ClaimId, int>();
        var (attributes, notes) = (0, 0);
        foreach (var claim in graph.Claims)
        {
            TextSpan[] spans = [.. places.SpansOf(claim)];
            if (spans.Length == 0)
            {
                continue;
            }

            numbers.Add(claim.Id, numbers.Count + 1);
            var entity = Numbered('T', numbers.Count);
            var parts = string.Join(';', spans.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Start} {s.End}")));
            writer.Write($"{entity}\t{Kebab.Of(claim.Tag)} {parts}\t{string.Join(' ', spans.Select(s => places.WordsAt(s)))}\n");
            Note("id", entity, claim.Id.Value);
            foreach (var (name, value) in AnnotationWords.ChoicesOf(claim))
            {
                writer.Write($"{Numbered('A', ++attributes)}\t{name} {entity} {value}\n");
            }

            foreach (var (name, values) in AnnotationWords.TextsOf(claim, graph.Names))
            {
                foreach (var value in values)
                {
                    Note(name == "statement" ? Statement : name, entity, value);
                }
            }
        }

        var relations = 0;
        foreach (var relation in graph.Relations)
        {
            if (numbers.TryGetValue(relation.From, out var from) && numbers.TryGetValue(relation.To, out var to))
            {
                var name = Numbered('R', ++relations);
                writer.Write($"{name}\t{Kebab.Of(relation.Kind)} Arg1:{Numbered('T', from)} Arg2:{Numbered('T', to)}\n");
                Note("id", name, relation.Id.Value);
                if (relation.Rationale is { } rationale)
                {
                    Note(Statement, name, rationale);
                }
            }
        }

        void Note(string type, string of, string words) => writer.Write($"{Numbered('#', ++notes)}\t{type} {of}\t{OneLine(words)}\n");
    }

    /// <summary>Returns the text that the annotations are of, a file <c>.txt</c>: the normalised text, each passage on a line.</summary>
    /// <param name="graph">The map.</param>
    /// <param name="text">A copy of the document.</param>
    /// <exception cref="TextMismatchException">The text is not one that the map fits.</exception>
    public static string FormatText(ClaimGraph graph, SourceText text)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(text);
        return PlacedClaims.Of(graph, text).TextInLines();
    }

    /// <summary>The type of the note that brat lets its users edit.</summary>
    internal const string Statement = "AnnotatorNotes";

    private static string Numbered(char kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}{number}");

    // What brat, or anything that reads it line by line, would take for the end of a line or of a field.
    private static string OneLine(string words)
    {
        var line = new StringBuilder(words.Length);
        foreach (var rune in words.EnumerateRunes())
        {
            line.Append(Rune.IsControl(rune) || rune.Value is 0x2028 or 0x2029 ? " " : rune.ToString());
        }

        return line.ToString().Trim();
    }

    private static string MakeConfiguration()
    {
        var conf = new StringBuilder("[entities]\n");
        foreach (var tag in Kebab.NamesOf(typeof(ClaimTag)))
        {
            conf.Append(tag).Append('\n');
        }

        conf.Append("\n[relations]\n");
        foreach (var kind in Kebab.NamesOf(typeof(RelationKind)))
        {
            conf.Append(kind).Append("\tArg1:<ENTITY>, Arg2:<ENTITY>\n");
        }

        conf.Append("\n[events]\n\n[attributes]\n");
        foreach (var (name, values) in AnnotationWords.Choices)
        {
            conf.Append(name).Append("\tArg:<ENTITY>, Value:").AppendJoin('|', values).Append('\n');
        }

        return conf.ToString();
    }
}
