namespace ClaimMap.Indexing;

/// <summary>The claims of a graph in the document's order, and every index onto them.</summary>
internal sealed class ClaimIndexes
{
    private readonly NodeKind[] _subjectKinds = [NodeKind.Actor, NodeKind.Event, NodeKind.Term, NodeKind.Resolution, NodeKind.Instrument, NodeKind.Place];
    private readonly int[] _subjectBase = new int[(int)NodeKind.Passage + 1];
    private readonly MapRecords _records;
    private readonly Adjacency _actorParts;
    private readonly int[][] _sets;

    public ClaimIndexes(MapRecords records, NodeIndex nodes, ClaimLinks links)
    {
        _records = records;
        Claims = records.Claims;
        Nodes = nodes;
        Names = new MapNames(records, nodes);
        var subjects = 0;
        foreach (var kind in _subjectKinds)
        {
            _subjectBase[(int)kind] = subjects;
            subjects += records.CountOf(kind);
        }

        var tags = Array.ConvertAll(Claims, static c => c.Tag);
        ClaimAdjacency? about = null, ofPassages = null, ofSections = null, by = null;
        RelationIndex? relations = null;
        SideBySide.Run(
            Claims.Length,
            () => about = ClaimAdjacency.Build(subjects, AboutPairs(links), tags),
            () =>
            {
                var passages = PassagePairs(links);
                ofPassages = ClaimAdjacency.Build(records.Passages.Length, passages, tags);
                ofSections = ClaimAdjacency.Build(records.Sections.Length, SectionPairs(passages), tags);
                by = ClaimAdjacency.Build(records.Actors.Length, ByPairs(), tags);
            },
            () => relations = new RelationIndex(records, links));
        (About, Passages, Sections, By, Relations) = (about!, ofPassages!, ofSections!, by!, relations!);
        _actorParts = Adjacency.Build(records.Actors.Length, ActorParts(records, nodes));
        _sets = [.. Enum.GetValues<ClaimSet>().Where(s => s != ClaimSet.Some).Select(s => Members(s, tags))];
    }

    public Claim[] Claims { get; }

    public NodeIndex Nodes { get; }

    public MapNames Names { get; }

    public ClaimAdjacency About { get; }

    public ClaimAdjacency Passages { get; }

    public ClaimAdjacency Sections { get; }

    public ClaimAdjacency By { get; }

    public RelationIndex Relations { get; }

    /// <summary>The key under which <see cref="About"/> lists a subject, or -1.</summary>
    public int SubjectKey(NodeId subject)
    {
        if (!ClaimMap.About.CanBeSubject(subject.Kind))
        {
            return -1;
        }

        var index = Nodes.Find(subject.Kind, subject.Value);
        return index < 0 ? -1 : _subjectBase[(int)subject.Kind] + index;
    }

    public ClaimSelection<TClaim> Whole<TClaim>(ClaimSet set)
        where TClaim : Claim => new(this, set, _sets[(int)set], 0, _sets[(int)set].Length);

    /// <summary>An actor with all that it is part of, or with all its parts; each once.</summary>
    public List<int> Family(int actor, ActorScope scope)
    {
        var family = new List<int>();
        if (actor < 0)
        {
            return family;
        }

        family.Add(actor);
        if (scope == ActorScope.WithWholes)
        {
            while (_records.Actors[family[^1]].PartOf is { } whole)
            {
                family.Add(Nodes.Find(NodeKind.Actor, whole.Value));
            }
        }
        else
        {
            // Parts have one whole each, in no circle: nothing is found twice.
            for (var i = 0; i < family.Count; i++)
            {
                family.AddRange(_actorParts.Run(family[i]));
            }
        }

        return family;
    }

    private (int, int)[] AboutPairs(ClaimLinks links)
    {
        var pairs = new (int, int)[links.SubjectCount];
        var next = 0;
        for (var claim = 0; claim < Claims.Length; claim++)
        {
            var subjects = links.Subjects(claim);
            for (var i = 0; i < subjects.Length; i++)
            {
                pairs[next++] = (_subjectBase[(int)Claims[claim].About[i].Subject.Kind] + subjects[i], claim);
            }
        }

        return pairs;
    }

    private (int Passage, int Claim)[] PassagePairs(ClaimLinks links)
    {
        var pairs = new (int, int)[links.AnchorCount];
        var next = 0;
        for (var claim = 0; claim < Claims.Length; claim++)
        {
            foreach (var passage in links.Passages(claim))
            {
                pairs[next++] = (passage, claim);
            }
        }

        return pairs;
    }

    private (int, int)[] SectionPairs((int Passage, int Claim)[] passages)
    {
        var sections = Array.ConvertAll(_records.Passages, p => Nodes.Find(NodeKind.Section, p.Section.Value));
        return Array.ConvertAll(passages, p => (sections[p.Passage], p.Claim));
    }

    private (int, int)[] ByPairs()
    {
        var pairs = new List<(int, int)>();
        for (var claim = 0; claim < Claims.Length; claim++)
        {
            if (Claims[claim] is AttributedAllegation allegation)
            {
                foreach (var source in allegation.Attribution.Sources)
                {
                    if (source is ActorSource actor)
                    {
                        pairs.Add((Nodes.Find(NodeKind.Actor, actor.Actor.Value), claim));
                    }
                }
            }
        }

        return [.. pairs];
    }

    private static int[] Members(ClaimSet set, ClaimTag[] tags)
    {
        var members = new List<int>(set == ClaimSet.All ? tags.Length : tags.Length / 2);
        for (var claim = 0; claim < tags.Length; claim++)
        {
            if (set == ClaimSet.All || (int)tags[claim] == (int)set - 1)
            {
                members.Add(claim);
            }
        }

        return [.. members];
    }

    private static (int, int)[] ActorParts(MapRecords records, NodeIndex nodes) =>
    [
        .. records.Actors.Select((actor, part) => (actor.PartOf, part))
            .Where(p => p.PartOf is not null)
            .Select(p => (nodes.Find(NodeKind.Actor, p.PartOf!.Value.Value), p.part)),
    ];
}
