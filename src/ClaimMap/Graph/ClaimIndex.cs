namespace ClaimMap.Graph;

/// <summary>The claims of a graph in the document's order, and which of them belong to what; each table is made when it is first asked for.</summary>
/// <remarks>A claim is known by its ordinal, its index in that order, so that ascending ordinals are in the document's order.</remarks>
internal sealed class ClaimIndex
{
    private static readonly int[] None = [];

    private readonly MapContent _content;
    private readonly Lazy<Dictionary<NodeId, int[]>> _about;
    private readonly Lazy<Dictionary<PassageId, int[]>> _passages;
    private readonly Lazy<Dictionary<SectionId, int[]>> _sections;
    private readonly Lazy<Dictionary<ActorId, int[]>> _by;
    private readonly Lazy<ILookup<ActorId, ActorId>> _parts;

    public ClaimIndex(MapContent content, NodeTable nodes, MapNames names)
    {
        _content = content;
        Nodes = nodes;
        Names = names;
        All = new int[content.Claims.Count];
        for (var i = 0; i < All.Length; i++)
        {
            All[i] = i;
        }

        _about = new(() => Group(static c => c.About.Select(a => a.Subject)));
        _passages = new(() => Group(static c => c.Anchors.Select(a => a.Passage)));
        _sections = new(() => Group(c => c.Anchors.Select(a => _content.Passages[nodes.Find(a.Passage)].Section)));
        _by = new(() => Group(VoicesOf));
        _parts = new(() => content.Actors.Where(a => a.PartOf is not null).ToLookup(a => a.PartOf!.Value, a => a.Id));
    }

    public Claim[] Claims => _content.Claims.Items;

    public NodeTable Nodes { get; }

    public MapNames Names { get; }

    /// <summary>The ordinals of all claims.</summary>
    public int[] All { get; }

    public int[] OfTag(ClaimTag tag) => Array.FindAll(All, claim => Claims[claim].Tag == tag);

    public int[] About(NodeId subject) => _about.Value.GetValueOrDefault(subject, None);

    public int[] In(PassageId passage) => _passages.Value.GetValueOrDefault(passage, None);

    public int[] SharingPassageWith(Claim claim) =>
        [.. claim.Anchors.SelectMany(a => In(a.Passage)).Distinct().Where(other => Claims[other].Id != claim.Id).Order()];

    public int[] In(SectionId section) => _sections.Value.GetValueOrDefault(section, None);

    public int[] By(ActorId actor) => _by.Value.GetValueOrDefault(actor, None);

    /// <summary>The claims of an actor with all that it is part of, or with all its parts; each once.</summary>
    public int[] By(ActorId actor, ActorScope scope) => [.. FamilyOf(actor, scope).SelectMany(By).Distinct().Order()];

    /// <summary>The claims about an actor or about what it is part of or its parts; each once.</summary>
    public int[] About(ActorId actor, ActorScope scope) => [.. FamilyOf(actor, scope).SelectMany(a => About(a)).Distinct().Order()];

    // Whose claim it is: its sources' or, where the document itself makes it, its author's.
    private IEnumerable<ActorId> VoicesOf(Claim claim) => claim.Attribution is { } attribution
        ? attribution.Sources.Where(s => s.Actor is not null).Select(s => s.Actor!.Value)
        : _content.Document.AuthorActor is { } author ? [author] : [];

    private List<ActorId> FamilyOf(ActorId actor, ActorScope scope)
    {
        // Parts have one whole each, in no circle: nothing is found twice.
        var family = new List<ActorId>([actor]);
        for (var i = 0; i < family.Count && scope != ActorScope.Itself; i++)
        {
            family.AddRange(scope == ActorScope.WithParts ? _parts.Value[family[i]] : WholeOf(family[i]));
        }

        return family;
    }

    private ActorId[] WholeOf(ActorId actor) => Nodes.Find(actor) is >= 0 and var at && _content.Actors[at].PartOf is { } whole ? [whole] : [];

    private Dictionary<TKey, int[]> Group<TKey>(Func<Claim, IEnumerable<TKey>> keysOf)
        where TKey : notnull
    {
        var groups = new Dictionary<TKey, List<int>>();
        foreach (var claim in All)
        {
            foreach (var key in keysOf(Claims[claim]))
            {
                if (!groups.TryGetValue(key, out var group))
                {
                    groups.Add(key, group = []);
                }

                if (group.Count == 0 || group[^1] != claim)
                {
                    group.Add(claim);
                }
            }
        }

        return groups.ToDictionary(g => g.Key, g => g.Value.ToArray());
    }
}
