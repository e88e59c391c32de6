using System.Globalization;
using ClaimMap.Json;

namespace ClaimMap.Validation;

/// <summary>Where an id was first declared, for messages about those that declare it again.</summary>
/// <remarks>
/// A map may have thousands of such messages, in many files: what has no place by number is put into a table when the first of them asks, so
/// that none looks through all records.
/// </remarks>
internal sealed class DeclaredPlaces
{
    private readonly MapDraft _draft;
    private readonly NodeIndex _nodes;
    private readonly Lazy<Dictionary<string, BrokenId>> _broken;
    private readonly Lazy<Dictionary<string, (Draft<Ceasefire> Ceasefire, int Term)>> _terms;

    public DeclaredPlaces(MapDraft draft, NodeIndex nodes)
    {
        _draft = draft;
        _nodes = nodes;
        _broken = new(() => Firsts(draft.BrokenIds.Select(b => (b.Id, b))));
        _terms = new(() => Firsts(draft.Ceasefires.SelectMany(c => c.Record.Terms.Select((term, i) => (term.Id.Value, (c, i))))));
    }

    /// <summary>The kind of the record that has an id, and its file and JSON pointer.</summary>
    public (NodeKind Kind, string Place) Of(string id)
    {
        _nodes.TryGet(id, out var kind, out var index);
        return (kind, index == RuleContext.Broken ? Shown(_broken.Value[id]) : PlaceOf(id, kind, index));
    }

    private string PlaceOf(string id, NodeKind kind, int index) => kind switch
    {
        NodeKind.Section => Shown(_draft.Sections[index]),
        NodeKind.Passage => Shown(_draft.Passages[index]),
        NodeKind.Actor => Shown(_draft.Actors[index]),
        NodeKind.Place => Shown(_draft.Places[index]),
        NodeKind.Event => Shown(_draft.Events[index]),
        NodeKind.Ceasefire => Shown(_draft.Ceasefires[index]),
        NodeKind.Term => Shown(_terms.Value[id]),
        NodeKind.Resolution => Shown(_draft.Resolutions[index]),
        NodeKind.Instrument => Shown(_draft.Instruments[index]),
        NodeKind.Reference => Shown(_draft.References[index]),
        NodeKind.Source => Shown(_draft.Sources[index]),
        NodeKind.Claim => Shown(_draft.Claims[index]),
        _ => Shown(_draft.Relations[index]),
    };

    private static Dictionary<string, T> Firsts<T>(IEnumerable<(string Id, T Record)> records)
    {
        var firsts = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var (id, record) in records)
        {
            firsts.TryAdd(id, record);
        }

        return firsts;
    }

    private static string Shown<T>(Draft<T> record) => Shown(record.File, record.Pointer());

    private static string Shown((Draft<Ceasefire> Ceasefire, int Term) place) =>
        Shown(place.Ceasefire.File, string.Create(CultureInfo.InvariantCulture, $"{place.Ceasefire.Pointer()}/terms/{place.Term}"));

    private static string Shown(BrokenId broken) => Shown(broken.File, broken.JsonPointer[..^"/id".Length]);

    private static string Shown(MapFile file, string pointer) => $"{file.Path}#{pointer}";
}
