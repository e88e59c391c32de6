using ClaimMap.Views;
using ClaimMap.Views.Pictures;

namespace ClaimMap;

/// <summary>Draws a map as a picture in SVG that stands by itself, for a notebook or a report.</summary>
/// <remarks>
/// One <c>svg</c> element with its own style, in light colours, without a script or anything outside it. Boxes and marks are
/// links to <c>#</c> and the id of what they show. Text of the map stands as text. Equal graphs give equal text, with LF line ends.
/// </remarks>
/// <example>
/// <code>
/// File.WriteAllText("arguments.svg", Svg.Format(Ceasefire2020.Graph, SvgPicture.Arguments));
/// </code>
/// </example>
public static class Svg
{
    /// <summary>Returns a picture.</summary>
    /// <param name="graph">The map.</param>
    /// <param name="picture">What it shows.</param>
    /// <exception cref="KeyNotFoundException">The map has no such claim or actor.</exception>
    public static string Format(ClaimGraph graph, SvgPicture picture) => ViewText.Of(writer => Write(graph, writer, picture));

    /// <summary>Returns a picture that a notebook shows when it is the result of a cell.</summary>
    /// <param name="graph">The map.</param>
    /// <param name="picture">What it shows.</param>
    /// <exception cref="KeyNotFoundException">The map has no such claim or actor.</exception>
    public static SvgImage Draw(ClaimGraph graph, SvgPicture picture)
    {
        var text = Format(graph, picture);
        return new SvgImage(text, picture.Describe(graph));
    }

    /// <summary>Writes a picture.</summary>
    /// <param name="graph">The map.</param>
    /// <param name="writer">Where it goes.</param>
    /// <param name="picture">What it shows.</param>
    /// <exception cref="KeyNotFoundException">The map has no such claim or actor.</exception>
    public static void Write(ClaimGraph graph, TextWriter writer, SvgPicture picture)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(picture);
        StandaloneSvg.Write(writer, markup => picture.Draw(markup, graph));
    }
}
