namespace ClaimMap.Comparison;

/// <summary>Counts for each label, and for all of them together.</summary>
internal sealed class CountsByLabel<T>
    where T : notnull
{
    private readonly Dictionary<T, RetrievalCounts> _each = [];
    private readonly RetrievalCounts _all = new();

    public void AddExpected(T label, int unit)
    {
        Of(label).AddExpected(unit);
        _all.AddExpected(unit);
    }

    public void AddActual(T label, int unit)
    {
        Of(label).AddActual(unit);
        _all.AddActual(unit);
    }

    public void AddFound(T label, int unit)
    {
        Of(label).AddFound(unit);
        _all.AddFound(unit);
    }

    public IEnumerable<T> Labels => _each.Keys;

    public RetrievalByLabel<T> Measure(IEnumerable<T> order, RetrievalFigures figures)
    {
        var counts = order.Select(label => (Label: label, Counts: Of(label))).ToArray();
        return new RetrievalByLabel<T>(
            figures.Measure(_all),
            figures.Average([.. counts.Select(c => c.Counts)]),
            [.. counts.Select(c => new LabelMeasure<T, RetrievalMeasure>(c.Label, figures.Measure(c.Counts)))]);
    }

    private RetrievalCounts Of(T label)
    {
        if (!_each.TryGetValue(label, out var counts))
        {
            counts = new RetrievalCounts();
            _each.Add(label, counts);
        }

        return counts;
    }
}
