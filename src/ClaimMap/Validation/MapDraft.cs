using ClaimMap.Json;

namespace ClaimMap.Validation;

/// <summary>The records of a map as they come from its files, before any rule has seen them together.</summary>
internal sealed class MapDraft
{
    private readonly HashSet<MapFileKind> _incomplete = [];

    public Draft<Document>? Document { get; set; }

    public DraftList<Section> Sections { get; } = [];

    public DraftList<Passage> Passages { get; } = [];

    public DraftList<Claim> Claims { get; } = [];

    public DraftList<Relation> Relations { get; } = [];

    public DraftList<Mention> Mentions { get; } = [];

    public DraftList<Actor> Actors { get; } = [];

    public DraftList<Place> Places { get; } = [];

    public DraftList<ReportedEvent> Events { get; } = [];

    public DraftList<Ceasefire> Ceasefires { get; } = [];

    public DraftList<Resolution> Resolutions { get; } = [];

    public DraftList<Instrument> Instruments { get; } = [];

    public DraftList<Reference> References { get; } = [];

    public DraftList<Source> Sources { get; } = [];

    /// <summary>Ids of records that are there but could not be read, so that references to them are not reported as well.</summary>
    public List<BrokenId> BrokenIds { get; } = [];

    /// <summary>How many records there are of a kind that claims can be about.</summary>
    public int CountOf(NodeKind kind) => kind switch
    {
        NodeKind.Actor => Actors.Count,
        NodeKind.Place => Places.Count,
        NodeKind.Event => Events.Count,
        NodeKind.Term => Ceasefires.Sum(c => c.Record.Terms.Count),
        NodeKind.Resolution => Resolutions.Count,
        NodeKind.Instrument => Instruments.Count,
        _ => 0,
    };

    /// <summary>Notes that records of a kind are missing, so that nothing is concluded from their absence.</summary>
    public void MarkIncomplete(MapFileKind kind) => _incomplete.Add(kind);

    /// <summary>Whether every record of every kind is here.</summary>
    public bool IsWhole => _incomplete.Count == 0 && BrokenIds.Count == 0;

    /// <summary>Whether every record of a kind is here or at least known by its id.</summary>
    public bool IsComplete(MapFileKind kind) => !_incomplete.Contains(kind);

    /// <summary>One draft of what was read from several files, in their order.</summary>
    public static MapDraft Join(IReadOnlyList<MapDraft> parts)
    {
        var whole = new MapDraft { Document = parts.Select(p => p.Document).FirstOrDefault(d => d is not null) };
        Join(parts, whole, static d => d.Sections);
        Join(parts, whole, static d => d.Passages);
        Join(parts, whole, static d => d.Claims);
        Join(parts, whole, static d => d.Relations);
        Join(parts, whole, static d => d.Mentions);
        Join(parts, whole, static d => d.Actors);
        Join(parts, whole, static d => d.Places);
        Join(parts, whole, static d => d.Events);
        Join(parts, whole, static d => d.Ceasefires);
        Join(parts, whole, static d => d.Resolutions);
        Join(parts, whole, static d => d.Instruments);
        Join(parts, whole, static d => d.References);
        Join(parts, whole, static d => d.Sources);
        foreach (var part in parts)
        {
            whole.BrokenIds.AddRange(part.BrokenIds);
            whole._incomplete.UnionWith(part._incomplete);
        }

        return whole;
    }

    private static void Join<T>(IReadOnlyList<MapDraft> parts, MapDraft whole, Func<MapDraft, DraftList<T>> listOf) => listOf(whole).Join(parts.Select(listOf));
}
