namespace ClaimMap.Views.Pictures;

/// <summary>Counts who says what about whom.</summary>
/// <remarks>
/// A claim of several sources or about several actors counts in the cell of each pair; the totals of rows and columns count
/// it once. Rows and columns stand by their number of claims, then in the order in which a reader meets them.
/// </remarks>
internal sealed class MatrixCounts
{
    private readonly Dictionary<(string Source, ActorId Target), TagCounts> _cells = [];
    private readonly Dictionary<string, TagCounts> _rows = [];
    private readonly Dictionary<ActorId, TagCounts> _columns = [];

    public MatrixCounts(ClaimGraph graph)
    {
        var speakers = new Speakers(graph);
        var targets = new List<ActorId>();
        foreach (var claim in graph.Claims)
        {
            ActorId[] about = [.. Speakers.TargetsOf(claim)];
            if (about.Length > 0)
            {
                Total.Add(claim);
            }

            foreach (var target in about)
            {
                if (!_columns.ContainsKey(target))
                {
                    targets.Add(target);
                }

                Of(_columns, target).Add(claim);
            }

            foreach (var speaker in about.Length == 0 ? [] : speakers.Of(claim))
            {
                Of(_rows, speaker.Key).Add(claim);
                foreach (var target in about)
                {
                    Of(_cells, (speaker.Key, target)).Add(claim);
                }
            }
        }

        Sources = [.. speakers.All.Where(s => _rows.ContainsKey(s.Key)).OrderByDescending(s => _rows[s.Key].Total)];
        Targets = [.. targets.OrderByDescending(t => _columns[t].Total)];
    }

    public IReadOnlyList<Speaker> Sources { get; }

    public IReadOnlyList<ActorId> Targets { get; }

    /// <summary>Gets the claims that are about any actor.</summary>
    public TagCounts Total { get; } = new();

    public TagCounts? Cell(Speaker source, ActorId target) => _cells.GetValueOrDefault((source.Key, target));

    public TagCounts Row(Speaker source) => _rows[source.Key];

    public TagCounts Column(ActorId target) => _columns[target];

    private static TagCounts Of<TKey>(Dictionary<TKey, TagCounts> counts, TKey key)
        where TKey : notnull
    {
        if (!counts.TryGetValue(key, out var count))
        {
            count = new TagCounts();
            counts.Add(key, count);
        }

        return count;
    }
}
