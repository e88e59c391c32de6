namespace ClaimMap.Comparison.Counting;

/// <summary>What of one kind is expected, what is there, and what is both, by the unit that each item belongs to.</summary>
internal sealed class RetrievalCounts
{
    private readonly List<Unit> _units = [];
    private readonly Dictionary<int, Unit> _byNumber = [];

    /// <summary>Gets what there is in all.</summary>
    public RetrievalTotals All { get; private set; }

    public void AddExpected(int unit) => Add(unit, new RetrievalTotals(1, 0, 0, 0));

    public void AddActual(int unit) => Add(unit, new RetrievalTotals(0, 1, 0, 0));

    public void AddFound(int unit) => Add(unit, new RetrievalTotals(0, 0, 1, 0));

    public void AddPartial(int unit) => Add(unit, new RetrievalTotals(0, 0, 0, 1));

    /// <summary>Counts as often as each unit was drawn.</summary>
    public RetrievalTotals Of(ReadOnlySpan<ushort> drawn)
    {
        var sum = default(RetrievalTotals);
        foreach (var unit in _units)
        {
            sum = sum.With(unit.Totals, drawn[unit.Number]);
        }

        return sum;
    }

    /// <summary>The means over the units, each as often as it was drawn; without draws once.</summary>
    public RetrievalMeans MeansOf(ReadOnlySpan<ushort> drawn = default)
    {
        var means = default(RetrievalMeans);
        foreach (var unit in _units)
        {
            means.Add(unit.Totals, drawn.IsEmpty ? 1 : drawn[unit.Number]);
        }

        return means;
    }

    public void Add(int unit, RetrievalTotals more)
    {
        if (!_byNumber.TryGetValue(unit, out var known))
        {
            _units.Add(known = new Unit(unit));
            _byNumber.Add(unit, known);
        }

        known.Totals = known.Totals.With(more);
        All = All.With(more);
    }

    private sealed class Unit(int number)
    {
        public int Number { get; } = number;

        public RetrievalTotals Totals { get; set; }
    }
}

/// <summary>Counts for each label, and for all of them together.</summary>
internal sealed class CountsByLabel
{
    private readonly Dictionary<string, RetrievalCounts> _each = new(StringComparer.Ordinal);

    /// <summary>Gets the counts of all labels together.</summary>
    public RetrievalCounts Micro { get; } = new();

    public void AddExpected(string label, int unit)
    {
        Of(label).AddExpected(unit);
        Micro.AddExpected(unit);
    }

    public void AddActual(string label, int unit)
    {
        Of(label).AddActual(unit);
        Micro.AddActual(unit);
    }

    public void AddFound(string label, int unit)
    {
        Of(label).AddFound(unit);
        Micro.AddFound(unit);
    }

    /// <summary>Measures those that occur.</summary>
    /// <param name="order">The labels in the order in which they are listed; those that are not in it come behind, by their text.</param>
    /// <param name="figures">What makes figures of counts.</param>
    public RetrievalByLabel Measure(IReadOnlyList<string> order, FigureMaking figures)
    {
        var labels = _each.Keys.OrderBy(label => order.TakeWhile(o => o != label).Count()).ThenBy(static label => label, StringComparer.Ordinal);
        return figures.Measure(Micro, [.. labels.Select(label => (label, _each[label]))]);
    }

    private RetrievalCounts Of(string label)
    {
        if (!_each.TryGetValue(label, out var counts))
        {
            counts = new RetrievalCounts();
            _each.Add(label, counts);
        }

        return counts;
    }
}
