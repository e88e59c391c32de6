using System.Text.Json;

namespace ClaimMap.Views.Rdf;

/// <summary>Writes RDF as JSON-LD, in the words of the context of the Web Annotation Data Model where it has any.</summary>
internal sealed class JsonLdWriter(JsonPieces pieces)
{
    private const string AnnotationContext = "http://www.w3.org/ns/anno.jsonld";

    // What the context calls these, and how it reads their values.
    private static readonly Dictionary<string, (string Term, Reading Reads)> Terms = new(StringComparer.Ordinal)
    {
        ["rdf:type"] = ("type", Reading.Names),
        ["rdf:value"] = ("value", Reading.Values),
        ["dc:format"] = ("format", Reading.Values),
        ["oa:hasBody"] = ("body", Reading.Addresses),
        ["oa:hasTarget"] = ("target", Reading.Addresses),
        ["oa:hasSource"] = ("source", Reading.Addresses),
        ["oa:hasSelector"] = ("selector", Reading.Addresses),
        ["oa:motivatedBy"] = ("motivation", Reading.Names),
        ["oa:hasPurpose"] = ("purpose", Reading.Names),
        ["oa:start"] = ("start", Reading.Values),
        ["oa:end"] = ("end", Reading.Values),
        ["oa:exact"] = ("exact", Reading.Values),
        ["oa:prefix"] = ("prefix", Reading.Values),
        ["oa:suffix"] = ("suffix", Reading.Values),
        ["as:generator"] = ("generator", Reading.Addresses),
        ["as:partOf"] = ("partOf", Reading.Addresses),
        ["as:first"] = ("first", Reading.Addresses),
        ["as:totalItems"] = ("total", Reading.Values),
        ["as:startIndex"] = ("startIndex", Reading.Values),
    };

    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["as:OrderedCollection"] = "AnnotationCollection",
        ["as:OrderedCollectionPage"] = "AnnotationPage",
        ["oa:Annotation"] = "Annotation",
        ["oa:TextualBody"] = "TextualBody",
        ["oa:SpecificResource"] = "SpecificResource",
        ["oa:TextPositionSelector"] = "TextPositionSelector",
        ["oa:TextQuoteSelector"] = "TextQuoteSelector",
        ["oa:describing"] = "describing",
        ["oa:classifying"] = "classifying",
        ["oa:tagging"] = "tagging",
    };

    private readonly Utf8JsonWriter _json = pieces.Json;

    private enum Reading
    {
        Values,
        Addresses,
        Names,
    }

    /// <summary>Writes the context: that of annotations, and the prefixes it lacks.</summary>
    public void WriteContext()
    {
        _json.WriteStartArray("@context");
        _json.WriteStringValue(AnnotationContext);
        _json.WriteStartObject();
        foreach (var (prefix, address) in RdfNames.Prefixes.Where(p => p.Prefix is not "np"))
        {
            _json.WriteString(prefix, address);
        }

        _json.WriteEndObject();
        _json.WriteEndArray();
    }

    /// <summary>Writes what is said of something into an object that is open.</summary>
    public void WriteMembers(RdfNode node)
    {
        if (node.Address is { } address)
        {
            _json.WriteString("id", address);
        }

        foreach (var (predicate, objects) in node.Statements)
        {
            var (term, reads) = Terms.TryGetValue(predicate, out var known) ? known : (predicate, Reading.Values);
            _json.WritePropertyName(term);
            if (objects.Count == 1)
            {
                Write(objects[0], reads, IsCounted(predicate));
                continue;
            }

            _json.WriteStartArray();
            foreach (var item in objects)
            {
                Write(item, reads, IsCounted(predicate));
            }

            _json.WriteEndArray();
        }
    }

    /// <summary>Writes something as an object.</summary>
    public void Write(RdfNode node)
    {
        _json.WriteStartObject();
        WriteMembers(node);
        _json.WriteEndObject();
    }

    // Whether the context says that values are numbers that are not negative.
    private static bool IsCounted(string predicate) => predicate is "oa:start" or "oa:end" or "as:totalItems" or "as:startIndex";

    private void Write(RdfTerm term, Reading reads, bool isCounted)
    {
        switch (term)
        {
            case RdfNode node:
                Write(node);
                break;
            case RdfName { Name: var name } when reads == Reading.Names:
                _json.WriteStringValue(Names.GetValueOrDefault(name, name));
                break;
            case RdfName { Name: var name }:
                WriteAddress(name, reads);
                break;
            case RdfAddress { Address: var address }:
                WriteAddress(address, reads);
                break;
            case RdfNumber { Value: var number } when isCounted:
                _json.WriteNumberValue(number);
                break;
            case RdfNumber { Value: var number }:
                _json.WriteStartObject();
                _json.WriteString("@type", "xsd:nonNegativeInteger");
                _json.WriteNumber("@value", number);
                _json.WriteEndObject();
                break;
            case RdfTrue:
                _json.WriteBooleanValue(true);
                break;
            case RdfText { Value: var text }:
                _json.WriteStringValue(TurtleWriter.Holdable(text));
                break;
            case RdfList { Items: var items }:
                _json.WriteStartObject();
                _json.WriteStartArray("@list");
                foreach (var item in items)
                {
                    Write(item, Reading.Values, isCounted: false);
                }

                _json.WriteEndArray();
                _json.WriteEndObject();
                break;
            default:
                throw new ArgumentException($"There is no JSON-LD for {term}.", nameof(term));
        }
    }

    private void WriteAddress(string address, Reading reads)
    {
        if (reads == Reading.Addresses)
        {
            _json.WriteStringValue(address);
            return;
        }

        _json.WriteStartObject();
        _json.WriteString("id", address);
        _json.WriteEndObject();
    }
}
