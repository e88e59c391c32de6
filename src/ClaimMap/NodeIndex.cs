namespace ClaimMap;

/// <summary>Where every id of a map leads: the kind of its record and the record's place among those of its kind.</summary>
/// <remarks>One table for all kinds: ids are unique across them. Filled while loading, never changed afterwards.</remarks>
internal sealed class NodeIndex
{
    private readonly Dictionary<string, Entry> _entries;

    public NodeIndex(int capacity) => _entries = new Dictionary<string, Entry>(capacity, StringComparer.Ordinal);

    /// <summary>Adds an id, or answers false where it is there already.</summary>
    public bool TryAdd(string id, NodeKind kind, int index) => _entries.TryAdd(id, new Entry(kind, index));

    /// <summary>Moves a record to its final place among those of its kind.</summary>
    public void Move(string id, NodeKind kind, int index) => _entries[id] = new Entry(kind, index);

    public bool TryGet(string? id, out NodeKind kind, out int index)
    {
        if (id is not null && _entries.TryGetValue(id, out var entry))
        {
            (kind, index) = (entry.Kind, entry.Index);
            return true;
        }

        (kind, index) = (NodeKind.None, -1);
        return false;
    }

    /// <summary>The place of a record among those of its kind, or -1.</summary>
    public int Find(NodeKind kind, string? id) => TryGet(id, out var found, out var index) && found == kind ? index : -1;

    public IEnumerable<string> IdsOf(NodeKind kind) => _entries.Where(e => e.Value.Kind == kind).Select(e => e.Key);

    private readonly record struct Entry(NodeKind Kind, int Index);
}
