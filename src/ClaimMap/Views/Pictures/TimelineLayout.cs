namespace ClaimMap.Views.Pictures;

/// <summary>The measures of a timeline, in pixels.</summary>
internal sealed class TimelineLayout
{
    public const int Margin = 16;
    public const int RowHeight = 44;
    public const int FontSize = 13;
    public const int NameWidth = 380;
    public const int UndatedColumns = 2;
    public const int UndatedRow = 24;
    private const int OpenRoom = 84;
    private const int LeastWidth = 820;

    public TimelineLayout(ClaimGraph graph)
    {
        Events = new TimelineEvents(graph);
        Published = graph.Document.Published.Earliest ?? graph.Document.Published.Latest;
        var days = new List<int>();
        foreach (var date in Events.Dated.Select(e => e.Time!.Date))
        {
            if (date.Earliest is { } first)
            {
                days.Add(first.DayNumber);
                Starts.Add(first.DayNumber);
            }

            if (date.Latest is { } last)
            {
                days.Add(last.DayNumber + 1);
            }
        }

        if (Published is { } published)
        {
            days.AddRange([published.DayNumber, published.DayNumber + 1]);
        }

        Scale = new TimeScale(days, Margin + OpenRoom);
        Width = Math.Max(LeastWidth, Scale.Right + OpenRoom + Margin);
        Top = days.Count > 0 ? 124 : 40;
        Bottom = Top + (Events.Dated.Count * RowHeight);
        UndatedTop = Bottom + 36;
        Height = Events.Undated.Count == 0
            ? Bottom + 12
            : UndatedTop + 24 + ((Events.Undated.Count + UndatedColumns - 1) / UndatedColumns * UndatedRow);
    }

    public TimelineEvents Events { get; }

    public TimeScale Scale { get; }

    /// <summary>Gets the days that events begin with, as <see cref="DateOnly.DayNumber"/> counts.</summary>
    public List<int> Starts { get; } = [];

    /// <summary>Gets the first day on which the document can have been published.</summary>
    public DateOnly? Published { get; }

    public int Width { get; }

    public int Height { get; }

    /// <summary>Gets where the rows begin, below the axis.</summary>
    public int Top { get; }

    /// <summary>Gets where the rows end.</summary>
    public int Bottom { get; }

    /// <summary>Gets the base line of the heading over what has no date.</summary>
    public int UndatedTop { get; }

    public int UndatedWidth => (Width - (2 * Margin)) / UndatedColumns;

    public TimelineBar BarOf(ReportedEvent happening) => TimelineBar.Of(happening.Time!.Date, Scale, Margin, Width - Margin);
}
