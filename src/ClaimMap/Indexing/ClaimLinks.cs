namespace ClaimMap.Indexing;

/// <summary>Where the ids that claims and relations name lead, so that each is looked up once, by the rules.</summary>
internal sealed class ClaimLinks
{
    // What a claim has of these lies in this order.
    private const int SubjectGroup = 0;
    private const int PassageGroup = 1;
    private const int SourceGroup = 2;
    private const int Groups = 3;

    // Where each group of each claim begins among the places; the end of one is the start of the next.
    private readonly int[] _starts;
    private int[] _places;

    public ClaimLinks(int claims, int relations, SubjectKeys subjectKeys)
        : this(subjectKeys, new ClaimTag[claims], new int[claims * 4], new RelationKind[relations], new int[relations], new int[relations])
    {
    }

    private ClaimLinks(SubjectKeys subjectKeys, ClaimTag[] tags, int[] places, RelationKind[] kinds, int[] from, int[] to)
    {
        _starts = new int[(tags.Length * Groups) + 1];
        _places = places;
        SubjectKeys = subjectKeys;
        Tags = tags;
        Kinds = kinds;
        From = from;
        To = to;
    }

    /// <summary>The numbers of whatever a claim can be about.</summary>
    public SubjectKeys SubjectKeys { get; }

    /// <summary>For each claim its tag.</summary>
    public ClaimTag[] Tags { get; }

    /// <summary>For each relation its kind.</summary>
    public RelationKind[] Kinds { get; }

    /// <summary>For each relation the place of the claim that it comes from.</summary>
    public int[] From { get; }

    /// <summary>For each relation the place of the claim that it leads to.</summary>
    public int[] To { get; }

    /// <summary>Makes room for where a claim leads, those before it being set already.</summary>
    public void Begin(int claim, ClaimTag tag, int subjects, int passages, int sources)
    {
        Tags[claim] = tag;
        var first = claim * Groups;
        _starts[first + PassageGroup] = _starts[first] + subjects;
        _starts[first + SourceGroup] = _starts[first + PassageGroup] + passages;
        _starts[first + Groups] = _starts[first + SourceGroup] + sources;
        if (_places.Length < _starts[first + Groups])
        {
            Array.Resize(ref _places, Math.Max(_starts[first + Groups], _places.Length * 2));
        }
    }

    /// <summary>For each entry of a claim's <c>about</c> the subject's number among <see cref="SubjectKeys"/>.</summary>
    public Span<int> Subjects(int claim) => Group(claim, SubjectGroup);

    /// <summary>For each anchor of a claim its passage's place.</summary>
    public Span<int> Passages(int claim) => Group(claim, PassageGroup);

    /// <summary>For each actor that a claim is attributed to the actor's place.</summary>
    public Span<int> Sources(int claim) => Group(claim, SourceGroup);

    /// <summary>The same for claims in another order.</summary>
    /// <param name="order">The claims' present places, in their new order.</param>
    /// <param name="places">The claims' new places, in their present order.</param>
    public ClaimLinks Reorder(ReadOnlySpan<int> order, int[] places)
    {
        var links = new ClaimLinks(
            SubjectKeys,
            new ClaimTag[Tags.Length],
            new int[_places.Length],
            Kinds,
            Array.ConvertAll(From, claim => places[claim]),
            Array.ConvertAll(To, claim => places[claim]));
        for (var i = 0; i < order.Length; i++)
        {
            var from = order[i];
            links.Begin(i, Tags[from], Subjects(from).Length, Passages(from).Length, Sources(from).Length);
            Subjects(from).CopyTo(links.Subjects(i));
            Passages(from).CopyTo(links.Passages(i));
            Sources(from).CopyTo(links.Sources(i));
        }

        return links;
    }

    private Span<int> Group(int claim, int group)
    {
        var at = (claim * Groups) + group;
        return _places.AsSpan(_starts[at].._starts[at + 1]);
    }
}
