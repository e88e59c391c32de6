using System.Text.Json;
using ClaimMap.Model;
using ClaimMap.Text;
using ClaimMap.Views;
using ClaimMap.Views.Annotation;

namespace ClaimMap;

/// <summary>Writes a map as one line of JSON for data sets and extractors: the text, labelled spans in it, and relations.</summary>
/// <remarks>
/// <c>entities</c> are the places of claims, each with the claim's tag as its <c>label</c>; <c>relations</c> lead from claim to claim. <c>claims</c> and <c>things</c> hold
/// all that the map says of them, as its data files do, except for readings: <c>claimmap import</c> makes the same claims and things of the line. Offsets count in <c>text</c>,
/// the normalised text, whose digest is <c>sha256</c>; the text stands there only where the options have it. What is not plain ASCII text is written as <c>\u</c> escapes.
/// The lines of several maps, one behind the other, are a data set. Equal graphs give equal text, with LF line ends.
/// </remarks>
public static class Spans
{
    /// <summary>Returns the line.</summary>
    /// <param name="graph">The map.</param>
    /// <param name="options">What stands in it; null for a line without the text, with offsets in code points.</param>
    /// <exception cref="TextMismatchException">The text of the options is not one that the map fits.</exception>
    public static string Format(ClaimGraph graph, SpansOptions? options = null) => ViewText.Of(writer => Write(graph, writer, options));

    /// <summary>Writes the line, record by record.</summary>
    /// <param name="graph">The map.</param>
    /// <param name="writer">Where it goes.</param>
    /// <param name="options">What stands in it; null for a line without the text, with offsets in code points.</param>
    /// <exception cref="TextMismatchException">The text of the options is not one that the map fits; nothing is written.</exception>
    public static void Write(ClaimGraph graph, TextWriter writer, SpansOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(writer);
        options ??= new SpansOptions();
        var places = PlacedClaims.Of(graph, options.Text);
        using var pieces = new JsonPieces(writer);
        var json = pieces.Json;
        json.WriteStartObject();
        WriteDocument(json, graph.Document);
        json.WriteString("normalization", places.Fingerprint.Normalization);
        json.WriteNumber("length", places.Fingerprint.Length);
        json.WriteString("sha256", places.Fingerprint.Sha256.ToString());
        json.WriteString("offsets", Kebab.Of(options.Offsets));
        if (options.Text is not null)
        {
            json.WriteString("text", places.Text);
        }

        pieces.Flush();
        WriteEntities(pieces, graph, places, options.Offsets == OffsetUnit.Utf16 ? new Utf16Offsets(places.Text) : null);
        pieces.WriteList("relations", graph.Relations, relation => JsonSerializer.Serialize(json, relation, ClaimMapJson.Default.Relation));
        pieces.WriteList("claims", graph.Claims, claim => JsonSerializer.Serialize(json, claim with { Anchors = default, Readings = default }, ClaimMapJson.Default.Claim));
        pieces.WriteList("things", ThingsOf(graph), thing => JsonSerializer.Serialize(json, thing, ClaimMapJson.Default.INode));
        json.WriteEndObject();
        pieces.EndLine();
    }

    private static void WriteDocument(Utf8JsonWriter json, Document document)
    {
        json.WriteString("id", document.Id);
        json.WriteString("title", document.Title);
        json.WriteString("author", document.Author);
        json.WriteString("publisher", document.Publisher);
        json.WriteString("published", document.Published.Text);
        json.WriteString("language", document.Language);
        if (document.Url is { } url)
        {
            json.WriteString("url", url);
        }

        if (document.Doi is { } doi)
        {
            json.WriteString("doi", doi);
        }
    }

    private static void WriteEntities(JsonPieces pieces, ClaimGraph graph, PlacedClaims places, Utf16Offsets? units) =>
        pieces.WriteObjects("entities", graph.Claims.SelectMany(claim => places.SpansOf(claim).Select(span => (Claim: claim, Span: span))), entity =>
        {
            pieces.Json.WriteString("claim", entity.Claim.Id.Value);
            pieces.Json.WriteNumber("start", units?.Of(entity.Span.Start) ?? entity.Span.Start);
            pieces.Json.WriteNumber("end", units?.Of(entity.Span.End) ?? entity.Span.End);
            pieces.Json.WriteString("label", Kebab.Of(entity.Claim.Tag));
        });

    // What claims are about, what that names, and where outside facts come from. A term goes with what it is a term of.
    private static IEnumerable<INode> ThingsOf(ClaimGraph graph) =>
        [.. graph.Actors, .. graph.Places, .. graph.Events, .. graph.Accords, .. graph.Resolutions, .. graph.Instruments, .. graph.Topics, .. graph.Sources];
}
