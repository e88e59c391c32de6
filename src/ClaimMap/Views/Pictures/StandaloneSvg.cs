namespace ClaimMap.Views.Pictures;

/// <summary>Makes a drawing a file of its own: the style, the arrow heads and light colours stand in it.</summary>
internal static class StandaloneSvg
{
    private const string Colours =
        """
        .pic-page { --paper: #ffffff; --ink: #1c1f24; --muted: #555d68; --line: #d5d9e0; --panel: #f5f6f8; --accent: #1d5fa8; --focus: #b45309;
          --fact: #1d5fa8; --fact-soft: #e6effa; --allegation: #a64b00; --allegation-soft: #fdf0e2; --opinion: #6b3fa0; --opinion-soft: #f2ebfa;
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
