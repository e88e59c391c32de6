using ClaimMap.Views;
using ClaimMap.Views.Rdf;

namespace ClaimMap;

/// <summary>Writes a map as W3C Web Annotations in JSON-LD: each claim an annotation of the document.</summary>
/// <remarks>
/// A page of annotations. The body of each is the claim: its statement, tag, certainty and so on in the terms of <c>docs/vocabulary.ttl</c>, whose words it is in those of PROV, and relations as links; its targets are the
/// places, by offset in code points of the normalised text and, with a copy of the text, by quote. Readings, and ids and rationales of relations, are left out. <see cref="Turtle"/> writes the
/// same statements as Turtle. What is not plain ASCII text is written as <c>\u</c> escapes; U+0000 becomes U+FFFD. Equal graphs of the same files give equal text, with LF line ends.
/// </remarks>
public static class WebAnnotation
{
    /// <summary>Returns the JSON-LD.</summary>
    /// <param name="graph">The map.</param>
    /// <param name="options">The text to quote from, and how records are named; null for neither.</param>
    /// <exception cref="TextMismatchException">The text of the options is not one that the map fits.</exception>
    public static string Format(ClaimGraph graph, RdfOptions? options = null) => ViewText.Of(writer => Write(graph, writer, options));

    /// <summary>Writes the JSON-LD, annotation by annotation.</summary>
    /// <param name="graph">The map.</param>
    /// <param name="writer">Where it goes.</param>
    /// <param name="options">The text to quote from, and how records are named; null for neither.</param>
    /// <exception cref="TextMismatchException">The text of the options is not one that the map fits; nothing is written.</exception>
    public static void Write(ClaimGraph graph, TextWriter writer, RdfOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(writer);
        var nodes = new ClaimNodes(graph, options);
        using var pieces = new JsonPieces(writer, isIndented: true);
        var json = pieces.Json;
        var ld = new JsonLdWriter(pieces);
        json.WriteStartObject();
        ld.WriteContext();
        ld.WriteMembers(nodes.Page());
        json.WritePropertyName("cm:document");
        ld.Write(nodes.DocumentNode());
        pieces.WriteList("cm:thing", nodes.Things(), ld.Write);
        pieces.WriteList("items", graph.Claims, claim => ld.Write(nodes.AnnotationNode(claim, nodes.WithVoices(nodes.ClaimNode(claim), claim))));
        json.WriteEndObject();
        pieces.EndLine();
    }
}
