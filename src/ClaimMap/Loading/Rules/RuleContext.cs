using System.Globalization;
using ClaimMap.Loading.Diagnostics;
using ClaimMap.Loading.Files;
using ClaimMap.Loading.Records;
using ClaimMap.Model;

namespace ClaimMap.Loading.Rules;

/// <summary>Where an id is declared.</summary>
/// <param name="Kind">What the record is.</param>
/// <param name="Index">The record's index in the draft's list of its kind; of a term that of its accord; -1 where the record could not be read.</param>
/// <param name="File">Its file.</param>
/// <param name="List">The member of the file that holds its list.</param>
/// <param name="Item">Its number in that list, from zero; of a term that of its accord.</param>
/// <param name="Part">The pointer from the item to the record itself, where it is a part of it.</param>
internal sealed record Declaration(NodeKind Kind, int Index, MapFile File, string List, int Item, string Part = "")
{
    /// <summary>The file and the JSON pointer.</summary>
    public string Position => string.Create(CultureInfo.InvariantCulture, $"{File.Path}#/{List}/{Item}{Part}");
}

/// <summary>What every rule may look at: the records, where each id is declared, and which ids are named.</summary>
internal sealed class RuleContext(MapDraft draft)
{
    private readonly Dictionary<string, Declaration> _declarations = new(StringComparer.Ordinal);
    private readonly HashSet<string> _duplicates = new(StringComparer.Ordinal);
    private readonly HashSet<string> _named = new(StringComparer.Ordinal);
    private readonly SimilarIds _similar = new();

    public MapDraft Draft { get; } = draft;

    /// <summary>Whether some reference led nowhere, so that what it meant may seem unused.</summary>
    public bool HasDanglingReference { get; private set; }

    /// <summary>Declares an id; where it is declared already, gives the first declaration.</summary>
    public Declaration? Declare(NodeId id, Declaration declaration)
    {
        if (_declarations.TryAdd(id.Value, declaration))
        {
            return null;
        }

        _duplicates.Add(id.ToString());
        return _declarations[id.Value];
    }

    /// <summary>The index of a record in the draft's list of its kind; -1 where it is not declared or could not be read.</summary>
    public int Find(NodeId id) => _declarations.TryGetValue(id.Value, out var declaration) && declaration.Kind == id.Kind ? declaration.Index : -1;

    /// <summary>Notes that a record names an id, and reports it where no such record is declared though all of its kind are known.</summary>
    /// <param name="named">The id.</param>
    /// <param name="from">The record.</param>
    /// <param name="part">The pointer from the record to the part of it that names the id.</param>
    public void Require<T>(NamedId named, Draft<T> from, string part = "")
    {
        var id = named.Id;
        _named.Add(id.Value);
        var isDeclared = _declarations.TryGetValue(id.Value, out var declaration) && declaration.Kind == id.Kind;

        // Of two records with one id only the first can be found; the second is still no reason to call a reference to it dangling.
        if (!isDeclared && Draft.IsComplete(FileOf(id.Kind)) && !_duplicates.Contains(id.ToString()))
        {
            HasDanglingReference = true;
            from.Report(ReferenceFindings.Undeclared(id, _similar.To(id, _declarations)), part + named.Pointer);
        }
    }

    /// <summary>Whether any record that was looked at so far names an id.</summary>
    public bool IsNamed(NodeId id) => _named.Contains(id.Value);

    private static MapFileKind FileOf(NodeKind kind) => kind switch
    {
        NodeKind.Actor => MapFileKind.Actors,
        NodeKind.Place => MapFileKind.Places,
        NodeKind.Event => MapFileKind.Events,
        NodeKind.Accord or NodeKind.Term => MapFileKind.Accords,
        NodeKind.Resolution => MapFileKind.Resolutions,
        NodeKind.Instrument => MapFileKind.Instruments,
        NodeKind.Topic => MapFileKind.Topics,
        NodeKind.Reference => MapFileKind.References,
        NodeKind.Source => MapFileKind.Sources,
        NodeKind.Relation => MapFileKind.Relations,
        NodeKind.Claim => MapFileKind.Claims,
        _ => MapFileKind.Document,
    };

    /// <summary>Finds the declared id that a reference to nothing may have meant.</summary>
    private sealed class SimilarIds
    {
        private readonly Dictionary<string, string[]> _idsOfKind = new(StringComparer.Ordinal);

        // Suggesting compares an id with all others of its kind; beyond this many comparisons an error goes without.
        private long _comparisonsLeft = 2_000_000;

        public string? To(NodeId id, Dictionary<string, Declaration> declarations)
        {
            var kind = Kebab.Of(id.Kind);
            if (!_idsOfKind.TryGetValue(kind, out var known))
            {
                _idsOfKind[kind] = known = [.. declarations.Where(d => d.Value.Kind == id.Kind).Select(d => d.Key)];
            }

            _comparisonsLeft -= known.Length;
            return _comparisonsLeft < 0 ? null : Suggestion.For(id.Value, known);
        }
    }
}

/// <summary>Writes circles of ids so that a long one stays readable.</summary>
internal static class Circle
{
    private const int Shown = 8;

    /// <summary>The ids and the first one again; of a long circle the beginning and the last.</summary>
    public static IEnumerable<string> Shorten(IReadOnlyList<string> ids) =>
        ids.Count <= Shown ? [.. ids, ids[0]] : [.. ids.Take(Shown - 1), "...", ids[^1], ids[0]];
}
