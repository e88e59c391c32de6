using System.Globalization;
using System.Text;
using System.Text.Json;
using ClaimMap.Model;
using ClaimMap.Text;
using ClaimMap.Views;
using ClaimMap.Views.Annotation;

namespace ClaimMap;

/// <summary>Writes a map for Label Studio, to go on annotating there: one task with the text, in which each place of a claim is a region.</summary>
/// <remarks>
/// A region's label is the tag and its id the claim's; what else is said of the claim stands in choices and text areas of the region, and relations are arrows. A further place of a claim is a region with an arrow
/// <c>continues</c> to the first. <see cref="Configuration"/> is the project's labelling interface. <c>claimmap import</c> reads the project's JSON export. Voices that report an
/// allegation, readings, and ids and rationales of relations are left out. Equal graphs give equal text, with LF line ends.
/// </remarks>
public static class LabelStudio
{
    /// <summary>Gets the labelling interface: what to paste into a project's settings, or to give <c>label-studio</c> as its configuration.</summary>
    public static string Configuration { get; } = MakeConfiguration();

    /// <summary>Returns a JSON file with one task.</summary>
    /// <param name="graph">The map.</param>
    /// <param name="text">A copy of the document.</param>
    /// <exception cref="TextMismatchException">The text is not one that the map fits.</exception>
    public static string Format(ClaimGraph graph, SourceText text) => ViewText.Of(writer => Write(graph, text, writer));

    /// <summary>Writes a JSON file with one task, region by region.</summary>
    /// <param name="graph">The map.</param>
    /// <param name="text">A copy of the document.</param>
    /// <param name="writer">Where it goes.</param>
    /// <exception cref="TextMismatchException">The text is not one that the map fits; nothing is written.</exception>
    public static void Write(ClaimGraph graph, SourceText text, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(writer);
        var places = PlacedClaims.Of(graph, text);
        var shown = places.TextInLines();
        var units = new Utf16Offsets(shown);
        using var pieces = new JsonPieces(writer, isIndented: true);
        var json = pieces.Json;
        json.WriteStartArray();
        json.WriteStartObject();
        json.WriteStartObject("data");
        json.WriteString("id", graph.Document.Id);
        json.WriteString("title", graph.Document.Title);
        json.WriteString("text", shown);
        json.WriteEndObject();
        json.WriteStartArray("annotations");
        json.WriteStartObject();
        json.WriteStartArray("result");
        var placed = new HashSet<ClaimId>();
        foreach (var claim in graph.Claims)
        {
            foreach (var (i, span) in places.SpansOf(claim).Index())
            {
                placed.Add(claim.Id);
                var region = new Region(json, i == 0 ? claim.Id.Value : string.Create(CultureInfo.InvariantCulture, $"{claim.Id}.{i + 1}"), units.Of(span.Start), units.Of(span.End), shown);
                region.Write("tag", "labels", [Kebab.Of(claim.Tag)]);
                if (i > 0)
                {
                    WriteArrow(json, region.Id, claim.Id.Value, Continues);
                    continue;
                }

                foreach (var (name, value) in AnnotationWords.ChoicesOf(claim))
                {
                    region.Write(name, "choices", [value]);
                }

                foreach (var (name, values) in AnnotationWords.TextsOf(claim, graph.Names))
                {
                    region.Write(name, "textarea", values);
                }
            }

            pieces.Flush();
        }

        foreach (var relation in graph.Relations.Where(r => placed.Contains(r.From) && placed.Contains(r.To)))
        {
            WriteArrow(json, relation.From.Value, relation.To.Value, Kebab.Of(relation.Kind));
            pieces.Flush();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        pieces.EndLine();
    }

    /// <summary>The label of an arrow from a further place of a claim to its first.</summary>
    internal const string Continues = "continues";

    private static void WriteArrow(Utf8JsonWriter json, string from, string to, string label)
    {
        json.WriteStartObject();
        json.WriteString("type", "relation");
        json.WriteString("from_id", from);
        json.WriteString("to_id", to);
        json.WriteString("direction", "right");
        json.WriteStartArray("labels");
        json.WriteStringValue(label);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string MakeConfiguration()
    {
        var xml = new StringBuilder("<View>\n  <Relations>\n");
        foreach (var kind in Kebab.NamesOf(typeof(RelationKind)).Append(Continues))
        {
            xml.Append(CultureInfo.InvariantCulture, $"    <Relation value=\"{kind}\"/>\n");
        }

        xml.Append("  </Relations>\n  <Labels name=\"tag\" toName=\"text\">\n");
        foreach (var (tag, colour) in ((string, string)[])[("asserted-fact", "#1d4ed8"), ("attributed-allegation", "#b45309"), ("author-opinion", "#7e22ce")])
        {
            xml.Append(CultureInfo.InvariantCulture, $"    <Label value=\"{tag}\" background=\"{colour}\"/>\n");
        }

        xml.Append("  </Labels>\n  <Text name=\"text\" value=\"$text\"/>\n");
        foreach (var name in AnnotationWords.Texts)
        {
            xml.Append(CultureInfo.InvariantCulture, $"  <Header value=\"{name}\" size=\"5\"/>\n  <TextArea name=\"{name}\" toName=\"text\" perRegion=\"true\" editable=\"true\"/>\n");
        }

        foreach (var (name, values) in AnnotationWords.Choices)
        {
            xml.Append(CultureInfo.InvariantCulture, $"  <Header value=\"{name}\" size=\"5\"/>\n  <Choices name=\"{name}\" toName=\"text\" perRegion=\"true\" choice=\"single-radio\" showInline=\"true\">\n");
            foreach (var value in values)
            {
                xml.Append(CultureInfo.InvariantCulture, $"    <Choice value=\"{value}\"/>\n");
            }

            xml.Append("  </Choices>\n");
        }

        return xml.Append("</View>\n").ToString();
    }

    // What is said of a stretch: each time with the stretch itself, as Label Studio has it.
    private sealed record Region(Utf8JsonWriter Json, string Id, int Start, int End, string Text)
    {
        public void Write(string name, string type, IEnumerable<string> values)
        {
            string[] all = [.. values];
            if (all.Length == 0)
            {
                return;
            }

            Json.WriteStartObject();
            Json.WriteString("id", Id);
            Json.WriteString("from_name", name);
            Json.WriteString("to_name", "text");
            Json.WriteString("type", type);
            Json.WriteStartObject("value");
            Json.WriteNumber("start", Start);
            Json.WriteNumber("end", End);
            if (type != "textarea")
            {
                Json.WriteString("text", Text.AsSpan(Start..End));
            }

            Json.WriteStartArray(type == "textarea" ? "text" : type);
            foreach (var value in all)
            {
                Json.WriteStringValue(value);
            }

            Json.WriteEndArray();
            Json.WriteEndObject();
            Json.WriteEndObject();
        }
    }
}
