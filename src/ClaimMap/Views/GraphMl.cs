using System.Globalization;
using System.Text;
using System.Xml;
using ClaimMap.Graph;
using ClaimMap.Model;
using ClaimMap.Text;
using ClaimMap.Views;
using ClaimMap.Views.Diagrams;

namespace ClaimMap;

/// <summary>Writes a map as GraphML, for programs that analyse or lay out graphs.</summary>
/// <remarks>
/// The argument map has every claim and relation with their properties, the actor map every source and target with counts. Each edge has an id, a label and a weight: 1 for a
/// relation, the number of allegations in the actor map. Nodes are named by kind and id, as in <c>claim:some-claim</c>. Text is kept as it is, except for the characters that XML
/// cannot hold, which become U+FFFD. Equal graphs give equal text, with LF line ends; the writer must encode UTF-8.
/// </remarks>
public static class GraphMl
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    private static readonly XmlWriterSettings Settings = new()
    {
        // Written by hand: XmlWriter names the encoding of the TextWriter, which for a string is UTF-16.
        OmitXmlDeclaration = true,
        Indent = true,
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Entitize,
    };

    private static readonly AttributionCue[] Cues = Enum.GetValues<AttributionCue>();

    private static readonly ClaimField[] Fields =
        [ClaimFields.Tag, ClaimFields.Mode, .. ClaimFields.Voice.Where(f => f.Column is not null), .. ClaimFields.Manner];

    private static readonly (string Name, string Type)[] ClaimKeys =
        [("label", "string"), .. Fields.Select(f => (f.Column!, f.IsFlag ? "boolean" : "string")), ("section", "string"), ("start", "int")];

    private static readonly (string Name, string Type)[] RelationKeys = [("label", "string"), ("weight", "double"), ("kind", "string"), ("rationale", "string")];

    private static readonly (string Name, string Type)[] ActorKeys = [("label", "string"), ("kind", "string")];

    private static readonly (string Name, string Type)[] CountKeys =
        [("label", "string"), ("weight", "double"), ("allegations", "int"), .. Cues.Select(c => (Kebab.Of(c), "int")), ("endorsed", "int"), ("disputed", "int")];

    /// <summary>Returns the text of a GraphML file.</summary>
    /// <param name="graph">The map.</param>
    /// <param name="view">What it holds.</param>
    /// <param name="scope">Which claims it holds; null for all.</param>
    /// <exception cref="ArgumentException">The map has not the section or claim that the scope names.</exception>
    public static string Format(ClaimGraph graph, GraphView view = GraphView.Argument, ClaimScope? scope = null) => ViewText.Of(writer => Write(graph, writer, view, scope));

    /// <summary>Writes a GraphML file, record by record.</summary>
    /// <param name="graph">The map.</param>
    /// <param name="writer">Where it goes.</param>
    /// <param name="view">What it holds.</param>
    /// <param name="scope">Which claims it holds; null for all.</param>
    /// <exception cref="ArgumentException">The map has not the section or claim that the scope names.</exception>
    public static void Write(ClaimGraph graph, TextWriter writer, GraphView view = GraphView.Argument, ClaimScope? scope = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        using (var xml = XmlWriter.Create(writer, Settings))
        {
            xml.WriteStartElement("graphml", Namespace);
            var isActors = view == GraphView.Actors;
            WriteKeys(xml, "node", isActors ? ActorKeys : ClaimKeys);
            WriteKeys(xml, "edge", isActors ? CountKeys : RelationKeys);
            xml.WriteStartElement("graph", Namespace);
            xml.WriteAttributeString("id", graph.Document.Id);
            xml.WriteAttributeString("edgedefault", "directed");
            if (isActors)
            {
                WriteActors(new ActorMap(graph, scope), xml);
            }
            else
            {
                WriteClaims(graph, new ArgumentMap(graph, scope), xml);
            }

            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        writer.Write('\n');
    }

    private static void WriteClaims(ClaimGraph graph, ArgumentMap map, XmlWriter xml)
    {
        foreach (var claim in map.Claims)
        {
            Start(xml, "node", ("id", claim.Id.ToNodeId().ToString()));
            Data(xml, "node", "label", claim.Statement);
            foreach (var field in Fields)
            {
                Data(xml, "node", field.Column!, field.Cell(claim, graph.Names));
            }

            Data(xml, "node", "section", ClaimPositions.HomeOf(graph, claim).Id.Value);
            if (ClaimPositions.Of(graph, claim) is [var first, ..])
            {
                Data(xml, "node", "start", Number(graph.SpanOf(first).Start));
            }

            xml.WriteEndElement();
        }

        foreach (var relation in map.Relations)
        {
            Start(
                xml, "edge", ("id", relation.Id.ToNodeId().ToString()), ("source", relation.From.ToNodeId().ToString()), ("target", relation.To.ToNodeId().ToString()));
            Data(xml, "edge", "label", Kebab.Of(relation.Kind));
            Data(xml, "edge", "weight", "1");
            Data(xml, "edge", "kind", Kebab.Of(relation.Kind));
            Data(xml, "edge", "rationale", relation.Rationale);
            xml.WriteEndElement();
        }
    }

    private static void WriteActors(ActorMap map, XmlWriter xml)
    {
        foreach (var node in map.Nodes)
        {
            Start(xml, "node", ("id", node.Id));
            Data(xml, "node", "label", node.Name);
            Data(xml, "node", "kind", node.Kind);
            xml.WriteEndElement();
        }

        foreach (var edge in map.Edges)
        {
            Start(xml, "edge", ("id", edge.Id), ("source", edge.From.Id), ("target", edge.To.Id));
            Data(xml, "edge", "label", edge.Label);
            Data(xml, "edge", "weight", Number(edge.Allegations));
            Data(xml, "edge", "allegations", Number(edge.Allegations));
            foreach (var cue in Cues)
            {
                Data(xml, "edge", Kebab.Of(cue), Number(edge.CountOf(cue)));
            }

            Data(xml, "edge", "endorsed", Number(edge.Endorsed));
            Data(xml, "edge", "disputed", Number(edge.Disputed));
            xml.WriteEndElement();
        }
    }

    private static void WriteKeys(XmlWriter xml, string target, (string Name, string Type)[] keys)
    {
        foreach (var (name, type) in keys)
        {
            Start(xml, "key", ("id", $"{target}-{name}"), ("for", target), ("attr.name", name), ("attr.type", type));
            xml.WriteEndElement();
        }
    }

    private static void Start(XmlWriter xml, string element, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(element, Namespace);
        foreach (var (name, value) in attributes)
        {
            xml.WriteAttributeString(name, value);
        }
    }

    private static void Data(XmlWriter xml, string target, string name, string? value)
    {
        if (value is not null)
        {
            xml.WriteStartElement("data", Namespace);
            xml.WriteAttributeString("key", $"{target}-{name}");
            WriteText(xml, Holdable(value));
            xml.WriteEndElement();
        }
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    // What a terminal would act on stands as a reference, which every reader of XML takes for the character.
    private static void WriteText(XmlWriter xml, string text)
    {
        var start = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var end = start + rune.Utf16SequenceLength;
            if (rune.Value is '\t' or '\n' or '\r' || !HiddenCharacter.Is(rune.Value))
            {
                xml.WriteString(text[start..end]);
            }
            else if (rune.IsBmp)
            {
                xml.WriteCharEntity(text[start]);
            }
            else
            {
                xml.WriteSurrogateCharEntity(text[start + 1], text[start]);
            }

            start = end;
        }
    }

    private static string Holdable(string text)
    {
        if (text.All(XmlConvert.IsXmlChar))
        {
            return text;
        }

        var held = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            held.Append(rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? "\uFFFD" : rune.ToString());
        }

        return held.ToString();
    }
}
