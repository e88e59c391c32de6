using System.Runtime.CompilerServices;
using System.Text;
using ClaimMap.Json;

namespace ClaimMap.Schemas;

/// <summary>Finds a name's number by its hash and its UTF-8 bytes: open addressing, at most half full.</summary>
internal sealed class NameTable
{
    private readonly List<string> _names = [];
    private byte[][] _utf8 = [];
    private (int Hash, int Index)[] _slots = Empty(8);

    // A bit for each name by the last bits of its hash: most names that are not there are told by it at once.
    private ulong _bits;

    public int Count => _names.Count;

    public IReadOnlyList<string> Names => _names;

    /// <summary>A table in which each name has the number of its place.</summary>
    public static NameTable Of(params ReadOnlySpan<string> names)
    {
        var table = new NameTable();
        foreach (var name in names)
        {
            table.Add(name);
        }

        return table;
    }

    /// <summary>The name's number, counting from zero in the order of addition; a new one where it is not there yet.</summary>
    public int Add(string name)
    {
        var utf8 = Encoding.UTF8.GetBytes(name);
        var hash = JsonTape.HashName(utf8);
        var index = Find(hash, utf8);
        if (index >= 0)
        {
            return index;
        }

        _bits |= 1UL << hash;
        _names.Add(name);
        _utf8 = [.. _utf8, utf8];
        if (_names.Count * 2 > _slots.Length)
        {
            _slots = Empty(_slots.Length * 2);
            for (var i = 0; i < _names.Count; i++)
            {
                Place(JsonTape.HashName(_utf8[i]), i);
            }
        }
        else
        {
            Place(hash, _names.Count - 1);
        }

        return _names.Count - 1;
    }

    /// <summary>The name's number, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Find(int hash, ReadOnlySpan<byte> utf8)
    {
        if ((_bits & (1UL << hash)) == 0)
        {
            return -1;
        }

        var slots = _slots;
        for (var slot = hash & (slots.Length - 1); ; slot = (slot + 1) & (slots.Length - 1))
        {
            var (otherHash, index) = slots[slot];
            if (index < 0)
            {
                return -1;
            }

            if (otherHash == hash && utf8.SequenceEqual(_utf8[index]))
            {
                return index;
            }
        }
    }

    private static (int Hash, int Index)[] Empty(int size)
    {
        var slots = new (int Hash, int Index)[size];
        Array.Fill(slots, (0, -1));
        return slots;
    }

    private void Place(int hash, int index)
    {
        var slot = hash & (_slots.Length - 1);
        while (_slots[slot].Index >= 0)
        {
            slot = (slot + 1) & (_slots.Length - 1);
        }

        _slots[slot] = (hash, index);
    }
}
