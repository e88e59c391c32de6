namespace ClaimMap.Views.Pictures;

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

    /// <summary>Gets those with a first or a last day, by the first, then as a reader meets them; an open or unknown start comes first.</summary>
    public IReadOnlyList<ReportedEvent> Dated { get; }

    /// <summary>Gets the others, as a reader meets them.</summary>
    public IReadOnlyList<ReportedEvent> Undated { get; }

    private static bool HasDay(ReportedEvent happening) => happening.Time?.Date is { } date && (date.Earliest ?? date.Latest) is not null;
}
