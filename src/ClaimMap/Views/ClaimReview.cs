using System.Text.Json;
using ClaimMap.Views;
using ClaimMap.Views.Rdf;

namespace ClaimMap;

/// <summary>Writes a map's checkable claims as <c>Claim</c> of schema.org, in JSON-LD, for whoever reviews them.</summary>
/// <remarks>
/// Asserted facts and attributed allegations, each with who makes it and the document in which it appears. Opinions are left out: schema.org means claims that can be checked. A rating, or anything else
/// that says whether a claim is true, is never written: that is the reviewer's. Places, relations and readings are left out. What is not plain ASCII text is written as <c>\u</c> escapes. Equal graphs give equal text, with LF line ends.
/// </remarks>
public static class ClaimReview
{
    /// <summary>Returns the JSON-LD.</summary>
    /// <param name="graph">The map.</param>
    /// <param name="base">What the addresses of claims begin with (<see cref="RdfOptions.Base"/>); null where nobody has said.</param>
    /// <exception cref="ArgumentException"><paramref name="base"/> is no absolute address.</exception>
    public static string Format(ClaimGraph graph, string? @base = null) => ViewText.Of(writer => Write(graph, writer, @base));

    /// <summary>Writes the JSON-LD, claim by claim.</summary>
    /// <param name="graph">The map.</param>
    /// <param name="writer">Where it goes.</param>
    /// <param name="base">What the addresses of claims begin with (<see cref="RdfOptions.Base"/>); null where nobody has said.</param>
    /// <exception cref="ArgumentException"><paramref name="base"/> is no absolute address.</exception>
    public static void Write(ClaimGraph graph, TextWriter writer, string? @base = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(writer);
        var names = RdfNames.Of(graph.Document, new RdfOptions(null, @base));
        using var pieces = new JsonPieces(writer, isIndented: true);
        var json = pieces.Json;
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteStartArray("@graph");
        WriteDocument(json, graph, names);
        foreach (var claim in graph.Claims.Where(c => c is not AuthorOpinion))
        {
            json.WriteStartObject();
            json.WriteString("@type", "Claim");
            json.WriteString("@id", names.Of(claim.Id));
            json.WriteString("identifier", claim.Id.Value);
            json.WriteString("name", claim.Statement);
            json.WriteString("text", claim.Statement);
            WriteAuthors(json, graph, names, claim);
            WriteReference(json, "appearance", RdfNames.Of(graph.Document));
            json.WriteEndObject();
            pieces.Flush();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        pieces.EndLine();
    }

    private static void WriteDocument(Utf8JsonWriter json, ClaimGraph graph, RdfNames names)
    {
        var document = graph.Document;
        json.WriteStartObject();
        json.WriteString("@type", "Article");
        json.WriteString("@id", RdfNames.Of(document));
        json.WriteString("headline", document.Title);
        json.WriteStartObject("author");
        json.WriteString("@type", "Person");
        json.WriteString("@id", names.Author(document));
        json.WriteString("name", document.Author);
        json.WriteEndObject();
        json.WriteStartObject("publisher");
        json.WriteString("@type", "Organization");
        json.WriteString("name", document.Publisher);
        json.WriteEndObject();

        // schema.org takes a day of ISO 8601 and no other date of EDTF.
        if (DateOnly.TryParseExact(document.Published.Text, "O", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out _))
        {
            json.WriteString("datePublished", document.Published.Text);
        }

        json.WriteString("inLanguage", document.Language);
        if (document.Url is not null)
        {
            json.WriteString("url", RdfNames.Of(document));
        }

        json.WriteEndObject();
    }

    // An allegation that is attributed to nobody in particular has no author.
    private static void WriteAuthors(Utf8JsonWriter json, ClaimGraph graph, RdfNames names, Claim claim)
    {
        if (claim.Attribution is not { } attribution)
        {
            WriteReference(json, "author", names.Author(graph.Document));
            return;
        }

        AttributionSource[] sources = [.. attribution.Sources.Where(s => !s.IsUnspecified)];
        if (sources.Length == 0)
        {
            return;
        }

        json.WriteStartArray("author");
        foreach (var source in sources)
        {
            json.WriteStartObject();
            if (source.Actor is { } id && graph.Actors[id] is var actor)
            {
                json.WriteString("@type", actor.Kind == ActorKind.Person ? "Person" : "Organization");
                json.WriteString("@id", names.Of(id));
                json.WriteString("name", actor.Name);
                WriteSameAs(json, actor);
            }
            else
            {
                json.WriteString("@type", "Organization");
                json.WriteString("name", source.Group);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSameAs(Utf8JsonWriter json, Actor actor)
    {
        string[] same = [.. actor.ExternalIds.Select(RdfNames.OfRegister).OfType<string>()];
        if (same.Length > 0)
        {
            json.WriteStartArray("sameAs");
            foreach (var address in same)
            {
                json.WriteStringValue(address);
            }

            json.WriteEndArray();
        }
    }

    private static void WriteReference(Utf8JsonWriter json, string name, string address)
    {
        json.WriteStartObject(name);
        json.WriteString("@id", address);
        json.WriteEndObject();
    }
}
