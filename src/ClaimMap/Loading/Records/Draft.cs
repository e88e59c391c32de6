using System.Globalization;
using System.Text.Json;
using ClaimMap.Loading.Diagnostics;
using ClaimMap.Loading.Files;

namespace ClaimMap.Loading.Records;

/// <summary>A record before its map is whole, and its position.</summary>
/// <param name="Record">The record.</param>
/// <param name="File">Its file.</param>
/// <param name="Json">Its value there.</param>
/// <param name="List">The member that holds the list it stands in; empty for the document, which is the root itself.</param>
/// <param name="Item">Its number in that list, from zero.</param>
internal sealed record Draft<T>(T Record, MapFile File, JsonElement Json, string List, int Item)
{
    public string Pointer => List.Length == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"/{List}/{Item}");

    /// <summary>Reports something at a member of the record; <paramref name="member"/> is a pointer relative to it.</summary>
    public void Report(Finding finding, string member = "") => File.Report(finding, Json, Pointer, member);
}

/// <summary>A record that stands in a file but could not be read, known by its id alone.</summary>
/// <param name="Id">The id.</param>
/// <param name="File">Its file.</param>
/// <param name="Json">The item of the list that it is or is a part of.</param>
/// <param name="List">The member that holds the list.</param>
/// <param name="Item">The item's number in the list, from zero.</param>
/// <param name="Part">The pointer from the item to the record itself, where it is a part of it.</param>
internal sealed record BrokenId(NodeId Id, MapFile File, JsonElement Json, string List, int Item, string Part = "")
{
    public void Report(Finding finding, string member) =>
        File.Report(finding, Json, string.Create(CultureInfo.InvariantCulture, $"/{List}/{Item}"), Part + member);
}

/// <summary>The records of a map as they come from its files, before any rule has seen them together.</summary>
internal sealed class MapDraft
{
    private readonly bool[] _isIncomplete = new bool[MapLayout.Kinds];

    public Draft<Document>? Document { get; set; }

    public List<Draft<Section>> Sections { get; } = [];

    public List<Draft<Passage>> Passages { get; } = [];

    public List<Draft<Claim>> Claims { get; } = [];

    public List<Draft<Relation>> Relations { get; } = [];

    public List<Draft<Mention>> Mentions { get; } = [];

    public List<Draft<Actor>> Actors { get; } = [];

    public List<Draft<Place>> Places { get; } = [];

    public List<Draft<ReportedEvent>> Events { get; } = [];

    public List<Draft<Accord>> Accords { get; } = [];

    public List<Draft<Resolution>> Resolutions { get; } = [];

    public List<Draft<Instrument>> Instruments { get; } = [];
    public List<Draft<Topic>> Topics { get; } = [];

    public List<Draft<Reference>> References { get; } = [];

    public List<Draft<Source>> Sources { get; } = [];

    /// <summary>Ids of records that are there but could not be read, so that references to them are not reported as well.</summary>
    public List<BrokenId> BrokenIds { get; } = [];

    /// <summary>Whether every record of every kind is here.</summary>
    public bool IsWhole => Array.IndexOf(_isIncomplete, true) < 0 && BrokenIds.Count == 0;

    /// <summary>One draft of what was read from several files, in their order.</summary>
    public static MapDraft Join(IEnumerable<MapDraft> parts)
    {
        var whole = new MapDraft();
        foreach (var part in parts)
        {
            whole.Add(part);
        }

        return whole;
    }

    /// <summary>Notes that records of a kind are missing, so that nothing is concluded from their absence.</summary>
    public void MarkIncomplete(MapFileKind kind) => _isIncomplete[(int)kind] = true;

    /// <summary>Whether every record of a kind is here or at least known by its id.</summary>
    public bool IsComplete(MapFileKind kind) => !_isIncomplete[(int)kind];

    private void Add(MapDraft part)
    {
        Document ??= part.Document;
        Sections.AddRange(part.Sections);
        Passages.AddRange(part.Passages);
        Claims.AddRange(part.Claims);
        Relations.AddRange(part.Relations);
        Mentions.AddRange(part.Mentions);
        Actors.AddRange(part.Actors);
        Places.AddRange(part.Places);
        Events.AddRange(part.Events);
        Accords.AddRange(part.Accords);
        Resolutions.AddRange(part.Resolutions);
        Instruments.AddRange(part.Instruments);
        Topics.AddRange(part.Topics);
        References.AddRange(part.References);
        Sources.AddRange(part.Sources);
        BrokenIds.AddRange(part.BrokenIds);
        for (var kind = 0; kind < MapLayout.Kinds; kind++)
        {
            _isIncomplete[kind] |= part._isIncomplete[kind];
        }
    }

    /// <summary>Whether every record of a kind is here; <paramref name="kind"/> is what they are, <paramref name="file"/> where they stand.</summary>
    public bool HasEvery(NodeKind kind, MapFileKind file) => IsComplete(file) && BrokenIds.TrueForAll(b => b.Id.Kind != kind);
}
