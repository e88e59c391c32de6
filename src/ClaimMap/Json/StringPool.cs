using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace ClaimMap.Json;

/// <summary>Gives the same string for the same bytes, so that an id repeated a hundred thousand times is one object.</summary>
/// <remarks>
/// Chains of entries that lie in the order they came, so that ids which stand together in a file lie together in memory. Safe
/// for many threads: who finds a text takes no lock, and what is once in the table stays. A missing text is looked for again
/// under the lock, so a look at a table that was outgrown meanwhile does no harm. Long chains grow no longer: ids made to
/// collide are not pooled and cost memory, never time.
/// </remarks>
internal sealed class StringPool
{
    private const int MaxSteps = 32;

    [ThreadStatic]
    private static StringPool? _current;

    private readonly Lock _writing = new();
    private volatile Table _table;
    private int _count;

    /// <summary>Creates a pool.</summary>
    /// <param name="expected">About how many texts it will hold.</param>
    public StringPool(int expected = 0) =>
        _table = new Table((int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Clamp(expected, 128, 1 << 24)));

    /// <summary>The pool of the map whose records this thread is reading; set it for as long as it reads them.</summary>
    /// <remarks>Converters take it from here, because metadata with converters of their own would be made anew for each map.</remarks>
    public static StringPool? Current
    {
        get => _current;
        set => _current = value;
    }

    /// <summary>The text of an id that a reader stands at, out of the current pool if there is one.</summary>
    public static string Get(ref Utf8JsonReader reader) =>
        reader.ValueIsEscaped || _current is null ? reader.GetString()! : _current.Get(reader.ValueSpan);

    public string Get(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IsEmpty)
        {
            return "";
        }

        var hash = JsonTape.HashName(utf8);
        if (_table.Find(hash, utf8, out _) is { } known)
        {
            return known;
        }

        lock (_writing)
        {
            if (_table.Find(hash, utf8, out var steps) is { } added)
            {
                return added;
            }

            var text = Encoding.UTF8.GetString(utf8);
            if (steps < MaxSteps)
            {
                if (_count == _table.Capacity)
                {
                    _table = new Table(_table);
                }

                _table.Set(_count++, hash, text);
            }

            return text;
        }
    }

    private sealed class Table
    {
        // The number of a chain's first entry, plus one; 0 for a chain without any.
        private readonly int[] _first;
        private readonly Entry[] _entries;

        public Table(int capacity)
        {
            _first = new int[capacity];
            _entries = new Entry[capacity];
        }

        /// <summary>Makes a table of twice the size with the same entries.</summary>
        public Table(Table full)
            : this(full.Capacity * 2)
        {
            for (var i = 0; i < full.Capacity; i++)
            {
                Set(i, full._entries[i].Hash, full._entries[i].Text);
            }
        }

        public int Capacity => _entries.Length;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public string? Find(int hash, ReadOnlySpan<byte> utf8, out int steps)
        {
            // Whoever sees an entry in its chain sees all of it: it is written before the chain leads to it.
            var next = Volatile.Read(ref _first[hash & (_first.Length - 1)]);
            for (steps = 0; next > 0 && steps < MaxSteps; steps++)
            {
                ref readonly var entry = ref _entries[next - 1];
                if (entry.Hash == hash && SameText(entry.Text, utf8))
                {
                    return entry.Text;
                }

                next = entry.Next;
            }

            return null;
        }

        public void Set(int index, int hash, string text)
        {
            ref var first = ref _first[hash & (_first.Length - 1)];
            _entries[index] = new Entry(text, hash, first);
            Volatile.Write(ref first, index + 1);
        }

        private static bool SameText(string text, ReadOnlySpan<byte> utf8) =>
            text.Length == utf8.Length ? Ascii.Equals(utf8, text) : text.Length < utf8.Length && Encoding.UTF8.GetString(utf8) == text;
    }

    private readonly record struct Entry(string Text, int Hash, int Next);
}
