namespace ClaimMap.Indexing;

/// <summary>Where the ids that claims and relations name lead, so that each is looked up once, by the rules.</summary>
internal sealed class ClaimLinks
{
    // Of a claim its subjects' places, then its anchors'; a claim's end is the next one's start.
    private readonly int[] _starts;
    private readonly int[] _anchors;
    private int[] _places;

    public ClaimLinks(int claims, int relations)
        : this(new int[claims + 1], new int[claims], new int[claims * 3], new int[relations], new int[relations])
    {
    }

    private ClaimLinks(int[] starts, int[] anchors, int[] places, int[] from, int[] to)
    {
        _starts = starts;
        _anchors = anchors;
        _places = places;
        From = from;
        To = to;
    }

    /// <summary>For each relation the place of the claim that it comes from.</summary>
    public int[] From { get; }

    /// <summary>For each relation the place of the claim that it leads to.</summary>
    public int[] To { get; }

    /// <summary>How many subjects all claims have together.</summary>
    public int SubjectCount { get; private set; }

    /// <summary>How many anchors all claims have together.</summary>
    public int AnchorCount { get; private set; }

    /// <summary>Makes room for the places of a claim, those before it being set already.</summary>
    public void Begin(int claim, int subjects, int anchors)
    {
        _anchors[claim] = _starts[claim] + subjects;
        _starts[claim + 1] = _anchors[claim] + anchors;
        SubjectCount += subjects;
        AnchorCount += anchors;
        if (_places.Length < _starts[claim + 1])
        {
            Array.Resize(ref _places, Math.Max(_starts[claim + 1], _places.Length * 2));
        }
    }

    /// <summary>For each entry of a claim's <c>about</c> the subject's place among those of its kind.</summary>
    public Span<int> Subjects(int claim) => _places.AsSpan(_starts[claim].._anchors[claim]);

    /// <summary>For each anchor of a claim its passage's place.</summary>
    public Span<int> Passages(int claim) => _places.AsSpan(_anchors[claim].._starts[claim + 1]);

    /// <summary>The same for claims in another order.</summary>
    /// <param name="order">The claims' present places, in their new order.</param>
    /// <param name="places">The claims' new places, in their present order.</param>
    public ClaimLinks Reorder(ReadOnlySpan<int> order, int[] places)
    {
        var links = new ClaimLinks(
            new int[_starts.Length],
            new int[_anchors.Length],
            new int[_places.Length],
            Array.ConvertAll(From, claim => places[claim]),
            Array.ConvertAll(To, claim => places[claim]));
        for (var i = 0; i < order.Length; i++)
        {
            var subjects = Subjects(order[i]);
            var passages = Passages(order[i]);
            links.Begin(i, subjects.Length, passages.Length);
            subjects.CopyTo(links.Subjects(i));
            passages.CopyTo(links.Passages(i));
        }

        return links;
    }
}
