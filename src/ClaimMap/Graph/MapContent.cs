using ClaimMap.Model;

namespace ClaimMap;

/// <summary>The records of a map, whether they fit together or not.</summary>
/// <remarks>
/// <see cref="ClaimGraph.Create"/> makes a graph of it, and <see cref="ClaimGraph.Content"/> gives it back, so that a graph is changed by
/// <c>ClaimGraph.Create(graph.Content with { ... })</c>. Equal when the document is and all records are, in order.
/// </remarks>
/// <example>
/// <code>
/// var content = graph.Content.With(claim with { Certainty = Certainty.Probable });
/// var changed = ClaimGraph.Create(content);
/// </code>
/// </example>
public sealed partial record MapContent
{
    /// <summary>Creates a content without any record.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public MapContent(Document document) => Document = document;

    /// <summary>Gets what the mapped document is.</summary>
    public Document Document { get; init => field = Checked.NotNull(value); }

    /// <summary>Gets the sections, in order.</summary>
    public ValueList<Section> Sections { get; init; }

    /// <summary>Gets the passages, in reading order.</summary>
    public ValueList<Passage> Passages { get; init; }

    /// <summary>Gets the claims. A graph has them in the document's order, whatever their order here.</summary>
    public ValueList<Claim> Claims { get; init; }

    /// <summary>Gets the relations between claims.</summary>
    public ValueList<Relation> Relations { get; init; }

    /// <summary>Gets the mentions.</summary>
    public ValueList<Mention> Mentions { get; init; }

    /// <summary>Gets the actors.</summary>
    public ValueList<Actor> Actors { get; init; }

    /// <summary>Gets the places.</summary>
    public ValueList<Place> Places { get; init; }

    /// <summary>Gets the events.</summary>
    public ValueList<ReportedEvent> Events { get; init; }

    /// <summary>Gets the accords, with their terms.</summary>
    public ValueList<Accord> Accords { get; init; }

    /// <summary>Gets the resolutions.</summary>
    public ValueList<Resolution> Resolutions { get; init; }

    /// <summary>Gets the instruments other than resolutions.</summary>
    public ValueList<Instrument> Instruments { get; init; }

    /// <summary>Gets the topics.</summary>
    public ValueList<Topic> Topics { get; init; }

    /// <summary>Gets the document's hyperlinks, in order.</summary>
    public ValueList<Reference> References { get; init; }

    /// <summary>Gets the sources of outside facts.</summary>
    public ValueList<Source> Sources { get; init; }

    /// <summary>Returns a content in which each record stands in the place of the one with its id, or behind the others of its kind.</summary>
    /// <param name="records">Records of any kinds. A mention has no id: set <see cref="Mentions"/>; a term goes with its accord.</param>
    /// <exception cref="ArgumentException">One is a term.</exception>
    public MapContent With(params IEnumerable<INode> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        INode[] all = [.. records];
        foreach (var record in all)
        {
            if (record is not (Section or Passage or Claim or Relation or Actor or Place or ReportedEvent or Accord or Resolution or Instrument or Topic or Reference or Source))
            {
                throw new ArgumentException($"'{record?.Node}' does not stand in a map by itself: a term goes with its accord.", nameof(records));
            }
        }

        return this with
        {
            Sections = Put(Sections, all),
            Passages = Put(Passages, all),
            Claims = Put(Claims, all),
            Relations = Put(Relations, all),
            Actors = Put(Actors, all),
            Places = Put(Places, all),
            Events = Put(Events, all),
            Accords = Put(Accords, all),
            Resolutions = Put(Resolutions, all),
            Instruments = Put(Instruments, all),
            Topics = Put(Topics, all),
            References = Put(References, all),
            Sources = Put(Sources, all),
        };
    }

    /// <summary>Returns a content without the records that have one of these ids; an id that no record has changes nothing.</summary>
    public MapContent Without(params IEnumerable<NodeId> ids)
    {
        var gone = ids.ToHashSet();
        return this with
        {
            Sections = Except(Sections, gone),
            Passages = Except(Passages, gone),
            Claims = Except(Claims, gone),
            Relations = Except(Relations, gone),
            Actors = Except(Actors, gone),
            Places = Except(Places, gone),
            Events = Except(Events, gone),
            Accords = Except(Accords, gone),
            Resolutions = Except(Resolutions, gone),
            Instruments = Except(Instruments, gone),
            Topics = Except(Topics, gone),
            References = Except(References, gone),
            Sources = Except(Sources, gone),
        };
    }

    /// <summary>Returns the map's id and how many claims and relations there are.</summary>
    public override string ToString() => $"{Document.Id}: {Counted.Of(Claims.Count, "claim")}, {Counted.Of(Relations.Count, "relation")}";

    private static ValueList<T> Put<T>(ValueList<T> records, INode[] more)
        where T : INode
    {
        if (!more.OfType<T>().Any())
        {
            return records;
        }

        var all = records.ToList();
        var places = new Dictionary<NodeId, int>();
        foreach (var (i, record) in all.Index())
        {
            places.TryAdd(record.Node, i);
        }

        foreach (var record in more.OfType<T>())
        {
            if (places.TryAdd(record.Node, all.Count))
            {
                all.Add(record);
            }
            else
            {
                all[places[record.Node]] = record;
            }
        }

        return all.ToValueList();
    }

    private static ValueList<T> Except<T>(ValueList<T> records, HashSet<NodeId> gone)
        where T : INode => records.Any(r => gone.Contains(r.Node)) ? records.Where(r => !gone.Contains(r.Node)).ToValueList() : records;
}
