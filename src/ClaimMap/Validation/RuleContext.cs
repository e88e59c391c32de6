using ClaimMap.Indexing;
using ClaimMap.Json;

namespace ClaimMap.Validation;

/// <summary>What every rule may look at: the records and where every id leads.</summary>
internal sealed class RuleContext
{
    /// <summary>The place of a record that is declared but could not be read.</summary>
    public const int Broken = -2;

    private readonly SimilarIds _similar;
    private readonly HashSet<(NodeKind, string)> _duplicates;
    private readonly bool[]?[] _used;

    public RuleContext(MapDraft draft, StringPool pool)
    {
        Draft = draft;
        Links = new ClaimLinks(draft.Claims.Count, draft.Relations.Count, new SubjectKeys(draft.CountOf));
        // The kinds that have few records are not numbered while they are read.
        var few = Links.SubjectKeys.Count + draft.Sections.Count + draft.Ceasefires.Count + draft.References.Count + draft.Sources.Count;
        Nodes = new NodeIndex(pool, few + draft.BrokenIds.Count);
        Declared = new DeclaredPlaces(draft, Nodes);
        _similar = new SimilarIds(Nodes);
        _duplicates = [];
        _used = new bool[]?[(int)NodeKind.Passage + 1];
        _used[(int)NodeKind.Actor] = new bool[draft.Actors.Count];
        _used[(int)NodeKind.Place] = new bool[draft.Places.Count];
        _used[(int)NodeKind.Event] = new bool[draft.Events.Count];
        _used[(int)NodeKind.Resolution] = new bool[draft.Resolutions.Count];
        _used[(int)NodeKind.Instrument] = new bool[draft.Instruments.Count];
        _used[(int)NodeKind.Source] = new bool[draft.Sources.Count];
    }

    private RuleContext(RuleContext whole)
    {
        (Draft, Nodes, Declared, Links) = (whole.Draft, whole.Nodes, whole.Declared, whole.Links);
        (_duplicates, _used) = (whole._duplicates, whole._used);
        _similar = new SimilarIds(Nodes);
    }

    public MapDraft Draft { get; }

    public NodeIndex Nodes { get; }

    /// <summary>Where each id was first declared.</summary>
    public DeclaredPlaces Declared { get; }

    /// <summary>Where claims and relations lead, in the order of the files; whole where the rules find no error.</summary>
    public ClaimLinks Links { get; }

    /// <summary>Finds a record; answers false where it is not declared, though all of its kind are known.</summary>
    /// <param name="kind">The kind it must have.</param>
    /// <param name="id">Its id.</param>
    /// <param name="index">Its place among those of its kind; negative where it cannot be looked at.</param>
    public bool TryResolve(NodeKind kind, string id, out int index) => TryResolve(kind, Nodes.NumberOf(id), id, out index);

    /// <summary>Finds a record by its id's number; answers false where it is not declared, though all of its kind are known.</summary>
    public bool TryResolve(NodeKind kind, int number, out int index) => TryResolve(kind, number, null, out index);

    private bool TryResolve(NodeKind kind, int number, string? id, out int index)
    {
        if (Nodes.TryGet(number, out var found, out index) && found == kind)
        {
            if (index >= 0 && _used[(int)kind] is { } used)
            {
                used[index] = true;
            }

            return true;
        }

        // Of two records with one id only the first can be found; the second is still no reason to call a reference to it dangling.
        index = Broken;
        return !Draft.IsComplete(FileOf(kind)) || _duplicates.Contains((kind, id ?? Nodes.TextOf(number)));
    }

    /// <summary>Notes that a record exists although its id is another's already.</summary>
    public void NoteDuplicate(NodeKind kind, string id) => _duplicates.Add((kind, id));

    /// <summary>Reports a reference to a record that is not declared; finds nothing to say where it is.</summary>
    public void Require<T>(NodeId id, in Draft<T> from, string suffix) => Require(id.Kind, id.Value, from, suffix);

    /// <summary>Reports a reference to a record that is not declared; finds nothing to say where it is.</summary>
    public void Require<T>(NodeKind kind, string id, in Draft<T> from, string suffix)
    {
        if (!TryResolve(kind, id, out _))
        {
            from.Report(Undeclared(kind, id), suffix);
        }
    }

    /// <summary>A context for rules that run beside others, once all ids are known. What it reports does not depend on theirs.</summary>
    public RuleContext Branch() => new(this);

    /// <summary>Takes over what a branch has learnt.</summary>
    public void Join(RuleContext branch) => HasDanglingReference |= branch.HasDanglingReference;

    /// <summary>Whether some reference led nowhere, so that what it meant may seem unused.</summary>
    public bool HasDanglingReference { get; private set; }

    /// <summary>Whether any reference that was looked up so far leads to a record.</summary>
    public bool IsUsed(NodeKind kind, int index) => _used[(int)kind]![index];

    public Finding Undeclared(NodeKind kind, string id)
    {
        HasDanglingReference = true;
        var suggestion = _similar.To(kind, id);
        return kind switch
        {
            NodeKind.Actor => ReferenceFindings.UnknownActor(id, suggestion),
            NodeKind.Place => ReferenceFindings.UnknownPlace(id, suggestion),
            NodeKind.Event => ReferenceFindings.UnknownEvent(id, suggestion),
            NodeKind.Term => ReferenceFindings.UnknownTerm(id, suggestion),
            NodeKind.Resolution => ReferenceFindings.UnknownResolution(id, suggestion),
            NodeKind.Instrument => ReferenceFindings.UnknownInstrument(id, suggestion),
            NodeKind.Source => ReferenceFindings.UnknownSource(id, suggestion),
            NodeKind.Section => ReferenceFindings.UnknownSection(id, suggestion),
            NodeKind.Passage => ReferenceFindings.UnknownPassage(id, suggestion),
            _ => ReferenceFindings.UnknownClaim(id, suggestion),
        };
    }

    private static MapFileKind FileOf(NodeKind kind) => kind switch
    {
        NodeKind.Actor => MapFileKind.Actors,
        NodeKind.Place => MapFileKind.Places,
        NodeKind.Event => MapFileKind.Events,
        NodeKind.Ceasefire or NodeKind.Term => MapFileKind.Ceasefires,
        NodeKind.Resolution => MapFileKind.Resolutions,
        NodeKind.Instrument => MapFileKind.Instruments,
        NodeKind.Reference => MapFileKind.References,
        NodeKind.Source => MapFileKind.Sources,
        NodeKind.Relation => MapFileKind.Relations,
        NodeKind.Claim => MapFileKind.Claims,
        _ => MapFileKind.Document,
    };
}
