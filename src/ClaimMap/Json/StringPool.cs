using System.Collections.Concurrent;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;

namespace ClaimMap.Json;

/// <summary>Gives the same string for the same bytes, so that an id repeated a hundred thousand times is one object, and each string a number.</summary>
/// <remarks>
/// Numbers count from zero. Open addressing: a slot holds a text's hash beside its number, so that only what is most likely
/// the right text is fetched from memory, and texts lie in the order they came, so that ids which stand together in a file lie together
/// there too. Safe for many threads: who finds a text in the table takes no lock, and what is once in it stays. A missing text is looked for
/// again under the lock, so a look at a table that was outgrown meanwhile does no harm. Nobody searches for long: ids made to collide go to a
/// second table whose hash nobody can foresee, and for those alone reading takes the lock each time.
/// </remarks>
internal sealed class StringPool
{
    private const int StackBytes = 128;

    private readonly Lock _writing = new();
    private volatile ConcurrentDictionary<string, int>? _crowded;
    private volatile Table _table;
    private int _count;

    /// <summary>Creates a pool.</summary>
    /// <param name="expected">About how many texts it will hold.</param>
    public StringPool(int expected = 0) => _table = new Table(expected);

    /// <summary>How many texts there are.</summary>
    public int Count => Volatile.Read(ref _count);

    /// <summary>The text with a number.</summary>
    public string this[int number] => _table.TextOf(number);

    /// <summary>The text of some bytes, and its number.</summary>
    public string Get(ReadOnlySpan<byte> utf8, out int number)
    {
        var hash = JsonTape.HashName(utf8);
        var table = _table;
        number = table.Find(hash, utf8);
        return number >= 0 ? table.TextOf(number) : Add(hash, Encoding.UTF8.GetString(utf8), out number);
    }

    /// <summary>The number of a text, which is new where it was not there yet.</summary>
    public int NumberOf(string text)
    {
        var hash = HashOf(text);
        var number = _table.Find(hash, text);
        if (number < 0)
        {
            Add(hash, text, out number);
        }

        return number;
    }

    /// <summary>The number of a text, or -1; allocates nothing for a text as short as ids are.</summary>
    public int Find(string text)
    {
        var number = _table.Find(HashOf(text), text);
        return number < 0 && _crowded is { } crowded ? crowded.GetValueOrDefault(text, -1) : number;
    }

    private static int HashOf(string text)
    {
        Span<byte> buffer = stackalloc byte[StackBytes];
        return JsonTape.HashName(
            text.Length <= StackBytes && Ascii.FromUtf16(text, buffer, out var written) == System.Buffers.OperationStatus.Done
                ? buffer[..written]
                : Encoding.UTF8.GetBytes(text));
    }

    private string Add(int hash, string text, out int number)
    {
        lock (_writing)
        {
            number = _table.Find(hash, text);
            if (number >= 0 || (_crowded is { } crowded && crowded.TryGetValue(text, out number)))
            {
                return _table.TextOf(number);
            }

            if (_count == _table.Capacity)
            {
                Grow();
            }

            number = _count;
            if (!_table.TryAdd(number, hash, text))
            {
                Crowd(text, number);
            }

            Volatile.Write(ref _count, number + 1);
            return text;
        }
    }

    private void Grow()
    {
        var table = new Table(_table, out var crowded);
        foreach (var number in crowded)
        {
            Crowd(table.TextOf(number), number);
        }

        _table = table;
    }

    private void Crowd(string text, int number) => (_crowded ??= new ConcurrentDictionary<string, int>(StringComparer.Ordinal))[text] = number;

    private sealed class Table
    {
        // Of a table that is five eighths full hardly any search goes on for so long. Both searches and the placing of a text have to count their
        // steps alike, or a text would lie where no search comes.
        private const int MaxSteps = 256;

        // Texts with one hash are fetched one after the other, which takes as long as many steps.
        private const int StepsPerText = 16;

        // The hash in the upper half, the number plus one in the lower; 0 where there is nothing yet.
        private readonly long[] _slots;
        private readonly string[] _texts;

        public Table(int expected)
            : this(BitOperations.RoundUpToPowerOf2((uint)Math.Clamp(expected, 128, 1 << 24) * 8 / 5))
        {
        }

        /// <summary>Makes a table of twice the size with the same texts.</summary>
        /// <param name="full">The table.</param>
        /// <param name="crowded">The numbers of those that have lost their slots.</param>
        public Table(Table full, out List<int> crowded)
            : this((uint)full._slots.Length * 2)
        {
            full._texts.CopyTo(_texts, 0);
            crowded = [];
            foreach (var slot in full._slots)
            {
                if (slot != 0 && !TryPlace(slot))
                {
                    crowded.Add((int)slot - 1);
                }
            }
        }

        private Table(uint slots)
        {
            _slots = new long[slots];
            _texts = new string[slots / 8 * 5];
        }

        public int Capacity => _texts.Length;

        public string TextOf(int number) => _texts[number];

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public int Find(int hash, ReadOnlySpan<byte> utf8)
        {
            // Whoever sees a slot sees its text: the text is written before.
            var slots = _slots;
            var at = hash & (slots.Length - 1);
            for (var steps = MaxSteps; steps > 0; steps--)
            {
                var slot = Volatile.Read(ref slots[at]);
                if (slot == 0)
                {
                    return -1;
                }

                if ((int)(slot >> 32) == hash)
                {
                    if (SameText(_texts[(int)slot - 1], utf8))
                    {
                        return (int)slot - 1;
                    }

                    steps -= StepsPerText;
                }

                at = (at + 1) & (slots.Length - 1);
            }

            return -1;
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public int Find(int hash, string text)
        {
            var slots = _slots;
            var at = hash & (slots.Length - 1);
            for (var steps = MaxSteps; steps > 0; steps--)
            {
                var slot = Volatile.Read(ref slots[at]);
                if (slot == 0)
                {
                    return -1;
                }

                if ((int)(slot >> 32) == hash)
                {
                    var found = _texts[(int)slot - 1];
                    if (ReferenceEquals(found, text) || found == text)
                    {
                        return (int)slot - 1;
                    }

                    steps -= StepsPerText;
                }

                at = (at + 1) & (slots.Length - 1);
            }

            return -1;
        }

        /// <summary>Keeps a text; answers false where no search would find it.</summary>
        public bool TryAdd(int number, int hash, string text)
        {
            _texts[number] = text;
            return TryPlace(((long)hash << 32) | (uint)(number + 1));
        }

        private bool TryPlace(long slot)
        {
            var at = (int)(slot >> 32) & (_slots.Length - 1);
            for (var steps = MaxSteps; steps > 0; steps--)
            {
                if (_slots[at] == 0)
                {
                    Volatile.Write(ref _slots[at], slot);
                    return true;
                }

                steps -= (_slots[at] ^ slot) >> 32 == 0 ? StepsPerText : 0;
                at = (at + 1) & (_slots.Length - 1);
            }

            return false;
        }

        private static bool SameText(string text, ReadOnlySpan<byte> utf8) =>
            text.Length == utf8.Length ? Ascii.Equals(utf8, text) : text.Length < utf8.Length && Encoding.UTF8.GetString(utf8) == text;
    }
}
