using ClaimMap.Model;

namespace ClaimMap.Views.Pictures;

/// <summary>The measures of a timeline, in pixels.</summary>
internal sealed class TimelineLayout
{
    public const int Margin = 16;
    public const int FontSize = 13;
    public const int LineStep = 16;
    public const int UndatedMark = 26;
    private const int BarRoom = 28;
    private const int NameWidth = 380;
    private const int UndatedColumns = 2;
    private const int UndatedGap = 8;
    private const int OpenRoom = 84;
    private const int LeastWidth = 820;

    private readonly List<TimelineRow> _dated = [];
    private readonly List<TimelineRow> _undated = [];

    public TimelineLayout(ClaimGraph graph)
    {
        var events = new TimelineEvents(graph);
        Published = graph.Document.Published.Earliest ?? graph.Document.Published.Latest;
        var days = new List<int>();
        foreach (var date in events.Dated.Select(e => e.Time!.Date))
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
        var y = Top;
        foreach (var happening in events.Dated)
        {
            var note = $"{Kebab.Of(happening.Reality)}, {DateWords.Of(happening.Time!.Date)}";
            var row = new TimelineRow(happening, note, note, NameWidth) { X = Margin, Y = y };
            _dated.Add(row);
            y += row.TextHeight + BarRoom;
        }

        Bottom = y;
        UndatedTop = Bottom + 36;
        var column = (Width - (2 * Margin)) / UndatedColumns;
        y = UndatedTop + 24;
        foreach (var pair in events.Undated.Chunk(UndatedColumns))
        {
            TimelineRow[] rows = [.. pair.Select((e, i) => RowOf(e, Margin + (i * column), y, column))];
            _undated.AddRange(rows);
            y += rows.Max(r => r.TextHeight) + UndatedGap;
        }

        Height = _undated.Count == 0 ? Bottom + 12 : y;

        static TimelineRow RowOf(ReportedEvent happening, int x, int y, int column)
        {
            var note = Kebab.Of(happening.Reality);
            var room = column - UndatedMark - 34 - (TextWidth.Of(note, FontSize) / 1000);
            return new TimelineRow(happening, note, $"{note}, without a date", room) { X = x, Y = y };
        }
    }

    /// <summary>Gets the events with a first or a last day, from the earliest.</summary>
    public IReadOnlyList<TimelineRow> Dated => _dated;

    /// <summary>Gets the others, in two columns, row by row.</summary>
    public IReadOnlyList<TimelineRow> Undated => _undated;

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

    public TimelineBar BarOf(ReportedEvent happening) => TimelineBar.Of(happening.Time!.Date, Scale, Margin, Width - Margin);
}

/// <summary>An event on a timeline: its name in lines, what is said of it, and where it stands. Lengths are in pixels.</summary>
internal sealed class TimelineRow(ReportedEvent happening, string note, string title, int room)
{
    public ReportedEvent Event { get; } = happening;

    public IReadOnlyList<string> Name { get; } = TextLines.Of(happening.Name, room, TimelineLayout.FontSize);

    /// <summary>Gets what follows on the name.</summary>
    public string Note { get; } = note;

    /// <summary>Gets what those hear or hover over who want to know it all.</summary>
    public string Title { get; } = title;

    public int X { get; init; }

    public int Y { get; init; }

    public int TextHeight => Name.Count * TimelineLayout.LineStep;

    /// <summary>Gets the width of its longest line.</summary>
    public int Width => Name.SkipLast(1).Append($"{Name[^1]}  {Note}").Max(l => TextWidth.Of(l, TimelineLayout.FontSize)) / 1000;
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
