using ClaimMap.Json;

namespace ClaimMap.Validation;

/// <summary>The records of a map as they come from its files, before any rule has seen them together.</summary>
internal sealed class MapDraft
{
    private readonly HashSet<MapFileKind> _incomplete = [];

    public Draft<Document>? Document { get; set; }

    public List<Draft<Section>> Sections { get; } = [];

    public List<Draft<Passage>> Passages { get; } = [];

    public List<Draft<Claim>> Claims { get; } = [];

    public List<Draft<Relation>> Relations { get; } = [];

    public List<Draft<Mention>> Mentions { get; } = [];

    public List<Draft<Actor>> Actors { get; } = [];

    public List<Draft<Place>> Places { get; } = [];

    public List<Draft<ReportedEvent>> Events { get; } = [];

    public List<Draft<Ceasefire>> Ceasefires { get; } = [];

    public List<Draft<Resolution>> Resolutions { get; } = [];

    public List<Draft<Instrument>> Instruments { get; } = [];

    public List<Draft<Reference>> References { get; } = [];

    public List<Draft<Source>> Sources { get; } = [];

    /// <summary>Ids of records that are there but could not be read, so that references to them are not reported as well.</summary>
    public List<BrokenId> BrokenIds { get; } = [];

    /// <summary>Notes that records of a kind are missing, so that nothing is concluded from their absence.</summary>
    public void MarkIncomplete(MapFileKind kind) => _incomplete.Add(kind);

    /// <summary>Whether every record of a kind is here or at least known by its id.</summary>
    public bool IsComplete(MapFileKind kind) => !_incomplete.Contains(kind);

    public void Append(MapDraft other)
    {
        Document ??= other.Document;
        Sections.AddRange(other.Sections);
        Passages.AddRange(other.Passages);
        Claims.AddRange(other.Claims);
        Relations.AddRange(other.Relations);
        Mentions.AddRange(other.Mentions);
        Actors.AddRange(other.Actors);
        Places.AddRange(other.Places);
        Events.AddRange(other.Events);
        Ceasefires.AddRange(other.Ceasefires);
        Resolutions.AddRange(other.Resolutions);
        Instruments.AddRange(other.Instruments);
        References.AddRange(other.References);
        Sources.AddRange(other.Sources);
        BrokenIds.AddRange(other.BrokenIds);
        _incomplete.UnionWith(other._incomplete);
    }
}
