namespace ClaimMap.Indexing;

/// <summary>The claims of a graph in the document's order, and every index onto them.</summary>
internal sealed class ClaimIndexes
{
    private readonly SubjectKeys _subjects;
    private readonly MapRecords _records;
    private readonly Adjacency _actorParts;
    private readonly int[][] _sets;

    public ClaimIndexes(MapRecords records, NodeIndex nodes, ClaimLinks links)
    {
        _records = records;
        Claims = records.Claims;
        Nodes = nodes;
        Names = new MapNames(records, nodes);
        _subjects = links.SubjectKeys;
        var tags = links.Tags;
        ClaimAdjacency? about = null, ofPassages = null, ofSections = null, by = null;
        RelationIndex? relations = null;
        SideBySide.Run(
            Claims.Length,
            () => about = ClaimAdjacency.Build(_subjects.Count, tags, claim => links.Subjects(claim)),
            () =>
            {
                ofPassages = ClaimAdjacency.Build(records.Passages.Length, tags, claim => links.Passages(claim));
                ofSections = ClaimAdjacency.Build(records.Sections.Length, tags, SectionsOf(links));
                by = ClaimAdjacency.Build(records.Actors.Length, tags, claim => links.Sources(claim));
            },
            () => relations = new RelationIndex(records, links));
        (About, Passages, Sections, By, Relations) = (about!, ofPassages!, ofSections!, by!, relations!);
        _actorParts = Adjacency.Group(records.Actors.Length, Array.ConvertAll(records.Actors, a => nodes.Find(NodeKind.Actor, a.PartOf?.Value)));
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
        var index = ClaimMap.About.CanBeSubject(subject.Kind) ? Nodes.Find(subject.Kind, subject.Value) : -1;
        return _subjects.Of(subject.Kind, index);
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

    private KeysOf SectionsOf(ClaimLinks links)
    {
        var sections = Array.ConvertAll(_records.Passages, p => Nodes.Find(NodeKind.Section, p.Section.Value));
        var found = new int[1];
        return claim =>
        {
            var passages = links.Passages(claim);
            if (found.Length < passages.Length)
            {
                Array.Resize(ref found, passages.Length);
            }

            for (var i = 0; i < passages.Length; i++)
            {
                found[i] = sections[passages[i]];
            }

            return found.AsSpan(0, passages.Length);
        };
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
}
