using ClaimMap.Model;

namespace ClaimMap.Views.Pictures;

/// <summary>Draws all claims below each other in reading order, with their relations as arcs beside them.</summary>
/// <remarks>Each claim and each relation is drawn once; the text is as long as there are claims and relations.</remarks>
internal static class ArgumentSpine
{
    public const string Label = "Argument map: the claims in reading order, and their relations as arcs";

    /// <summary>Writes it in its frame.</summary>
    public static void Write(TextWriter writer, ClaimGraph graph)
    {
        var markup = new MarkupWriter(writer);
        Figure.Open(markup, "spine", Label);
        Draw(markup, graph);
        Figure.Close(markup);
    }

    /// <summary>Writes the drawing alone.</summary>
    public static void Draw(MarkupWriter markup, ClaimGraph graph)
    {
        var layout = new SpineLayout(graph);
        Figure.OpenDrawing(markup, "spine", SpineLayout.Width, layout.Height, Label);
        Legend.Draw(markup, 10, 8);
        markup.Write($"<path class=\"pic-axis\" d=\"M{SpineLayout.SpineX} {layout.Top}V{layout.Height - 12}\"/>\n");

        // Their ends are links and each claim's relations stand with it as text: the lines themselves say nothing more to a listener.
        markup.Write($"<g class=\"pic-arcs\" aria-hidden=\"true\">\n");
        foreach (var relation in graph.Relations)
        {
            DrawArc(markup, relation, layout.RowOf(relation.From), layout.RowOf(relation.To));
        }

        markup.Write($"</g>\n");
        foreach (var heading in layout.Headings)
        {
            TextRows.Write(markup, SpineLayout.TextX, heading.Y, SpineLayout.HeadingStep, heading.Lines, "pic-section");
        }

        foreach (var row in layout.Rows)
        {
            DrawClaim(markup, graph, row);
        }

        Figure.CloseDrawing(markup);
    }

    private static void DrawClaim(MarkupWriter markup, ClaimGraph graph, SpineRow row)
    {
        var claim = row.Claim;
        markup.Write($"<a href=\"#{claim.Id.Value}\" class=\"pic-node {TagLook.ClassOf(claim.Tag)}\" data-id=\"{claim.Id.Value}\" transform=\"translate({SpineLayout.SpineX} {row.Y})\"><title>{TagLook.TitleOf(graph, claim)}</title>");
        TagLook.Draw(markup, claim.Tag, claim.Presupposed);
        TextRows.Write(markup, SpineLayout.TextX - SpineLayout.SpineX, 4, SpineLayout.LineStep, row.Lines);
        markup.Write($"</a>\n");
    }

    // An arc leaves and arrives on the side where its other end is, so that what comes from above and from below stays apart.
    private static void DrawArc(MarkupWriter markup, Relation relation, SpineRow from, SpineRow to)
    {
        var side = from.Index < to.Index ? 3 : -3;
        var bulge = SpineLayout.SpineX - SpineLayout.Bulge(Math.Abs(from.Index - to.Index));
        var (y1, y2) = (from.Y + side, to.Y - side);
        markup.Write($"<path class=\"pic-arc pic-{Kebab.Of(relation.Kind)}\" data-from=\"{relation.From.Value}\" data-to=\"{relation.To.Value}\" d=\"M{SpineLayout.SpineX - 8} {y1}C{bulge} {y1} {bulge} {y2} {SpineLayout.SpineX - 9} {y2}\"><title>{relation.From.Value} {Kebab.Of(relation.Kind)} {relation.To.Value}</title></path>\n");
    }
}
