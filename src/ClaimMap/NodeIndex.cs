using ClaimMap.Json;

namespace ClaimMap;

/// <summary>Where every id of a map leads: the kind of its record and the record's place among those of its kind.</summary>
/// <remarks>
/// One table for all kinds: ids are unique across them. An id is looked up by the number that the map's pool of strings gave it while
/// the files were read, or by its text. Filled while loading, never changed afterwards.
/// </remarks>
internal sealed class NodeIndex
{
    private readonly StringPool _ids;
    private Entry[] _entries;

    /// <summary>Creates an index without any entries.</summary>
    /// <param name="ids">The pool.</param>
    /// <param name="more">About how many ids are still to come that it does not hold yet.</param>
    public NodeIndex(StringPool ids, int more = 0)
    {
        _ids = ids;
        _entries = new Entry[ids.Count + more];
    }

    /// <summary>Adds an id, or answers false where it is there already.</summary>
    public bool TryAdd(string id, NodeKind kind, int index) => TryAdd(_ids.NumberOf(id), kind, index);

    /// <summary>Adds an id by its number, or answers false where it is there already.</summary>
    public bool TryAdd(int number, NodeKind kind, int index)
    {
        if (number >= _entries.Length)
        {
            Array.Resize(ref _entries, Math.Max(number + 1, _entries.Length * 2));
        }

        ref var entry = ref _entries[number];
        if (entry.Kind != NodeKind.None)
        {
            return false;
        }

        entry = new Entry(kind, index);
        return true;
    }

    /// <summary>Moves the record with an id's number to its final place among those of its kind.</summary>
    public void Move(int number, NodeKind kind, int index) => _entries[number] = new Entry(kind, index);

    public bool TryGet(string? id, out NodeKind kind, out int index)
    {
        if (id is not null)
        {
            return TryGet(_ids.Find(id), out kind, out index);
        }

        (kind, index) = (NodeKind.None, -1);
        return false;
    }

    public bool TryGet(int number, out NodeKind kind, out int index)
    {
        if ((uint)number < (uint)_entries.Length && _entries[number] is { Kind: not NodeKind.None } entry)
        {
            (kind, index) = (entry.Kind, entry.Index);
            return true;
        }

        (kind, index) = (NodeKind.None, -1);
        return false;
    }

    /// <summary>The place of a record among those of its kind, or -1.</summary>
    public int Find(NodeKind kind, string? id) => TryGet(id, out var found, out var index) && found == kind ? index : -1;

    /// <summary>The number of an id, or -1.</summary>
    public int NumberOf(string id) => _ids.Find(id);

    /// <summary>The text of an id's number.</summary>
    public string TextOf(int number) => _ids[number];

    /// <summary>The ids of a kind, in ordinal order.</summary>
    public IEnumerable<string> IdsOf(NodeKind kind) =>
        Enumerable.Range(0, _entries.Length).Where(n => _entries[n].Kind == kind).Select(n => _ids[n]).Order(StringComparer.Ordinal);

    private readonly record struct Entry(NodeKind Kind, int Index);
}
