using System.Diagnostics.CodeAnalysis;
using ClaimMap.Graph;

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
public sealed partial class ClaimGraph : IEquatable<ClaimGraph>
{
    private readonly MapRecords _records;
    private readonly NodeTable _nodes;
    private readonly ClaimIndex _index;
    private readonly RelationIndex _relations;
    private readonly Lazy<NeighbourIndex> _neighbours;
    private readonly Lazy<Digest> _digest;

    internal ClaimGraph(MapRecords records, Lazy<Digest> digest)
    {
        _records = records;
        _digest = digest;
        _nodes = new NodeTable(_records);
        Names = new MapNames(_records, _nodes);
        _index = new ClaimIndex(_records, _nodes, Names);
        _relations = new RelationIndex(_records, _nodes);
        _neighbours = new Lazy<NeighbourIndex>(() => new NeighbourIndex(_records, _nodes));
        Claims = new ClaimSelection<Claim>(_index, _index.All);
        Facts = new ClaimSelection<AssertedFact>(_index, _index.OfTag(ClaimTag.AssertedFact));
        Allegations = new ClaimSelection<AttributedAllegation>(_index, _index.OfTag(ClaimTag.AttributedAllegation));
        Opinions = new ClaimSelection<AuthorOpinion>(_index, _index.OfTag(ClaimTag.AuthorOpinion));
        Sections = new RecordTable<SectionId, Section>(_records.Sections, _nodes, Names);
        Passages = new RecordTable<PassageId, Passage>(_records.Passages, _nodes, Names);
        Relations = new RecordTable<RelationId, Relation>(_records.Relations, _nodes, Names);
        Mentions = new ValueList<Mention>(_records.Mentions);
        Actors = new RecordTable<ActorId, Actor>(_records.Actors, _nodes, Names);
        Places = new RecordTable<PlaceId, Place>(_records.Places, _nodes, Names);
        Events = new RecordTable<EventId, ReportedEvent>(_records.Events, _nodes, Names);
        Ceasefires = new RecordTable<CeasefireId, Ceasefire>(_records.Ceasefires, _nodes, Names);
        Terms = new RecordTable<TermId, CeasefireTerm>(_records.Terms, _nodes, Names);
        Resolutions = new RecordTable<ResolutionId, Resolution>(_records.Resolutions, _nodes, Names);
        Instruments = new RecordTable<InstrumentId, Instrument>(_records.Instruments, _nodes, Names);
        References = new RecordTable<ReferenceId, Reference>(_records.References, _nodes, Names);
        Sources = new RecordTable<SourceId, Source>(_records.Sources, _nodes, Names);
    }

    // What ids stand for, for whatever shows the map.
    internal MapNames Names { get; }

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

    /// <summary>Returns the claims at the other ends of a claim's relations of one kind, in the document's order.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="kind">The kind of relation.</param>
    /// <param name="direction">
    /// Incoming for what bears on the claim (with <see cref="RelationKind.Supports"/>: what supports it), outgoing for what it bears on.
    /// </param>
    /// <returns>The claims; none where the map has no such claim.</returns>
    public ClaimSelection<Claim> Related(ClaimId claim, RelationKind kind, RelationDirection direction) =>
        new(_index, [.. _relations.EndsOf(claim, kind, direction).Select(end => _nodes.Find(end))]);

    /// <summary>Returns a claim's relations in one direction.</summary>
    public RelationSelection RelationsOf(ClaimId claim, RelationDirection direction) => new(_relations.Of(claim, direction), Names);

    /// <summary>Returns every claim that relations of the given kinds lead to, over any number of steps, in the document's order.</summary>
    /// <param name="claim">The claim to start from; it is in the result only where a circle leads back to it.</param>
    /// <param name="direction">The direction of every step.</param>
    /// <param name="kinds">The kinds of relation to follow; none means all.</param>
    /// <remarks>Takes time in proportion to the relations followed; circles are followed once.</remarks>
    public ClaimSelection<Claim> Reachable(ClaimId claim, RelationDirection direction, params ReadOnlySpan<RelationKind> kinds)
    {
        var followed = kinds.IsEmpty ? Enum.GetValues<RelationKind>() : kinds.ToArray();
        var found = new HashSet<ClaimId>();
        var open = new Stack<ClaimId>([claim]);
        while (open.TryPop(out var at))
        {
            foreach (var end in followed.SelectMany(kind => _relations.EndsOf(at, kind, direction)).Where(found.Add))
            {
                open.Push(end);
            }
        }

        return new ClaimSelection<Claim>(_index, [.. found.Select(id => _nodes.Find(id)).Order()]);
    }

    /// <summary>Returns every node that names a node or that it names, by kind and then in the order of their kind.</summary>
    /// <remarks>What the readings of a claim name does not count.</remarks>
    public NodeSelection Neighbours(NodeId node) => new(_neighbours.Value.Of(node), Names);

    /// <summary>Returns whether a map declares a node.</summary>
    public bool Contains(NodeId node) => _nodes.Find(node) >= 0;

    /// <summary>Finds what kind of node an id's text belongs to.</summary>
    public bool TryFind(string id, [NotNullWhen(true)] out NodeId? node)
    {
        ArgumentNullException.ThrowIfNull(id);
        node = _nodes.Find(id);
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

    private static bool Same<T>(T[] left, T[] right) => left.AsSpan().SequenceEqual(right, EqualityComparer<T>.Default);
}
