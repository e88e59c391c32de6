namespace ClaimMap.Views.Pictures;

/// <summary>Makes a drawing a file of its own: the style, the arrow heads and light colours stand in it.</summary>
internal static class StandaloneSvg
{
    private const string Colours =
        """
        .pic-page { --paper: #ffffff; --ink: #1c1f24; --muted: #555d68; --line: #d5d9e0; --panel: #f5f6f8; --accent: #1d5fa8; --focus: #b45309;
          --fact: #0d3a63; --fact-fill: #174a78; --fact-soft: #e3edf6; --allegation: #a34e00; --allegation-fill: #cf7512; --allegation-soft: #fbecd8; --opinion: #6f4bab; --opinion-fill: #c9b3ea; --opinion-soft: #f2ebfa;
          --supports: #1a7f37; --opposes: #b42318; --explains: #1d5fa8; --qualifies: #8a5a00; --restates: #59616d;
          font-family: system-ui, sans-serif; }
        .pic-background { fill: var(--paper); }

        """;

    /// <summary>Writes a drawing with all that it needs.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="draw">Writes the drawing, an <c>svg</c> element.</param>
    public static void Write(TextWriter writer, Action<MarkupWriter> draw)
    {
        // The drawing says how large it is: the frame around it is written second and needs to know.
        var drawing = ViewText.Of(w => draw(new MarkupWriter(w)));
        var size = SizeOf(drawing);
        writer.Write($"<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"pic-page\" {size}>\n<style>\n");
        writer.Write(Colours.ReplaceLineEndings("\n"));
        writer.Write(PictureStyle.Text);
        writer.Write("</style>\n");
        Markers.WriteDefinitions(writer);
        writer.Write("<rect class=\"pic-background\" width=\"100%\" height=\"100%\"/>\n");
        writer.Write(drawing);
        writer.Write("</svg>\n");
    }

    // The label before it is escaped: no quoted text in it can look like the attribute.
    private static string SizeOf(string drawing)
    {
        var start = drawing.IndexOf("\" width=\"", StringComparison.Ordinal) + 2;
        return drawing[start..drawing.IndexOf('>', start)];
    }
}

/// <summary>The style sheet of the pictures.</summary>
internal static class PictureStyle
{
    private static readonly Lazy<string> Sheet = new(() => ViewText.OfResource("views/pictures.css"));

    /// <summary>Gets it, with LF line ends; its colours are custom properties that a page declares.</summary>
    public static string Text => Sheet.Value;
}

/// <summary>The arrow heads and patterns that all pictures of a page share.</summary>
internal static class Markers
{
    /// <summary>Writes an element without size that holds them; a page has it once.</summary>
    public static void Write(TextWriter writer)
    {
        writer.Write("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"pic-markers\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\">");
        WriteDefinitions(writer);
        writer.Write("</svg>\n");
    }

    /// <summary>Writes the definitions alone.</summary>
    public static void WriteDefinitions(TextWriter writer)
    {
        writer.Write("<defs>\n");
        Arrow(writer, "supports", "<path class=\"pic-head\" d=\"M1 1 11 6 1 11z\"/>");
        Arrow(writer, "opposes", "<path class=\"pic-tip\" d=\"M3 1v10M10 1v10\"/>");
        Arrow(writer, "explains", "<path class=\"pic-tip\" d=\"M3 1 10 6 3 11\"/>");
        Arrow(writer, "qualifies", "<circle class=\"pic-tip\" cx=\"6\" cy=\"6\" r=\"4\"/>");
        Arrow(writer, "restates", "<path class=\"pic-tip\" d=\"M2 2 10 6 2 10z\"/>");
        Arrow(writer, "plain", "<path class=\"pic-head\" d=\"M1 1 11 6 1 11z\"/>");
        Pattern(writer, "alleged", "<path d=\"M-2 2 2-2M0 8 8 0M6 10 10 6\"/>");
        Pattern(writer, "hypothetical", "<path d=\"M2 2h2v2H2zM6 6h2v2H6z\"/>");
        Pattern(writer, "anticipated", "<path d=\"M2 0v8M6 0v8\"/>");
        writer.Write("<pattern id=\"pic_tag_allegation\" class=\"pic-allegation\" width=\"10\" height=\"14\" patternUnits=\"userSpaceOnUse\"><rect class=\"pic-ground\" width=\"10\" height=\"14\"/><path class=\"pic-stroke\" d=\"M-2 16 10-2M8 16 12 10\"/></pattern>\n");
        writer.Write("<pattern id=\"pic_tag_opinion\" class=\"pic-opinion\" width=\"8\" height=\"7\" patternUnits=\"userSpaceOnUse\"><rect class=\"pic-ground\" width=\"8\" height=\"7\"/><circle class=\"pic-dot\" cx=\"4\" cy=\"3.5\" r=\"1.2\"/></pattern>\n");
        writer.Write("</defs>\n");
    }

    private static void Arrow(TextWriter writer, string kind, string shape) =>
        writer.Write($"<marker id=\"pic_arrow_{kind}\" class=\"pic-{kind}\" viewBox=\"0 0 12 12\" refX=\"11\" refY=\"6\" markerWidth=\"9\" markerHeight=\"9\" markerUnits=\"userSpaceOnUse\" orient=\"auto\">{shape}</marker>\n");

    private static void Pattern(TextWriter writer, string reality, string shape) =>
        writer.Write($"<pattern id=\"pic_fill_{reality}\" class=\"pic-pattern\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\">{shape}</pattern>\n");
}
