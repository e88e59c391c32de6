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

/// <summary>How far an event's bar reaches, and how its ends look; in pixels.</summary>
/// <param name="X1">Where it begins.</param>
/// <param name="X2">Where it ends.</param>
/// <param name="FadesIn">Whether its start is open or unknown.</param>
/// <param name="FadesOut">Whether its end is open or unknown.</param>
internal readonly record struct TimelineBar(int X1, int X2, bool FadesIn, bool FadesOut)
{
    private const int LeastWidth = 8;
    private const int FadeWidth = 72;

    /// <summary>The bar of an event with a first or a last day.</summary>
    /// <param name="date">Its time.</param>
    /// <param name="scale">Where days are.</param>
    /// <param name="left">The left edge of the picture: as far as an open start reaches.</param>
    /// <param name="right">The right edge of the picture: as far as an open end reaches.</param>
    public static TimelineBar Of(Edtf date, TimeScale scale, int left, int right)
    {
        var end = date.Latest is { } last ? scale.X(last.DayNumber + 1) : (int?)null;
        var start = date.Earliest is { } first ? scale.X(first.DayNumber) : (int?)null;
        var x1 = start ?? (DateWords.IsOpenStart(date) ? left : Math.Max(left, end!.Value - FadeWidth));
        var x2 = end ?? (DateWords.IsOpenEnd(date) ? right : Math.Min(right, start!.Value + FadeWidth));
        return new TimelineBar(x1, Math.Max(x2, x1 + LeastWidth), start is null, end is null);
    }
}

/// <summary>The events of a map in the order of a timeline.</summary>
internal sealed class TimelineEvents
{
    public TimelineEvents(ClaimGraph graph)
    {
        var met = new Dictionary<EventId, int>();
        var order = 0;
        foreach (var about in graph.Claims.SelectMany(c => c.About).Where(a => a.Subject.Kind == NodeKind.Event))
        {
            met.TryAdd(new EventId(about.Subject.Value), order++);
        }

        var reading = graph.Events.OrderBy(e => met.GetValueOrDefault(e.Id, int.MaxValue)).ToArray();
        Dated = [.. reading.Where(HasDay).OrderBy(e => e.Time!.Date.Earliest ?? DateOnly.MinValue)];
        Undated = [.. reading.Where(e => !HasDay(e))];
    }

    /// <summary>Gets those with a first or a last day, by the first, then in reading order; an open or unknown start comes first.</summary>
    public IReadOnlyList<ReportedEvent> Dated { get; }

    /// <summary>Gets the others, in reading order.</summary>
    public IReadOnlyList<ReportedEvent> Undated { get; }

    private static bool HasDay(ReportedEvent happening) => happening.Time?.Date is { } date && (date.Earliest ?? date.Latest) is not null;
}
