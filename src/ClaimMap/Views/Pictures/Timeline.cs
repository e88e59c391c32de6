using ClaimMap.Model;

namespace ClaimMap.Views.Pictures;

/// <summary>Draws the events of a map over time, each in a row of its own, and lists those without a date.</summary>
internal static class Timeline
{
    public const string Label = "Timeline of the events that the document speaks of";

    /// <summary>Writes it in its frame.</summary>
    public static void Write(TextWriter writer, ClaimGraph graph)
    {
        var markup = new MarkupWriter(writer);
        Figure.Open(markup, "timeline", Label);
        Draw(markup, graph);
        Figure.Close(markup);
    }

    /// <summary>Writes the drawing alone.</summary>
    public static void Draw(MarkupWriter markup, ClaimGraph graph)
    {
        var layout = new TimelineLayout(graph);
        Figure.OpenDrawing(markup, "timeline", layout.Width, layout.Height, Label);
        DrawLegend(markup);
        if (layout.Dated.Count > 0 || layout.Published is not null)
        {
            TimelineAxis.Draw(markup, layout);
        }

        foreach (var row in layout.Dated)
        {
            DrawDated(markup, layout, row);
        }

        DrawUndated(markup, layout);
        Figure.CloseDrawing(markup);
    }

    private static void DrawLegend(MarkupWriter markup)
    {
        markup.Write($"<g class=\"pic-legend\" transform=\"translate({TimelineLayout.Margin} 12)\">\n");
        var x = 0;
        foreach (var reality in Enum.GetValues<Reality>())
        {
            var name = Kebab.Of(reality);
            markup.Write($"<g class=\"pic-event pic-{name}\" transform=\"translate({x} 0)\"><rect class=\"pic-span\" width=\"26\" height=\"12\"/><text x=\"34\" y=\"11\">{name}</text></g>\n");
            x += 34 + (TextWidth.Of(name, TimelineLayout.FontSize) / 1000) + 18;
        }

        markup.Write($"</g>\n");
    }

    private static void DrawDated(MarkupWriter markup, TimelineLayout layout, TimelineRow row)
    {
        var happening = row.Event;
        var bar = layout.BarOf(happening);
        var isEnd = bar.X1 + row.Width > layout.Width - TimelineLayout.Margin;
        var at = isEnd ? Math.Max(Math.Min(bar.X2, layout.Width - TimelineLayout.Margin), TimelineLayout.Margin + row.Width) : bar.X1;
        Open(markup, row);
        DrawWords(markup, row, at, row.Y + 13, isEnd ? "pic-name pic-end" : "pic-name");
        TimelineAxis.DrawBar(markup, bar, happening.Time!.Date, row.Y + row.TextHeight + 4);
        markup.Write($"</a>\n");
    }

    private static void DrawUndated(MarkupWriter markup, TimelineLayout layout)
    {
        if (layout.Undated.Count == 0)
        {
            return;
        }

        markup.Write($"<text class=\"pic-section\" x=\"{TimelineLayout.Margin}\" y=\"{layout.UndatedTop}\">Without a date</text>\n");
        foreach (var row in layout.Undated)
        {
            Open(markup, row);
            markup.Write($"<rect class=\"pic-span\" x=\"{row.X}\" y=\"{row.Y - 11}\" width=\"18\" height=\"12\"/>");
            DrawWords(markup, row, row.X + TimelineLayout.UndatedMark, row.Y, null);
            markup.Write($"</a>\n");
        }
    }

    private static void Open(MarkupWriter markup, TimelineRow row) => markup.Write(
        $"<a href=\"#{row.Event.Id.Value}\" class=\"pic-event pic-{Kebab.Of(row.Event.Reality)}\" id=\"{row.Event.Id.Value}\"><title>{row.Event.Name}: {row.Title}</title>");

    // What is said of the event follows on its name, in another colour.
    private static void DrawWords(MarkupWriter markup, TimelineRow row, int x, int y, string? look)
    {
        TextRows.Write(markup, x, y, TimelineLayout.LineStep, [.. row.Name.SkipLast(1)], look);
        markup.Write($"<text");
        if (look is not null)
        {
            markup.Write($" class=\"{look}\"");
        }

        markup.Write($" x=\"{x}\" y=\"{y + ((row.Name.Count - 1) * TimelineLayout.LineStep)}\">{row.Name[^1]} <tspan class=\"pic-note\">{row.Note}</tspan></text>");
    }
}
