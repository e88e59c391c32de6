using ClaimMap.Text;

namespace ClaimMap.Corpora.Building;

/// <summary>Finds who and what is the same in several maps: by external ids, and of actors by what a person has decided.</summary>
/// <remarks>
/// Those that share an external id are one, and so are those that a third one links, unless that would give one of them two ids in one register:
/// then only those with the very same ids are one, and a person is told.
/// </remarks>
internal sealed class Identities
{
    private const string Actor = "actor";

    // A thing can have several addresses, but one entry in any register of things.
    private const string Address = "url";

    private readonly List<Node> _nodes = [];
    private readonly Dictionary<(string Kind, string Id), int> _firstWith = [];
    private readonly Dictionary<string, int> _actors = new(StringComparer.Ordinal);
    private readonly HashSet<string> _strings = new(StringComparer.Ordinal);
    private int[] _parents = [];

    /// <summary>Adds something that maps declare.</summary>
    /// <param name="kind">Its kind of node.</param>
    /// <param name="map">The map's id.</param>
    /// <param name="id">Its id there.</param>
    /// <param name="name">What it is called; null where a name shall propose nothing.</param>
    /// <param name="externalIds">Its ids elsewhere, each behind the name of the register and a colon.</param>
    public void Add(string kind, string map, string id, string? name, IEnumerable<string> externalIds)
    {
        if (kind == Actor)
        {
            _actors[$"{map}#{id}"] = _nodes.Count;
        }

        _nodes.Add(new Node(Shared(kind), Shared(map), Shared(id), name is null ? null : Shared(name), [.. externalIds.Order(StringComparer.Ordinal).Select(Shared)]));
    }

    /// <summary>Decides what is one.</summary>
    /// <param name="decided">What a person has decided.</param>
    /// <returns>The identity of each that was added, in that order, and the file with what is left to decide.</returns>
    public (IReadOnlyList<string> Identities, LinksFile Links) Resolve(LinksFile decided)
    {
        _parents = [.. Enumerable.Range(0, _nodes.Count)];
        for (var i = 0; i < _nodes.Count; i++)
        {
            foreach (var external in _nodes[i].ExternalIds)
            {
                if (!_firstWith.TryAdd((_nodes[i].Kind, external), i))
                {
                    Unite(_firstWith[(_nodes[i].Kind, external)], i);
                }
            }
        }

        var conflicts = Part();
        foreach (var group in decided.Same)
        {
            var members = group.Where(_actors.ContainsKey).Select(a => _actors[a]).ToList();
            for (var i = 1; i < members.Count; i++)
            {
                Unite(members[0], members[i]);
            }
        }

        var identities = Names();
        return (identities, new LinksFile { Same = decided.Same, Different = decided.Different, Proposed = Proposals(decided), Conflicts = conflicts });
    }

    // Takes apart again what would have two ids in one register.
    private List<ConflictingLink> Part()
    {
        var conflicts = new List<ConflictingLink>();
        foreach (var group in Groups().Where(g => g.Count > 1))
        {
            var doubles = group.SelectMany(i => _nodes[i].ExternalIds).Distinct()
                .GroupBy(id => id[..id.IndexOf(':', StringComparison.Ordinal)], StringComparer.Ordinal)
                .FirstOrDefault(r => r.Key != Address && r.Count() > 1);
            if (doubles is null)
            {
                continue;
            }

            conflicts.Add(new ConflictingLink([.. doubles.Order(StringComparer.Ordinal)], [.. group.Select(RefOf).Order(StringComparer.Ordinal)]));
            var byIds = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var i in group)
            {
                _parents[i] = i;
            }

            foreach (var i in group)
            {
                var ids = string.Join(' ', _nodes[i].ExternalIds);
                if (!byIds.TryAdd(ids, i))
                {
                    Unite(byIds[ids], i);
                }
            }
        }

        return [.. conflicts.OrderBy(c => c.Ids[0], StringComparer.Ordinal).ThenBy(c => c.Actors[0], StringComparer.Ordinal)];
    }

    // The first of its external ids names what is one; without any, the first of its own ids does.
    private string[] Names()
    {
        var names = new string[_nodes.Count];
        foreach (var group in Groups())
        {
            var external = group.SelectMany(i => _nodes[i].ExternalIds).Min(StringComparer.Ordinal);
            var own = group.Select(RefOf).Min(StringComparer.Ordinal)!;

            // Where ids contradict each other, the same one is of several.
            var name = external is null || (_firstWith.TryGetValue((_nodes[group[0]].Kind, external), out var first) && Root(first) != Root(group[0])) ? own : external;
            foreach (var i in group)
            {
                names[i] = name;
            }
        }

        return names;
    }

    private List<ProposedLink> Proposals(LinksFile decided)
    {
        var apart = decided.Different.Select(g => g.Where(_actors.ContainsKey).Select(a => Root(_actors[a])).ToHashSet()).ToList();
        var proposed = new List<ProposedLink>();
        foreach (var named in Enumerable.Range(0, _nodes.Count).Where(i => _nodes[i].Name is not null).GroupBy(i => PlainWord.KeyOf(_nodes[i].Name!), StringComparer.Ordinal))
        {
            // One of each that are one already: with those that have no external id, that is every actor.
            var different = named.DistinctBy(Root).ToList();
            if (different.Count > 1 && named.Key.Length > 0 && !apart.Exists(g => different.TrueForAll(i => g.Contains(Root(i)))))
            {
                proposed.Add(new ProposedLink(_nodes[named.First()].Name!, [.. different.Select(RefOf).Order(StringComparer.Ordinal)]));
            }
        }

        return [.. proposed.OrderBy(p => p.Name, StringComparer.Ordinal).ThenBy(p => p.Actors[0], StringComparer.Ordinal)];
    }

    private Dictionary<int, List<int>>.ValueCollection Groups()
    {
        var groups = new Dictionary<int, List<int>>();
        for (var i = 0; i < _nodes.Count; i++)
        {
            if (!groups.TryGetValue(Root(i), out var group))
            {
                groups.Add(Root(i), group = []);
            }

            group.Add(i);
        }

        return groups.Values;
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

    private string RefOf(int i) => $"{_nodes[i].Map}#{_nodes[i].Id}";

    // The same few texts in every map: each is kept once.
    private string Shared(string text)
    {
        if (_strings.TryGetValue(text, out var shared))
        {
            return shared;
        }

        _strings.Add(text);
        return text;
    }

    private sealed record Node(string Kind, string Map, string Id, string? Name, string[] ExternalIds);
}
