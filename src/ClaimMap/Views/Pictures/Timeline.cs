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
        if (layout.Events.Dated.Count > 0 || layout.Published is not null)
        {
            TimelineAxis.Draw(markup, layout);
        }

        var y = layout.Top;
        foreach (var happening in layout.Events.Dated)
        {
            DrawDated(markup, layout, happening, y);
            y += TimelineLayout.RowHeight;
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

    private static void DrawDated(MarkupWriter markup, TimelineLayout layout, ReportedEvent happening, int y)
    {
        var date = happening.Time!.Date;
        var bar = layout.BarOf(happening);
        var name = TextLines.First(happening.Name, TimelineLayout.NameWidth, TimelineLayout.FontSize);
        var words = $"{Kebab.Of(happening.Reality)}, {DateWords.Of(date)}";
        var width = (TextWidth.Of(name, TimelineLayout.FontSize) + TextWidth.Of($"  {words}", TimelineLayout.FontSize)) / 1000;
        var isEnd = bar.X1 + width > layout.Width - TimelineLayout.Margin;
        var at = isEnd ? Math.Max(Math.Min(bar.X2, layout.Width - TimelineLayout.Margin), TimelineLayout.Margin + width) : bar.X1;
        markup.Write($"<a href=\"#{happening.Id.Value}\" class=\"pic-event pic-{Kebab.Of(happening.Reality)}\" id=\"{happening.Id.Value}\"><title>{happening.Name}: {words}</title>");
        markup.Write($"<text class=\"{(isEnd ? "pic-name pic-end" : "pic-name")}\" x=\"{at}\" y=\"{y + 13}\">{name} <tspan class=\"pic-note\">{words}</tspan></text>");
        TimelineAxis.DrawBar(markup, bar, date, y + 20);
        markup.Write($"</a>\n");
    }

    private static void DrawUndated(MarkupWriter markup, TimelineLayout layout)
    {
        if (layout.Events.Undated.Count == 0)
        {
            return;
        }

        markup.Write($"<text class=\"pic-section\" x=\"{TimelineLayout.Margin}\" y=\"{layout.UndatedTop}\">Without a date</text>\n");
        for (var i = 0; i < layout.Events.Undated.Count; i++)
        {
            var happening = layout.Events.Undated[i];
            var x = TimelineLayout.Margin + (i % TimelineLayout.UndatedColumns * layout.UndatedWidth);
            var y = layout.UndatedTop + 24 + (i / TimelineLayout.UndatedColumns * TimelineLayout.UndatedRow);
            var note = Kebab.Of(happening.Reality);
            var room = layout.UndatedWidth - 60 - (TextWidth.Of(note, TimelineLayout.FontSize) / 1000);
            markup.Write($"<a href=\"#{happening.Id.Value}\" class=\"pic-event pic-{note}\" id=\"{happening.Id.Value}\"><title>{happening.Name}: {note}, without a date</title><rect class=\"pic-span\" x=\"{x}\" y=\"{y - 11}\" width=\"18\" height=\"12\"/>");
            markup.Write($"<text x=\"{x + 26}\" y=\"{y}\">{TextLines.First(happening.Name, room, TimelineLayout.FontSize)} <tspan class=\"pic-note\">{note}</tspan></text></a>\n");
        }
    }
}
