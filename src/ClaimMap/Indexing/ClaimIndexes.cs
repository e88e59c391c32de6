namespace ClaimMap.Indexing;

/// <summary>The claims of a graph in the document's order, and every index onto them.</summary>
internal sealed class ClaimIndexes
{
    private readonly NodeKind[] _subjectKinds = [NodeKind.Actor, NodeKind.Event, NodeKind.Term, NodeKind.Resolution, NodeKind.Instrument, NodeKind.Place];
    private readonly int[] _subjectBase = new int[(int)NodeKind.Passage + 1];
    private readonly MapRecords _records;
    private readonly Adjacency _actorParts;
    private readonly int[][] _sets;

    public ClaimIndexes(MapRecords records, NodeIndex nodes)
    {
        _records = records;
        Claims = records.Claims;
        Nodes = nodes;
        var subjects = 0;
        foreach (var kind in _subjectKinds)
        {
            _subjectBase[(int)kind] = subjects;
            subjects += records.CountOf(kind);
        }

        var about = new List<(int, int)>(Claims.Length * 3);
        var passages = new List<(int, int)>(Claims.Length + 16);
        var sections = new List<(int, int)>(Claims.Length + 16);
        var by = new List<(int, int)>();
        for (var claim = 0; claim < Claims.Length; claim++)
        {
            foreach (var entry in Claims[claim].About)
            {
                about.Add((SubjectKey(entry.Subject), claim));
            }

            foreach (var anchor in Claims[claim].Anchors)
            {
                var passage = nodes.Find(NodeKind.Passage, anchor.Passage.Value);
                passages.Add((passage, claim));
                sections.Add((nodes.Find(NodeKind.Section, records.Passages[passage].Section.Value), claim));
            }

            if (Claims[claim] is AttributedAllegation allegation)
            {
                foreach (var source in allegation.Attribution.Sources)
                {
                    if (source is ActorSource actor)
                    {
                        by.Add((nodes.Find(NodeKind.Actor, actor.Actor.Value), claim));
                    }
                }
            }
        }

        About = ClaimAdjacency.Build(subjects, about, Claims);
        Passages = ClaimAdjacency.Build(records.Passages.Length, passages, Claims);
        Sections = ClaimAdjacency.Build(records.Sections.Length, sections, Claims);
        By = ClaimAdjacency.Build(records.Actors.Length, by, Claims);
        Relations = new RelationIndex(records, nodes);
        _actorParts = Adjacency.Build(records.Actors.Length, ActorParts(records, nodes));
        _sets = [.. Enum.GetValues<ClaimSet>().Where(s => s != ClaimSet.Some).Select(Members)];
    }

    public Claim[] Claims { get; }

    public NodeIndex Nodes { get; }

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

    private int[] Members(ClaimSet set)
    {
        var members = new List<int>(set == ClaimSet.All ? Claims.Length : Claims.Length / 2);
        for (var claim = 0; claim < Claims.Length; claim++)
        {
            if (set == ClaimSet.All || (int)Claims[claim].Tag == (int)set - 1)
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
