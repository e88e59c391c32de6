namespace ClaimMap.Views.Pictures;

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
        writer.Write("</defs>\n");
    }

    private static void Arrow(TextWriter writer, string kind, string shape) =>
        writer.Write($"<marker id=\"pic_arrow_{kind}\" class=\"pic-{kind}\" viewBox=\"0 0 12 12\" refX=\"11\" refY=\"6\" markerWidth=\"9\" markerHeight=\"9\" markerUnits=\"userSpaceOnUse\" orient=\"auto\">{shape}</marker>\n");

    private static void Pattern(TextWriter writer, string reality, string shape) =>
        writer.Write($"<pattern id=\"pic_fill_{reality}\" class=\"pic-pattern\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\">{shape}</pattern>\n");
}
