using ClaimMap.Text;

namespace ClaimMap.Corpora.Building;

/// <summary>Finds who and what is the same in several maps: by external ids, and of actors by what a person has decided.</summary>
/// <remarks>
/// Those that share an external id are one, and so are those that a third one links, unless that would give one of them two ids in one register:
/// then only those with the very same ids are one, and a person is told. Everything is shown to it twice, so that it can forget what is certain:
/// memory grows with the different ids and names that there are, and with what is proposed to a person.
/// </remarks>
internal sealed class Identities
{
    // A thing can have several addresses, but one entry in any register of things.
    private const string Address = "url";

    private readonly LinksFile _decided;
    private readonly HashSet<string> _mentioned;
    private readonly List<Group> _groups = [];
    private readonly Dictionary<(string Kind, string Ids), int> _byIds = [];
    private readonly Dictionary<(string Kind, string Id), int> _firstWith = [];
    private readonly Dictionary<string, int> _byActor = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Namesakes> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<int, string> _names = [];
    private readonly Dictionary<int, Conflict> _conflicts = [];
    private int[] _parents = [];

    /// <param name="decided">What a person has decided.</param>
    public Identities(LinksFile decided)
    {
        _decided = decided;
        _mentioned = decided.Same.Concat(decided.Different).SelectMany(g => g).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Takes note of something that a map declares.</summary>
    public void Add(Thing thing)
    {
        var reference = thing.Reference;
        var group = GroupOf(thing, reference);
        if (thing.Name is { } name && PlainWord.KeyOf(name) is { Length: > 0 } key)
        {
            if (!_byName.TryGetValue(key, out var namesakes))
            {
                _byName.Add(key, namesakes = new Namesakes(name));
            }

            namesakes.Add(group, reference);
        }
    }

    /// <summary>Decides what is one, once everything has been added.</summary>
    public void Resolve()
    {
        _parents = [.. Enumerable.Range(0, _groups.Count)];
        for (var i = 0; i < _groups.Count; i++)
        {
            foreach (var external in _groups[i].ExternalIds)
            {
                if (!_firstWith.TryAdd((_groups[i].Kind, external), i))
                {
                    Unite(_firstWith[(_groups[i].Kind, external)], i);
                }
            }
        }

        foreach (var together in Together().Where(g => g.Count > 1 || _groups[g[0]].IsOfSeveral))
        {
            TakeApart(together);
        }

        foreach (var same in _decided.Same)
        {
            int[] members = [.. same.Where(_byActor.ContainsKey).Select(a => _byActor[a])];
            foreach (var member in members)
            {
                Unite(members[0], member);
            }
        }

        foreach (var together in Together())
        {
            _names.Add(Root(together[0]), NameOf(together));
        }
    }

    /// <summary>The identity of something that has been added: the first external id of all that it is one with; without any, the first of their own ids.</summary>
    public string Of(Thing thing)
    {
        var reference = thing.Reference;
        if (GroupOf(thing, reference) is not { } group)
        {
            return reference;
        }

        if (_conflicts.TryGetValue(group, out var conflict))
        {
            conflict.Members.Add(reference);
        }

        return _names[Root(group)];
    }

    /// <summary>The file with what is left to decide, once everything has been given its identity.</summary>
    public LinksFile ToLinks() => new()
    {
        Same = _decided.Same,
        Different = _decided.Different,
        Proposed = Proposals(),
        Conflicts =
        [
            .. _conflicts.Values.Distinct().Select(c => new ConflictingLink(c.Ids, [.. c.Members.Order(StringComparer.Ordinal)]))
                .OrderBy(c => c.Ids[0], StringComparer.Ordinal).ThenBy(c => c.Actors[0], StringComparer.Ordinal),
        ],
    };

    // Those with the very same external ids are one from the start. What has none is alone, unless a person has said something of it.
    private int? GroupOf(Thing thing, string reference)
    {
        var isMentioned = thing.Kind == Thing.Actor && _mentioned.Contains(reference);
        if (thing.ExternalIds.Count == 0 && !isMentioned)
        {
            return null;
        }

        var key = (thing.Kind, thing.ExternalIds.Count == 0 ? reference : string.Join('\n', thing.ExternalIds));
        if (!_byIds.TryGetValue(key, out var group))
        {
            group = _groups.Count;
            _byIds.Add(key, group);
            _groups.Add(new Group(thing.Kind, thing.ExternalIds, reference));
        }

        _groups[group].Meet(reference);
        if (isMentioned)
        {
            _byActor[reference] = group;
        }

        return group;
    }

    // What would have two ids in one register.
    private void TakeApart(List<int> together)
    {
        var doubles = together.SelectMany(i => _groups[i].ExternalIds).Distinct()
            .GroupBy(id => id[..id.IndexOf(':', StringComparison.Ordinal)], StringComparer.Ordinal)
            .FirstOrDefault(r => r.Key != Address && r.Count() > 1);
        if (doubles is null)
        {
            return;
        }

        var conflict = new Conflict([.. doubles.Order(StringComparer.Ordinal)]);
        foreach (var i in together)
        {
            _parents[i] = i;
            _conflicts.Add(i, conflict);
        }
    }

    private string NameOf(List<int> together)
    {
        var external = together.SelectMany(i => _groups[i].ExternalIds).Min(StringComparer.Ordinal);

        // Where ids contradict each other, the same one is of several.
        return external is not null && _firstWith.TryGetValue((_groups[together[0]].Kind, external), out var first) && Root(first) == Root(together[0])
            ? external
            : together.Select(i => _groups[i].FirstReference).Aggregate(First);
    }

    private List<ProposedLink> Proposals()
    {
        List<HashSet<int>> apart = [.. _decided.Different.Select(g => g.Where(_byActor.ContainsKey).Select(a => Root(_byActor[a])).ToHashSet())];
        var proposed = new List<ProposedLink>();
        foreach (var namesakes in _byName.Values)
        {
            // One of each that are one already: with those that nothing links, that is every actor.
            var linked = namesakes.Linked.GroupBy(n => Root(n.Key), n => n.Value).ToList();
            var isDecided = namesakes.Alone.Count == 0 && apart.Exists(g => linked.TrueForAll(n => g.Contains(n.Key)));
            if (linked.Count + namesakes.Alone.Count > 1 && !isDecided)
            {
                proposed.Add(new ProposedLink(namesakes.Name, [.. linked.Select(n => n.Aggregate(First)).Concat(namesakes.Alone).Order(StringComparer.Ordinal)]));
            }
        }

        return [.. proposed.OrderBy(p => p.Name, StringComparer.Ordinal).ThenBy(p => p.Actors[0], StringComparer.Ordinal)];
    }

    private List<List<int>> Together()
    {
        var groups = new Dictionary<int, List<int>>();
        for (var i = 0; i < _groups.Count; i++)
        {
            if (!groups.TryGetValue(Root(i), out var group))
            {
                groups.Add(Root(i), group = []);
            }

            group.Add(i);
        }

        return [.. groups.Values];
    }

    private int Root(int i)
    {
        while (_parents[i] != i)
        {
            i = _parents[i] = _parents[_parents[i]];
        }

        return i;
    }

    // The smaller number stays the root, whatever the order.
    private void Unite(int a, int b)
    {
        (a, b) = (Root(a), Root(b));
        _parents[Math.Max(a, b)] = Math.Min(a, b);
    }

    private static string First(string one, string other) => string.CompareOrdinal(one, other) < 0 ? one : other;

    // Everything with the very same external ids.
    private sealed class Group(string kind, IReadOnlyList<string> externalIds, string reference)
    {
        public string Kind { get; } = kind;

        public IReadOnlyList<string> ExternalIds { get; } = externalIds;

        public string FirstReference { get; private set; } = reference;

        public bool IsOfSeveral { get; private set; }

        public void Meet(string reference)
        {
            IsOfSeveral |= reference != FirstReference;
            FirstReference = First(reference, FirstReference);
        }
    }

    // Who bears one name: one of each group, and all who are in none.
    private sealed class Namesakes(string name)
    {
        public string Name { get; } = name;

        public Dictionary<int, string> Linked { get; } = [];

        public List<string> Alone { get; } = [];

        public void Add(int? group, string reference)
        {
            if (group is { } linked)
            {
                Linked[linked] = Linked.TryGetValue(linked, out var other) ? First(reference, other) : reference;
            }
            else
            {
                Alone.Add(reference);
            }
        }
    }

    private sealed class Conflict(IReadOnlyList<string> ids)
    {
        public IReadOnlyList<string> Ids { get; } = ids;

        public List<string> Members { get; } = [];
    }
}

/// <summary>Something that a map declares and that can be the same in another one.</summary>
/// <param name="Kind">Its kind of node.</param>
/// <param name="Map">The map's id.</param>
/// <param name="Version">The map's version.</param>
/// <param name="Id">Its id there.</param>
/// <param name="Name">What it is called; null where a name shall propose nothing.</param>
/// <param name="ExternalIds">Its ids elsewhere, each behind the name of the register and a colon, in the order of their characters.</param>
internal sealed record Thing(string Kind, string Map, string Version, string Id, string? Name, IReadOnlyList<string> ExternalIds)
{
    public const string Actor = "actor";

    public string Reference => $"{Map}#{Id}";
}
