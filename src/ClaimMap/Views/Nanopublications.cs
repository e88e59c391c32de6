using ClaimMap.Views;
using ClaimMap.Views.Rdf;

namespace ClaimMap;

/// <summary>Writes a map's claims as nanopublications in TriG, each citable by itself.</summary>
/// <remarks>
/// The assertion is that the document makes the claim, in the terms of <c>docs/vocabulary.ttl</c>; it is never the claim itself. The provenance says whose words the claim is, in the terms of PROV, and where it
/// stands, as a Web Annotation; the publication info, which version of which map it is of. Nobody is named as the publisher and no day as that of publication: who publishes adds
/// both. Readings, and ids and rationales of relations, are left out. U+0000 becomes U+FFFD. Equal graphs of the same files give equal text, with LF line ends; the writer must encode UTF-8.
/// </remarks>
public static class Nanopublications
{
    /// <summary>Returns the TriG.</summary>
    /// <param name="graph">The map.</param>
    /// <param name="options">The text to quote from, and how records are named; null for neither.</param>
    /// <exception cref="TextMismatchException">The text of the options is not one that the map fits.</exception>
    public static string Format(ClaimGraph graph, RdfOptions? options = null) => ViewText.Of(writer => Write(graph, writer, options));

    /// <summary>Writes the TriG, claim by claim.</summary>
    /// <param name="graph">The map.</param>
    /// <param name="writer">Where it goes.</param>
    /// <param name="options">The text to quote from, and how records are named; null for neither.</param>
    /// <exception cref="TextMismatchException">The text of the options is not one that the map fits; nothing is written.</exception>
    public static void Write(ClaimGraph graph, TextWriter writer, RdfOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(writer);
        var nodes = new ClaimNodes(graph, options);
        var trig = new TurtleWriter(writer, nodes.Names);
        trig.WritePrefixes(hasGraphs: true);
        foreach (var claim in graph.Claims)
        {
            string Part(string part) => nodes.Names.PartOf(claim.Id, part);
            var (publication, assertion, provenance, info) = (Part("nanopub"), Part("assertion"), Part("provenance"), Part("pubinfo"));
            trig.WriteGraph(Part("head"), new RdfNode(publication)
                .Of("np:Nanopublication")
                .With("np:hasAssertion", new RdfAddress(assertion))
                .With("np:hasProvenance", new RdfAddress(provenance))
                .With("np:hasPublicationInfo", new RdfAddress(info)));
            trig.WriteGraph(assertion, [nodes.ClaimNode(claim), .. nodes.ThingsOf(claim)]);
            trig.WriteGraph(
                provenance,
                new RdfNode(assertion).With("prov:hadPrimarySource", nodes.Document),
                nodes.DocumentNode(),
                nodes.WithVoices(new RdfNode(nodes.Names.Of(claim.Id)), claim),
                nodes.AnnotationNode(claim, new RdfAddress(nodes.Names.Of(claim.Id))));
            trig.WriteGraph(info, new RdfNode(publication)
                .With("dcterms:isPartOf", new RdfAddress(nodes.Names.Map))
                .With("cm:dataVersion", graph.Document.DataVersion)
                .With("cm:dataSha256", graph.DataVersion.Sha256.ToString())
                .With("as:generator", new RdfAddress(Addresses.Home)));
        }
    }
}
