namespace ClaimMap.Indexing;

/// <summary>For each node of a graph the nodes that name it or that it names.</summary>
internal sealed class NeighbourIndex
{
    private readonly MapRecords _records;
    private readonly NodeIndex _nodes;
    private readonly int[] _base = new int[(int)NodeKind.Passage + 2];
    private readonly Adjacency _edges;
    private readonly int[] _ends;

    public NeighbourIndex(MapRecords records, NodeIndex nodes)
    {
        _records = records;
        _nodes = nodes;
        Names = new MapNames(records, nodes);
        for (var kind = NodeKind.Claim; kind <= NodeKind.Passage; kind++)
        {
            _base[(int)kind + 1] = _base[(int)kind] + records.CountOf(kind);
        }

        var edges = new List<(int, int)>();
        new Edges(this, edges).AddAll();
        edges.Sort();
        (int From, int To)[] distinct = [.. edges.Where((edge, i) => i == 0 || edge != edges[i - 1])];
        _edges = Adjacency.Group(_base[^1], Array.ConvertAll(distinct, static e => e.From));
        _ends = Array.ConvertAll(distinct, static e => e.To);
    }

    public MapNames Names { get; }

    public NodeSelection Of(NodeId id)
    {
        // Edges are sorted, so their numbers are their places in the groups.
        var (start, count) = _edges.Of(KeyOf(id));
        return new NodeSelection(this, _ends, start, count);
    }

    public NodeId IdOf(int key)
    {
        var kind = NodeKind.Passage;
        while (key < _base[(int)kind])
        {
            kind--;
        }

        return _records.IdOf(kind, key - _base[(int)kind]);
    }

    private int KeyOf(NodeId id)
    {
        var index = _nodes.Find(id.Kind, id.Value);
        return index < 0 ? -1 : _base[(int)id.Kind] + index;
    }

    /// <summary>Collects every reference between records, each from both of its ends.</summary>
    private readonly struct Edges
    {
        private readonly NeighbourIndex _index;
        private readonly List<(int, int)> _edges;

        public Edges(NeighbourIndex index, List<(int, int)> edges)
        {
            _index = index;
            _edges = edges;
        }

        public void AddAll()
        {
            var records = _index._records;
            foreach (var claim in records.Claims)
            {
                AddClaim(claim);
            }

            foreach (var relation in records.Relations)
            {
                Add(relation.Id, relation.From);
                Add(relation.Id, relation.To);
                Add(relation.From, relation.To);
            }

            foreach (var mention in records.Mentions)
            {
                Add(mention.Target, mention.Anchor.Passage);
            }

            foreach (var passage in records.Passages)
            {
                Add(passage.Id, passage.Section);
            }

            foreach (var reference in records.References)
            {
                Add(reference.Id, reference.Passage);
                Add(reference.Id, reference.Resolution);
            }

            foreach (var actor in records.Actors)
            {
                Add(actor.Id, actor.PartOf);
                AddSources(actor.Id, actor.ExternalIds);
            }

            foreach (var place in records.Places)
            {
                Add(place.Id, place.PartOf);
                AddSources(place.Id, place.ExternalIds);
            }

            foreach (var reported in records.Events)
            {
                Add(reported.Id, reported.PartOf);
                Add(reported.Id, reported.Place);
                Add(reported.Id, reported.Time?.Source);
                foreach (var participant in reported.Participants)
                {
                    Add(reported.Id, participant.Actor);
                }
            }

            AddInstruments(records);
        }

        private void AddClaim(Claim claim)
        {
            foreach (var about in claim.About)
            {
                Add(claim.Id, about.Subject);
            }

            foreach (var anchor in claim.Anchors)
            {
                Add(claim.Id, anchor.Passage);
            }

            if (claim is AttributedAllegation { Attribution: var attribution })
            {
                Add(claim.Id, attribution.Addressee);
                AddActors(claim.Id, attribution.Sources);
                foreach (var voice in attribution.ReportedBy)
                {
                    AddActors(claim.Id, voice.Sources);
                }
            }
        }

        private void AddInstruments(MapRecords records)
        {
            foreach (var ceasefire in records.Ceasefires)
            {
                Add(ceasefire.Id, ceasefire.Event);
                Add(ceasefire.Id, ceasefire.Instrument);
                Add(ceasefire.Id, ceasefire.InForce?.Source);
                AddAll(ceasefire.Id, ceasefire.Parties);
                AddAll(ceasefire.Id, ceasefire.Mediators);
                foreach (var term in ceasefire.Terms)
                {
                    Add(ceasefire.Id, term.Id);
                    AddAll(term.Id, term.Obligors);
                    AddSources(term.Id, term.Provides);
                }
            }

            foreach (var resolution in records.Resolutions)
            {
                Add(resolution.Id, resolution.Body);
                Add(resolution.Id, resolution.Source);
                Add(resolution.Id, resolution.Adopted.Source);
                AddSources(resolution.Id, resolution.Provides);
            }

            foreach (var instrument in records.Instruments)
            {
                AddAll(instrument.Id, instrument.Issuers);
                Add(instrument.Id, instrument.Issued?.Source);
                AddSources(instrument.Id, instrument.Provides);
                AddSources(instrument.Id, instrument.ExternalIds);
            }
        }

        private void AddActors(NodeId id, ValueList<AttributionSource> sources)
        {
            foreach (var source in sources)
            {
                if (source is ActorSource actor)
                {
                    Add(id, actor.Actor);
                }
            }
        }

        private void AddAll(NodeId id, ValueList<ActorId> actors)
        {
            foreach (var actor in actors)
            {
                Add(id, actor);
            }
        }

        private void AddSources(NodeId id, ValueList<ExternalId> ids)
        {
            foreach (var external in ids)
            {
                Add(id, external.Source);
            }
        }

        private void AddSources(NodeId id, ValueList<Provision> provisions)
        {
            foreach (var provision in provisions)
            {
                Add(id, provision.Source);
            }
        }

        private void Add<TId>(NodeId from, TId? to)
            where TId : struct, INodeId
        {
            if (to is { } id)
            {
                Add(from, id.ToNodeId());
            }
        }

        private void Add(NodeId from, NodeId to)
        {
            var (a, b) = (_index.KeyOf(from), _index.KeyOf(to));
            _edges.Add((a, b));
            _edges.Add((b, a));
        }
    }
}
