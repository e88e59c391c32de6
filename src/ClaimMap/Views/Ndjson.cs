using System.Text.Json;
using ClaimMap.Graph;
using ClaimMap.Model;
using ClaimMap.Views;

namespace ClaimMap;

/// <summary>Writes a map's claims as JSON, one claim a line, each understood by itself.</summary>
/// <remarks>
/// Each line names the document, and names stand beside ids. An anchor has its span in its passage and, as
/// <c>startInText</c>, in the whole normalised text; offsets count Unicode code points. What is not plain ASCII text is written
/// as <c>\u</c> escapes, so that a line is safe wherever it is pasted. Equal graphs give equal text, with LF line ends.
/// </remarks>
public static class Ndjson
{
    /// <summary>Returns the lines.</summary>
    public static string Format(ClaimGraph graph) => ViewText.Of(writer => Write(graph, writer));

    /// <summary>Writes the lines, one after the other.</summary>
    /// <param name="graph">The map.</param>
    /// <param name="writer">Where they go.</param>
    public static void Write(ClaimGraph graph, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(writer);
        using var pieces = new JsonPieces(writer);
        foreach (var claim in graph.Claims)
        {
            WriteClaim(pieces.Json, graph, claim);
            pieces.EndLine();
        }
    }

    private static void WriteClaim(Utf8JsonWriter json, ClaimGraph graph, Claim claim)
    {
        json.WriteStartObject();
        json.WriteString("id", claim.Id.Value);
        json.WriteStartObject("document");
        json.WriteString("id", graph.Document.Id);
        json.WriteString("title", graph.Document.Title);
        json.WriteEndObject();
        WriteSection(json, ClaimPositions.HomeOf(graph, claim));
        WriteFields(json, graph, claim, [ClaimFields.Tag, ClaimFields.Statement, ClaimFields.Mode]);
        if (claim is AttributedAllegation allegation)
        {
            WriteAttribution(json, graph, allegation.Attribution);
        }

        WriteFields(json, graph, claim, ClaimFields.Manner);
        WriteAbout(json, graph, claim);
        WriteAnchors(json, graph, claim);
        json.WriteStartArray("relations");
        WriteRelations(json, graph, claim.Id, RelationDirection.Outgoing);
        WriteRelations(json, graph, claim.Id, RelationDirection.Incoming);
        json.WriteEndArray();
        if (claim.Rationale is { } rationale)
        {
            json.WriteString("rationale", rationale);
        }

        WriteReadings(json, graph, claim);
        json.WriteEndObject();
    }

    private static void WriteFields(Utf8JsonWriter json, ClaimGraph graph, Claim claim, IEnumerable<ClaimField> fields)
    {
        foreach (var field in fields)
        {
            if (field.IsFlag)
            {
                json.WriteBoolean(field.Name, field.IsMarked(claim));
            }
            else if (field.Cell(claim, graph.Names) is { } value)
            {
                json.WriteString(field.Name, value);
            }
        }
    }

    private static void WriteReadings(Utf8JsonWriter json, ClaimGraph graph, Claim claim)
    {
        json.WriteStartArray("readings");
        foreach (var reading in claim.Readings)
        {
            json.WriteStartObject();
            json.WriteString("reader", reading.Reader);
            if (reading.Label is { } label)
            {
                json.WriteString("tag", Kebab.Of(label.Tag));
                if (label.Mode is { } mode)
                {
                    json.WriteString("mode", Kebab.Of(mode));
                }

                WriteSources(json, graph, label.Sources);
            }

            json.WriteString("reason", reading.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSection(Utf8JsonWriter json, Section section)
    {
        json.WriteStartObject("section");
        json.WriteString("id", section.Id.Value);
        json.WriteNumber("ordinal", section.Ordinal);
        json.WriteString("label", section.Label);
        json.WriteEndObject();
    }

    private static void WriteAttribution(Utf8JsonWriter json, ClaimGraph graph, Attribution attribution)
    {
        json.WriteStartObject("attribution");
        WriteSources(json, graph, attribution.Sources);
        json.WriteString("cue", Kebab.Of(attribution.Cue));
        if (attribution.Addressee is { } addressee)
        {
            json.WriteStartObject("addressee");
            json.WriteString("actor", addressee.Value);
            json.WriteString("name", graph.Names.Of(addressee));
            json.WriteEndObject();
        }

        json.WriteString("stance", Kebab.Of(attribution.Stance));
        json.WriteStartArray("reportedBy");
        foreach (var voice in attribution.ReportedBy)
        {
            json.WriteStartObject();
            WriteSources(json, graph, voice.Sources);
            json.WriteString("cue", Kebab.Of(voice.Cue));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteSources(Utf8JsonWriter json, ClaimGraph graph, ValueList<AttributionSource> sources)
    {
        json.WriteStartArray("sources");
        foreach (var source in sources)
        {
            json.WriteStartObject();
            if (source.Actor is { } actor)
            {
                json.WriteString("actor", actor.Value);
                json.WriteString("name", graph.Names.Of(actor));
            }
            else if (source.Group is { } group)
            {
                json.WriteString("group", group);
            }
            else
            {
                json.WriteBoolean("unspecified", true);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteAbout(Utf8JsonWriter json, ClaimGraph graph, Claim claim)
    {
        json.WriteStartArray("about");
        foreach (var about in claim.About)
        {
            json.WriteStartObject();
            json.WriteString("kind", Kebab.Of(about.Subject.Kind));
            json.WriteString("id", about.Subject.Value);
            json.WriteString("name", graph.Names.Of(about.Subject));
            json.WriteString("role", Kebab.Of(about.Role));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteAnchors(Utf8JsonWriter json, ClaimGraph graph, Claim claim)
    {
        json.WriteStartArray("anchors");
        foreach (var anchor in ClaimPositions.Of(graph, claim))
        {
            json.WriteStartObject();
            json.WriteString("passage", anchor.Passage.Value);
            json.WriteString("section", graph.Passages[anchor.Passage].Section.Value);
            json.WriteNumber("start", anchor.Span.Start);
            json.WriteNumber("startInText", graph.SpanOf(anchor).Start);
            json.WriteNumber("length", anchor.Span.Length);
            json.WriteString("sha256", anchor.Sha256.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRelations(Utf8JsonWriter json, ClaimGraph graph, ClaimId claim, RelationDirection direction)
    {
        foreach (var relation in graph.RelationsOf(claim, direction))
        {
            var other = direction == RelationDirection.Outgoing ? relation.To : relation.From;
            json.WriteStartObject();
            json.WriteString("id", relation.Id.Value);
            json.WriteString("kind", Kebab.Of(relation.Kind));
            json.WriteString("direction", Kebab.Of(direction));
            json.WriteString("claim", other.Value);
            json.WriteString("statement", graph.Claims[other].Statement);
            json.WriteEndObject();
        }
    }
}
