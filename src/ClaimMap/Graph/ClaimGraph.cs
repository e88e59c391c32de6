using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using ClaimMap.Graph;
using ClaimMap.Model;

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
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial class ClaimGraph : IEquatable<ClaimGraph>
{
    private readonly NodeTable _nodes;
    private readonly ClaimIndex _index;
    private readonly RelationIndex _relations;
    private readonly Lazy<NeighbourIndex> _neighbours;
    private readonly Lazy<Digest> _digest;

    internal ClaimGraph(MapContent content, Lazy<Digest> digest)
    {
        Content = content;
        _digest = digest;
        _nodes = new NodeTable(content);
        Names = new MapNames(content, _nodes);
        _index = new ClaimIndex(content, _nodes, Names);
        _relations = new RelationIndex(content, _nodes);
        _neighbours = new Lazy<NeighbourIndex>(() => new NeighbourIndex(content, _nodes));
        Claims = new ClaimSelection<Claim>(_index, _index.All);
        Facts = new ClaimSelection<AssertedFact>(_index, _index.OfTag(ClaimTag.AssertedFact));
        Allegations = new ClaimSelection<AttributedAllegation>(_index, _index.OfTag(ClaimTag.AttributedAllegation));
        Opinions = new ClaimSelection<AuthorOpinion>(_index, _index.OfTag(ClaimTag.AuthorOpinion));
        Sections = new RecordTable<SectionId, Section>(content.Sections.Items, _nodes, Names);
        Passages = new RecordTable<PassageId, Passage>(content.Passages.Items, _nodes, Names);
        Relations = new RecordTable<RelationId, Relation>(content.Relations.Items, _nodes, Names);
        Mentions = content.Mentions;
        Actors = new RecordTable<ActorId, Actor>(content.Actors.Items, _nodes, Names);
        Places = new RecordTable<PlaceId, Place>(content.Places.Items, _nodes, Names);
        Events = new RecordTable<EventId, ReportedEvent>(content.Events.Items, _nodes, Names);
        Accords = new RecordTable<AccordId, Accord>(content.Accords.Items, _nodes, Names);
        Terms = new RecordTable<TermId, AccordTerm>(_nodes.Terms, _nodes, Names);
        Resolutions = new RecordTable<ResolutionId, Resolution>(content.Resolutions.Items, _nodes, Names);
        Instruments = new RecordTable<InstrumentId, Instrument>(content.Instruments.Items, _nodes, Names);
        Topics = new RecordTable<TopicId, Topic>(content.Topics.Items, _nodes, Names);
        References = new RecordTable<ReferenceId, Reference>(content.References.Items, _nodes, Names);
        Sources = new RecordTable<SourceId, Source>(content.Sources.Items, _nodes, Names);
    }

    // What ids stand for, for whatever shows the map.
    internal MapNames Names { get; }

    /// <summary>Gets every record, for making another graph of them; the claims in the document's order.</summary>
    public MapContent Content { get; }

    /// <summary>Gets how far the map is: a map in progress is as good as any other for everything that looks at it.</summary>
    public MapProgress Progress => new(
        Passages.Count, Passages.Count(p => p.Disposition is not null || Claims.In(p.Id).Count > 0), Claims.Count, Claims.Count(c => c.Anchors.Count > 0));

    /// <summary>Gets what the mapped document is.</summary>
    public Document Document => Content.Document;

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

    /// <summary>Gets the accords.</summary>
    public RecordTable<AccordId, Accord> Accords { get; }

    /// <summary>Gets the terms of all accords.</summary>
    public RecordTable<TermId, AccordTerm> Terms { get; }

    /// <summary>Gets the resolutions.</summary>
    public RecordTable<ResolutionId, Resolution> Resolutions { get; }

    /// <summary>Gets the instruments other than resolutions.</summary>
    public RecordTable<InstrumentId, Instrument> Instruments { get; }

    /// <summary>Gets the topics: what claims are about that does not act, happen or lie somewhere.</summary>
    public RecordTable<TopicId, Topic> Topics { get; }

    /// <summary>Gets the document's hyperlinks, in order.</summary>
    public RecordTable<ReferenceId, Reference> References { get; }

    /// <summary>Gets the sources of outside facts.</summary>
    public RecordTable<SourceId, Source> Sources { get; }

    /// <summary>Gets the record of a node of whatever kind.</summary>
    /// <exception cref="KeyNotFoundException">The map declares no such node.</exception>
    public INode this[NodeId node] => TryGet(node, out var record) ? record : throw new KeyNotFoundException($"The map declares no {node}.");

    /// <summary>Gets the record of a node of whatever kind, if the map declares it.</summary>
    public bool TryGet(NodeId node, [NotNullWhen(true)] out INode? record)
    {
        record = _nodes.RecordOf(node);
        return record is not null;
    }

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

    /// <summary>Returns for every claim that relations of the given kinds lead to the shortest way there, nearer claims first.</summary>
    /// <param name="claim">The claim to start from; it is in the result only where a circle leads back to it.</param>
    /// <param name="direction">The direction of every step.</param>
    /// <param name="kinds">The kinds of relation to follow; none means all.</param>
    /// <remarks>The claims are those of <see cref="Reachable"/>. Of several ways of one length it is the first in the order of the relations' kinds and ends.</remarks>
    public ValueList<ClaimPath> PathsFrom(ClaimId claim, RelationDirection direction, params ReadOnlySpan<RelationKind> kinds)
    {
        var followed = kinds.IsEmpty ? Enum.GetValues<RelationKind>() : kinds.ToArray();
        var found = new HashSet<ClaimId>();
        var paths = new List<ClaimPath>();
        var open = new Queue<(ClaimId At, ValueList<Relation> Way)>([(claim, default)]);
        while (open.TryDequeue(out var next))
        {
            foreach (var relation in _relations.Of(next.At, direction).Where(r => followed.Contains(r.Kind)))
            {
                var end = direction == RelationDirection.Outgoing ? relation.To : relation.From;
                if (found.Add(end))
                {
                    ValueList<Relation> way = [.. next.Way, relation];
                    paths.Add(new ClaimPath(Claims[end], way));
                    open.Enqueue((end, way));
                }
            }
        }

        return paths.ToValueList();
    }

    /// <summary>Gets the events in the order of time, as <see cref="TimeReference"/> compares; those without a time come last, in their own order.</summary>
    public ValueList<ReportedEvent> Timeline => Events.OrderBy(e => e.Time is null).ThenBy(e => e.Time).ToValueList();

    /// <summary>Returns where an anchor lies in the whole normalised text, in code points.</summary>
    /// <exception cref="KeyNotFoundException">The map has no such passage.</exception>
    public TextSpan SpanOf(Anchor anchor) => new(Passages[anchor.Passage].Span.Start + anchor.Span.Start, anchor.Span.Length);

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

    /// <summary>Returns whether all records of two graphs are equal, in order.</summary>
    public static bool operator ==(ClaimGraph? left, ClaimGraph? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Returns whether a record of two graphs differs.</summary>
    public static bool operator !=(ClaimGraph? left, ClaimGraph? right) => !(left == right);

    /// <inheritdoc />
    public bool Equals(ClaimGraph? other) =>
        ReferenceEquals(this, other) || (other is not null && Content == other.Content);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as ClaimGraph);

    /// <summary>Returns a hash of the whole content.</summary>
    public override int GetHashCode() => Content.GetHashCode();

    /// <summary>Returns the map's id and how many claims of each tag and how many relations there are.</summary>
    public override string ToString() =>
        $"{Document.Id}: {Counted.Of(Claims.Count, "claim")} ({Counted.Of(Facts.Count, "asserted fact")}, {Counted.Of(Allegations.Count, "attributed allegation")}, {Counted.Of(Opinions.Count, "author opinion")}), {Counted.Of(Relations.Count, "relation")}";
}
