using System.Globalization;
using System.Text.Json;

namespace ClaimMap.Benchmarks.Generation;

/// <summary>Writes what claims are about, and the sources of facts about it.</summary>
internal sealed class ThingWriter
{
    private readonly MapSizes _sizes;
    private readonly RandomText _text;
    private readonly bool _isInCollection;

    public ThingWriter(MapSizes sizes, RandomText text, bool isInCollection)
    {
        _sizes = sizes;
        _text = text;
        _isInCollection = isInCollection;
    }

    public static string ActorId(int actor) => Id("actor", actor);

    public static string PlaceId(int place) => Id("place", place);

    public static string EventId(int @event) => Id("event", @event);

    public static string ResolutionId(int resolution) => Id("resolution", resolution);

    public static string InstrumentId(int instrument) => Id("instrument", instrument);

    public static string Name(string kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind} No. {number + 1}");

    public static string Alias(int actor) => Name("Alias", actor);

    /// <summary>Whether an actor's alias is a metonym.</summary>
    public static bool HasMetonym(int actor) => actor % 3 == 0;

    private static string SourceId(int source) => Id("source", source);

    private static string Id(string kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}-{number + 1}");

    public void WriteActor(Utf8JsonWriter writer, int actor)
    {
        writer.WriteString("id", ActorId(actor));
        writer.WriteString("kind", _text.One("state", "person", "organisation", "body", "armed-force", "group", "media-outlet"));
        writer.WriteString("name", Name("Actor", actor));
        writer.WriteStartArray("aliases");
        writer.WriteStartObject();
        writer.WriteString("text", Alias(actor));
        writer.WriteString("kind", HasMetonym(actor) ? "metonym" : _text.One("name", "acronym", "epithet", "demonym", "description"));
        writer.WriteEndObject();
        writer.WriteEndArray();
        WritePartOf(writer, actor, ActorId);
        if (_isInCollection && actor % 10 == 9)
        {
            // In every map by its name alone.
            return;
        }

        writer.WriteStartArray("externalIds");
        writer.WriteStartObject();
        writer.WriteString("scheme", "wikidata");
        writer.WriteString("value", string.Create(CultureInfo.InvariantCulture, $"Q{actor + 1}"));
        writer.WriteString("source", SourceId(_text.Next(_sizes.Few)));
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    public void WritePlace(Utf8JsonWriter writer, int place)
    {
        writer.WriteString("id", PlaceId(place));
        writer.WriteString("kind", _text.One("continent", "region", "territory", "country", "city", "front-line", "area"));
        writer.WriteString("name", Name("Place", place));
        WritePartOf(writer, place, PlaceId);
    }

    public void WriteEvent(Utf8JsonWriter writer, int @event)
    {
        writer.WriteString("id", EventId(@event));
        writer.WriteString("kind", _text.One("war", "attack", "ceasefire", "negotiation", "withdrawal", "rivalry", "meeting"));
        writer.WriteString("name", _text.Phrase(20));
        writer.WriteString("reality", _text.One("asserted", "alleged", "hypothetical", "anticipated"));
        WriteTime(writer, "when");
        writer.WriteString("place", PlaceId(@event));
        WritePartOf(writer, @event, EventId);
        writer.WriteStartArray("participants");
        writer.WriteStartObject();
        writer.WriteString("actor", ActorId(_text.Next(_sizes.Things)));
        writer.WriteString("role", _text.One("initiator", "target", "mediator", "party", "host", "supporter", "affected"));
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    public void WriteAccord(Utf8JsonWriter writer, int accord)
    {
        writer.WriteString("id", Id("accord", accord));
        writer.WriteString("kind", "ceasefire");
        writer.WriteString("name", _text.Phrase(20));
        writer.WriteString("event", EventId(0));
        writer.WriteString("instrument", InstrumentId(0));
        WriteActors(writer, "parties", 0, 1);
        WriteActors(writer, "mediators", 2);
        writer.WriteStartArray("terms");
        for (var term = 0; term < 5; term++)
        {
            writer.WriteStartObject();
            writer.WriteString("id", Id("term", term));
            writer.WriteString("kind", "implementation");
            WriteActors(writer, "obligors", 0, 1);
            writer.WriteString("documentSays", _text.Sentence(60));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    public void WriteResolution(Utf8JsonWriter writer, int resolution)
    {
        writer.WriteString("id", ResolutionId(resolution));
        writer.WriteNumber("number", 1000 + resolution);
        writer.WriteString("symbol", string.Create(CultureInfo.InvariantCulture, $"S/RES/{1000 + resolution} (1993)"));
        writer.WriteString("body", ActorId(3));
        WriteTime(writer, "adopted");
        writer.WriteNumber("meeting", 3200 + resolution);
        writer.WriteStartObject("vote");
        writer.WriteNumber("for", 15);
        writer.WriteNumber("against", 0);
        writer.WriteNumber("abstaining", 0);
        writer.WriteEndObject();
        writer.WriteString("source", SourceId(resolution));
        writer.WriteString("documentSays", _text.Sentence(60));
    }

    public void WriteInstrument(Utf8JsonWriter writer, int instrument)
    {
        writer.WriteString("id", InstrumentId(instrument));
        writer.WriteString("kind", _text.One("statement", "principles", "agreement", "law", "report"));
        writer.WriteString("name", _text.Phrase(20));
        WriteTime(writer, "issued");
        WriteActors(writer, "issuers", 2);
    }

    public void WriteSource(Utf8JsonWriter writer, int source)
    {
        writer.WriteString("id", SourceId(source));
        writer.WriteString("publisher", _text.Phrase(12));
        writer.WriteString("title", _text.Phrase(30));
        writer.WriteString("locator", string.Create(CultureInfo.InvariantCulture, $"https://example.org/source/{source}"));
        writer.WriteString("retrieved", "2026-01-15");
    }

    // The whole comes before its parts, so that nothing is part of itself.
    private void WritePartOf(Utf8JsonWriter writer, int thing, Func<int, string> id)
    {
        if (thing > 0 && _text.Chance(30))
        {
            writer.WriteString("partOf", id(_text.Next(thing)));
        }
    }

    private void WriteTime(Utf8JsonWriter writer, string name)
    {
        writer.WriteStartObject(name);
        writer.WriteString("edtf", string.Create(CultureInfo.InvariantCulture, $"{1990 + _text.Next(30)}-{1 + _text.Next(12):00}"));
        writer.WriteString("basis", "document");
        writer.WriteEndObject();
    }

    private static void WriteActors(Utf8JsonWriter writer, string name, params ReadOnlySpan<int> actors)
    {
        writer.WriteStartArray(name);
        foreach (var actor in actors)
        {
            writer.WriteStringValue(ActorId(actor));
        }

        writer.WriteEndArray();
    }
}
