using System.Diagnostics.CodeAnalysis;
using ClaimMap.Indexing;
using ClaimMap.Json;
using ClaimMap.Validation;
using ClaimMap.Views.Notebooks;

namespace ClaimMap;

/// <summary>A document's map: its passages, the claims they make, who makes them, and what they are about.</summary>
/// <remarks>
/// <para>
/// Loaded and validated as a whole, immutable and thread-safe from then on. A graph says what the document says and on whose
/// authority; it never says that a claim is true.
/// </para>
/// <para>
/// Two graphs are equal when all of their records are, in order. What their files look like does not count: equal graphs may differ
/// in the digest of their <see cref="DataVersion"/>.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// var graph = ClaimGraph.Load("my-map/");
/// var accusations = graph.Allegations.By(new ActorId("azerbaijan"));
/// var reasons = graph.Related(new ClaimId("truce-may-fail"), RelationKind.Supports, RelationDirection.Incoming);
/// </code>
/// </example>
[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed class ClaimGraph : IEquatable<ClaimGraph>, INotebookView
{
    private readonly MapRecords _records;
    private readonly NodeIndex _nodes;
    private readonly ClaimIndexes _indexes;
    private readonly Lazy<NeighbourIndex> _neighbours;
    private readonly Lazy<Digest> _digest;

    internal ClaimGraph(MapRecords records, NodeIndex nodes, ClaimLinks links, Lazy<Digest> digest)
    {
        _records = records;
        _nodes = nodes;
        _digest = digest;
        _indexes = new ClaimIndexes(records, nodes, links);
        _neighbours = new Lazy<NeighbourIndex>(() => new NeighbourIndex(records, nodes));
        var names = _indexes.Names;
        Claims = _indexes.Whole<Claim>(ClaimSet.All);
        Facts = _indexes.Whole<AssertedFact>(ClaimSet.Facts);
        Allegations = _indexes.Whole<AttributedAllegation>(ClaimSet.Allegations);
        Opinions = _indexes.Whole<AuthorOpinion>(ClaimSet.Opinions);
        Sections = new RecordTable<SectionId, Section>(records.Sections, nodes, names);
        Passages = new RecordTable<PassageId, Passage>(records.Passages, nodes, names);
        Relations = new RecordTable<RelationId, Relation>(records.Relations, nodes, names);
        Mentions = new ValueList<Mention>(records.Mentions);
        Actors = new RecordTable<ActorId, Actor>(records.Actors, nodes, names);
        Places = new RecordTable<PlaceId, Place>(records.Places, nodes, names);
        Events = new RecordTable<EventId, ReportedEvent>(records.Events, nodes, names);
        Ceasefires = new RecordTable<CeasefireId, Ceasefire>(records.Ceasefires, nodes, names);
        Terms = new RecordTable<TermId, CeasefireTerm>(records.Terms, nodes, names);
        Resolutions = new RecordTable<ResolutionId, Resolution>(records.Resolutions, nodes, names);
        Instruments = new RecordTable<InstrumentId, Instrument>(records.Instruments, nodes, names);
        References = new RecordTable<ReferenceId, Reference>(records.References, nodes, names);
        Sources = new RecordTable<SourceId, Source>(records.Sources, nodes, names);
    }

    // What ids stand for, for whatever shows the map.
    internal MapNames Names => _indexes.Names;

    /// <summary>Gets what the mapped document is.</summary>
    public Document Document => _records.Document;

    /// <summary>Gets the version of the data: what the map declares, and the digest of the files that were loaded.</summary>
    public DataVersion DataVersion => new(_digest.Value, Document.DataVersion);

    /// <summary>Gets every claim, in the document's order.</summary>
    public ClaimSelection<Claim> Claims { get; }

    /// <summary>Gets the claims that the author states as fact.</summary>
    public ClaimSelection<AssertedFact> Facts { get; }

    /// <summary>Gets the claims that the document reports as somebody else's.</summary>
    public ClaimSelection<AttributedAllegation> Allegations { get; }

    /// <summary>Gets the claims that are the author's opinion.</summary>
    public ClaimSelection<AuthorOpinion> Opinions { get; }

    /// <summary>Gets the sections, in order.</summary>
    public RecordTable<SectionId, Section> Sections { get; }

    /// <summary>Gets the passages, in reading order.</summary>
    public RecordTable<PassageId, Passage> Passages { get; }

    /// <summary>Gets the relations between claims, in the order of the data file.</summary>
    public RecordTable<RelationId, Relation> Relations { get; }

    /// <summary>Gets the mentions, in the order of the data file.</summary>
    public ValueList<Mention> Mentions { get; }

    /// <summary>Gets the actors.</summary>
    public RecordTable<ActorId, Actor> Actors { get; }

    /// <summary>Gets the places.</summary>
    public RecordTable<PlaceId, Place> Places { get; }

    /// <summary>Gets the events.</summary>
    public RecordTable<EventId, ReportedEvent> Events { get; }

    /// <summary>Gets the ceasefires.</summary>
    public RecordTable<CeasefireId, Ceasefire> Ceasefires { get; }

    /// <summary>Gets the terms of all ceasefires.</summary>
    public RecordTable<TermId, CeasefireTerm> Terms { get; }

    /// <summary>Gets the resolutions.</summary>
    public RecordTable<ResolutionId, Resolution> Resolutions { get; }

    /// <summary>Gets the instruments other than resolutions.</summary>
    public RecordTable<InstrumentId, Instrument> Instruments { get; }

    /// <summary>Gets the document's hyperlinks, in order.</summary>
    public RecordTable<ReferenceId, Reference> References { get; }

    /// <summary>Gets the sources of outside facts.</summary>
    public RecordTable<SourceId, Source> Sources { get; }

    /// <summary>Loads a map from its folder.</summary>
    /// <param name="folder">The folder that holds document.json.</param>
    /// <exception cref="MapLoadException">The map has errors; the exception carries every diagnostic.</exception>
    public static ClaimGraph Load(string folder)
    {
        var result = TryLoad(folder);
        return result.Graph ?? throw new MapLoadException(result.Diagnostics);
    }

    /// <summary>Loads a map from its folder, or says everything that is wrong with it.</summary>
    /// <param name="folder">The folder that holds document.json.</param>
    public static LoadResult TryLoad(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return MapLoader.Load(new DirectoryMapFolder(folder));
    }

    /// <summary>Returns the claims at the other ends of a claim's relations of one kind, in the document's order.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="kind">The kind of relation.</param>
    /// <param name="direction">
    /// Incoming for what bears on the claim (with <see cref="RelationKind.Supports"/>: what supports it), outgoing for what it bears on.
    /// </param>
    /// <returns>The claims; none where the map has no such claim.</returns>
    public ClaimSelection<Claim> Related(ClaimId claim, RelationKind kind, RelationDirection direction)
    {
        var (ordinals, start, count) = _indexes.Relations.ClaimsOf(_nodes.Find(NodeKind.Claim, claim.Value), kind, direction);
        return new ClaimSelection<Claim>(_indexes, ClaimSet.Some, ordinals, start, count);
    }

    /// <summary>Returns a claim's relations in one direction.</summary>
    public RelationSelection RelationsOf(ClaimId claim, RelationDirection direction)
    {
        var (ordinals, start, count) = _indexes.Relations.RelationsOf(_nodes.Find(NodeKind.Claim, claim.Value), direction);
        return new RelationSelection(_indexes, ordinals, start, count);
    }

    /// <summary>Returns every claim that relations of the given kinds lead to, over any number of steps, in the document's order.</summary>
    /// <param name="claim">The claim to start from; it is in the result only where a circle leads back to it.</param>
    /// <param name="direction">The direction of every step.</param>
    /// <param name="kinds">The kinds of relation to follow; none means all.</param>
    /// <remarks>Takes time in proportion to the relations followed; circles are followed once.</remarks>
    public ClaimSelection<Claim> Reachable(ClaimId claim, RelationDirection direction, params ReadOnlySpan<RelationKind> kinds)
    {
        var found = new HashSet<int>();
        var open = new Stack<int>([_nodes.Find(NodeKind.Claim, claim.Value)]);
        while (open.TryPop(out var at))
        {
            foreach (var kind in kinds.IsEmpty ? Enum.GetValues<RelationKind>() : kinds)
            {
                var (ordinals, start, count) = _indexes.Relations.ClaimsOf(at, kind, direction);
                foreach (var next in ordinals.AsSpan(start, count))
                {
                    if (found.Add(next))
                    {
                        open.Push(next);
                    }
                }
            }
        }

        int[] order = [.. found];
        Array.Sort(order);
        return new ClaimSelection<Claim>(_indexes, ClaimSet.Some, order, 0, order.Length);
    }

    /// <summary>Returns every node that names a node or that it names, by kind and then in the order of their kind.</summary>
    /// <remarks>
    /// What the readings of a claim name does not count. The index behind it is built at the first call; after that a call takes
    /// constant time and allocates nothing.
    /// </remarks>
    public NodeSelection Neighbours(NodeId node) => _neighbours.Value.Of(node);

    /// <summary>Returns whether a map declares a node.</summary>
    public bool Contains(NodeId node) => _nodes.Find(node.Kind, node.Value) >= 0;

    /// <summary>Finds what kind of node an id's text belongs to.</summary>
    public bool TryFind(string id, [NotNullWhen(true)] out NodeId? node)
    {
        ArgumentNullException.ThrowIfNull(id);
        node = _nodes.TryGet(id, out var kind, out _) ? new NodeId(kind, id) : null;
        return node is not null;
    }

    /// <inheritdoc />
    public bool Equals(ClaimGraph? other) =>
        ReferenceEquals(this, other) || (other is not null
            && Document == other.Document
            && Same(_records.Sections, other._records.Sections)
            && Same(_records.Passages, other._records.Passages)
            && Same(_records.Claims, other._records.Claims)
            && Same(_records.Relations, other._records.Relations)
            && Same(_records.Mentions, other._records.Mentions)
            && Same(_records.Actors, other._records.Actors)
            && Same(_records.Places, other._records.Places)
            && Same(_records.Events, other._records.Events)
            && Same(_records.Ceasefires, other._records.Ceasefires)
            && Same(_records.Resolutions, other._records.Resolutions)
            && Same(_records.Instruments, other._records.Instruments)
            && Same(_records.References, other._records.References)
            && Same(_records.Sources, other._records.Sources));

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as ClaimGraph);

    /// <summary>Returns a hash of the document and of every claim and relation.</summary>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Document);
        foreach (var claim in _records.Claims)
        {
            hash.Add(claim);
        }

        foreach (var relation in _records.Relations)
        {
            hash.Add(relation);
        }

        return hash.ToHashCode();
    }

    /// <summary>Returns a summary of the map in HTML, as notebooks show it: a fragment with inline styles and without scripts, in which text stands as text.</summary>
    public string ToHtml() => Fragment.Of(ClaimCards.Of(this));

    private static bool Same<T>(T[] left, T[] right) => left.AsSpan().SequenceEqual(right, EqualityComparer<T>.Default);
}
