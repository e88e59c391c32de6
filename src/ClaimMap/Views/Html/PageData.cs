using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using ClaimMap.Loading.Records;
using ClaimMap.Views.Pictures;

namespace ClaimMap.Views.Html;

/// <summary>The records of a map as one line of JSON, which the page's script builds its views from.</summary>
/// <remarks>
/// The records are written as data files have them. What more than one output says about them, as who denies what, is worked
/// out here and stands beside them.
/// </remarks>
internal static class PageData
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.Create(Harmless()), MaxDepth = 64 };

    public static string Of(ClaimGraph graph)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Compact))
        {
            Write(json, graph);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, ClaimGraph graph)
    {
        var records = new JsonRecordWriter(json, isLaidOut: false);
        json.WriteStartObject();
        json.WriteString("version", graph.DataVersion.Declared);
        json.WriteString("sha256", graph.DataVersion.Sha256.ToString());
        json.WritePropertyName("document");
        records.Object(graph.Document, RecordContract.Write);
        List("sections", graph.Sections, RecordContract.Write);
        List("passages", graph.Passages, RecordContract.Write);
        List("claims", graph.Claims, RecordContract.Write);
        List("relations", graph.Relations, RecordContract.Write);
        List("actors", graph.Actors, RecordContract.Write);
        List("places", graph.Places, RecordContract.Write);
        List("events", graph.Events, RecordContract.Write);
        List("accords", graph.Accords, RecordContract.Write);
        List("resolutions", graph.Resolutions, RecordContract.Write);
        List("instruments", graph.Instruments, RecordContract.Write);
        List("topics", graph.Topics, RecordContract.Write);
        List("references", graph.References, RecordContract.Write);
        List("sources", graph.Sources, RecordContract.Write);
        WriteMentions(json, graph);
        WriteBoard(json, graph);
        json.WriteEndObject();

        void List<T>(string name, IEnumerable<T> items, Action<JsonRecordWriter, T> write)
        {
            json.WriteStartArray(name);
            foreach (var item in items)
            {
                records.Object(item, write);
            }

            json.WriteEndArray();
        }
    }

    // Where each thing is named: the page shows passages, not every mention.
    private static void WriteMentions(Utf8JsonWriter json, ClaimGraph graph)
    {
        json.WriteStartObject("mentions");
        foreach (var thing in graph.Mentions.GroupBy(m => m.Target))
        {
            json.WriteStartArray(thing.Key.Value);
            foreach (var passage in thing.Select(m => m.Anchor.Passage).Distinct())
            {
                json.WriteStringValue(passage.Value);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteBoard(Utf8JsonWriter json, ClaimGraph graph)
    {
        json.WriteStartArray("board");
        foreach (var row in Accusation.AllOf(graph))
        {
            json.WriteStartObject();
            json.WriteString("claim", row.Claim.Id.Value);
            json.WriteStartArray("whom");
            foreach (var actor in row.Whom)
            {
                json.WriteStringValue(actor.Value);
            }

            json.WriteEndArray();
            json.WriteStartArray("against");
            foreach (var claim in row.Against)
            {
                json.WriteStringValue(claim.Id.Value);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // Letters of any script stay letters; what could end the element, or turn the direction of a line of the source, is escaped.
    private static TextEncoderSettings Harmless()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.All);
        settings.ForbidRange(UnicodeRange.Create('\u200B', '\u200F'));
        settings.ForbidRange(UnicodeRange.Create('\u2028', '\u202F'));
        settings.ForbidRange(UnicodeRange.Create('\u2060', '\u206F'));
        settings.ForbidCharacters('\u061C', '\uFEFF', '\uFFFE', '\uFFFF');
        return settings;
    }
}
