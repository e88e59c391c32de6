using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace ClaimMap.Json;

/// <summary>Gives the same string for the same bytes, so that an id repeated a hundred thousand times is one object, and each string a number.</summary>
/// <remarks>
/// Numbers count from zero. Chains of entries that lie in the order they came, so that ids which stand together in a file lie
/// together in memory. Safe for many threads: who finds a text takes no lock, and what is once in the table stays. A missing
/// text is looked for again under the lock, so a look at a table that was outgrown meanwhile does no harm. Long chains grow no
/// longer: ids made to collide go to a table whose hash nobody can foresee.
/// </remarks>
internal sealed class StringPool
{
    private const int MaxSteps = 32;
    private const int StackBytes = 128;

    [ThreadStatic]
    private static StringPool? _current;

    private readonly Lock _writing = new();
    private readonly ConcurrentDictionary<string, int> _crowded = new(StringComparer.Ordinal);
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

    /// <summary>How many texts there are.</summary>
    public int Count => Volatile.Read(ref _count);

    /// <summary>The text with a number.</summary>
    public string this[int number] => _table.TextOf(number);

    public string Get(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IsEmpty)
        {
            return "";
        }

        var hash = JsonTape.HashName(utf8);
        var number = _table.Find(hash, utf8);
        return number >= 0 ? _table.TextOf(number) : Add(hash, utf8, null, out _);
    }

    /// <summary>The number of a text, which is new where it was not there yet.</summary>
    public int NumberOf(string text)
    {
        var utf8 = Utf8(text, stackalloc byte[StackBytes]);
        var hash = JsonTape.HashName(utf8);
        var number = _table.Find(hash, text);
        if (number < 0)
        {
            Add(hash, utf8, text, out number);
        }

        return number;
    }

    /// <summary>The number of a text, or -1; allocates nothing for a text as short as ids are.</summary>
    public int Find(string text)
    {
        var number = _table.Find(JsonTape.HashName(Utf8(text, stackalloc byte[StackBytes])), text);
        return number >= 0 || _crowded.IsEmpty ? number : _crowded.GetValueOrDefault(text, -1);
    }

    private static ReadOnlySpan<byte> Utf8(string text, Span<byte> buffer) =>
        text.Length <= buffer.Length && Ascii.FromUtf16(text, buffer, out var written) == System.Buffers.OperationStatus.Done
            ? buffer[..written]
            : Encoding.UTF8.GetBytes(text);

    private string Add(int hash, ReadOnlySpan<byte> utf8, string? text, out int number)
    {
        lock (_writing)
        {
            number = _table.Find(hash, utf8);
            if (number >= 0)
            {
                return _table.TextOf(number);
            }

            text ??= Encoding.UTF8.GetString(utf8);
            if (!_crowded.IsEmpty && _crowded.TryGetValue(text, out number))
            {
                return _table.TextOf(number);
            }

            if (_count == _table.Capacity)
            {
                _table = new Table(_table);
            }

            number = _count;
            var isCrowded = _table.IsCrowded(hash);
            _table.Set(number, hash, text, isCrowded);
            Volatile.Write(ref _count, number + 1);
            if (isCrowded)
            {
                _crowded[text] = number;
            }

            return text;
        }
    }

    private sealed class Table
    {
        // No chain leads to such an entry.
        private const int Apart = -1;

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
                ref readonly var entry = ref full._entries[i];
                Set(i, entry.Hash, entry.Text, entry.Next == Apart);
            }
        }

        public int Capacity => _entries.Length;

        public string TextOf(int number) => _entries[number].Text;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public int Find(int hash, ReadOnlySpan<byte> utf8)
        {
            // Whoever sees an entry in its chain sees all of it: it is written before the chain leads to it.
            var next = Volatile.Read(ref _first[hash & (_first.Length - 1)]);
            while (next > 0)
            {
                ref readonly var entry = ref _entries[next - 1];
                if (entry.Hash == hash && SameText(entry.Text, utf8))
                {
                    return next - 1;
                }

                next = entry.Next;
            }

            return -1;
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public int Find(int hash, string text)
        {
            var next = Volatile.Read(ref _first[hash & (_first.Length - 1)]);
            while (next > 0)
            {
                ref readonly var entry = ref _entries[next - 1];
                if (entry.Hash == hash && (ReferenceEquals(entry.Text, text) || entry.Text == text))
                {
                    return next - 1;
                }

                next = entry.Next;
            }

            return -1;
        }

        /// <summary>Whether a chain is as long as any may become.</summary>
        public bool IsCrowded(int hash)
        {
            var steps = 0;
            for (var next = _first[hash & (_first.Length - 1)]; next > 0 && steps < MaxSteps; next = _entries[next - 1].Next)
            {
                steps++;
            }

            return steps == MaxSteps;
        }

        public void Set(int index, int hash, string text, bool isApart)
        {
            ref var first = ref _first[hash & (_first.Length - 1)];
            _entries[index] = new Entry(text, hash, isApart ? Apart : first);
            if (!isApart)
            {
                Volatile.Write(ref first, index + 1);
            }
        }

        private static bool SameText(string text, ReadOnlySpan<byte> utf8) =>
            text.Length == utf8.Length ? Ascii.Equals(utf8, text) : text.Length < utf8.Length && Encoding.UTF8.GetString(utf8) == text;
    }

    private readonly record struct Entry(string Text, int Hash, int Next);
}
