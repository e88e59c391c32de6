namespace ClaimMap.Validation;

/// <summary>By which names records are known, looked up in constant time however many aliases one has.</summary>
internal sealed class KnownNames
{
    private readonly Dictionary<(NodeKind Kind, int Index), Dictionary<string, (bool IsName, bool IsMetonym)>> _names = [];

    /// <summary>Whether a surface form is a name or alias of a record, and whether it is one of its metonyms.</summary>
    public (bool IsName, bool IsMetonym) Find(MapDraft draft, NodeKind kind, int index, string surface)
    {
        if (!_names.TryGetValue((kind, index), out var known))
        {
            _names.Add((kind, index), known = Collect(draft, kind, index));
        }

        // A name that was met in a sentence's first place is kept as it stood there.
        return known.TryGetValue(surface, out var found) || !known.TryGetValue(Key(surface), out found) ? found : known[surface] = found;
    }

    private static Dictionary<string, (bool IsName, bool IsMetonym)> Collect(MapDraft draft, NodeKind kind, int index)
    {
        var (name, aliases) = NamesOf(draft, kind, index);
        var known = new Dictionary<string, (bool IsName, bool IsMetonym)>(aliases.Count + 1, StringComparer.Ordinal) { [Key(name)] = (true, false) };
        foreach (var alias in aliases)
        {
            var (isName, isMetonym) = known.GetValueOrDefault(Key(alias.Text));
            known[Key(alias.Text)] = (isName || alias.Kind != AliasKind.Metonym, isMetonym || alias.Kind == AliasKind.Metonym);
        }

        return known;
    }

    // A sentence begins with a capital, whatever it begins with.
    private static string Key(string name) => char.IsUpper(name[0]) ? string.Concat(char.ToLowerInvariant(name[0]).ToString(), name.AsSpan(1)) : name;

    private static (string Name, ValueList<AlternateName> Aliases) NamesOf(MapDraft draft, NodeKind kind, int index) => kind switch
    {
        NodeKind.Actor => (draft.Actors[index].Record.Name, draft.Actors[index].Record.Aliases),
        NodeKind.Place => (draft.Places[index].Record.Name, draft.Places[index].Record.Aliases),
        NodeKind.Instrument => (draft.Instruments[index].Record.Name, draft.Instruments[index].Record.Aliases),
        NodeKind.Resolution => (draft.Resolutions[index].Record.Symbol, draft.Resolutions[index].Record.Aliases),
        _ => (draft.Events[index].Record.Name, draft.Events[index].Record.Aliases),
    };
}
