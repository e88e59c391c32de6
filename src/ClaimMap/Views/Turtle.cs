using ClaimMap.Views;
using ClaimMap.Views.Rdf;

namespace ClaimMap;

/// <summary>Writes a map's Web Annotations as Turtle, for stores that know no JSON-LD.</summary>
/// <remarks>The statements are those of <see cref="WebAnnotation"/>. U+0000 becomes U+FFFD. Equal graphs of the same files give equal text, with LF line ends; the writer must encode UTF-8.</remarks>
public static class Turtle
{
    /// <summary>Returns the Turtle.</summary>
    /// <param name="graph">The map.</param>
    /// <param name="options">The text to quote from, and how records are named; null for neither.</param>
    /// <exception cref="TextMismatchException">The text of the options is not one that the map fits.</exception>
    public static string Format(ClaimGraph graph, RdfOptions? options = null) => ViewText.Of(writer => Write(graph, writer, options));

    /// <summary>Writes the Turtle, annotation by annotation.</summary>
    /// <param name="graph">The map.</param>
    /// <param name="writer">Where it goes.</param>
    /// <param name="options">The text to quote from, and how records are named; null for neither.</param>
    /// <exception cref="TextMismatchException">The text of the options is not one that the map fits; nothing is written.</exception>
    public static void Write(ClaimGraph graph, TextWriter writer, RdfOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(writer);
        var nodes = new ClaimNodes(graph, options);
        var turtle = new TurtleWriter(writer, nodes.Names);
        turtle.WritePrefixes(hasGraphs: false);
        writer.Write('\n');
        turtle.Write(nodes.Page()
            .With("cm:document", nodes.DocumentNode())
            .With("cm:thing", nodes.Things())
            .With("as:items", new RdfList([.. graph.Claims.Select(c => new RdfAddress(nodes.AnnotationOf(c)))])));
        foreach (var claim in graph.Claims)
        {
            writer.Write('\n');
            turtle.Write(nodes.AnnotationNode(claim, nodes.WithVoices(nodes.ClaimNode(claim), claim)));
        }
    }
}
