using System.Text;
using System.Text.Json;

namespace ClaimMap.Json;

/// <summary>Gives the same string for the same bytes, so that an id repeated a hundred thousand times is one object.</summary>
/// <remarks>
/// Open addressing over a power of two. Safe for many threads: who finds a text takes no lock, and what is once in the table
/// stays. A missing text is looked for again under the lock, so a look at a table that was outgrown meanwhile does no harm.
/// A text that would take many steps to find is not pooled: ids made to collide cost memory, never time.
/// </remarks>
internal sealed class StringPool
{
    private const int MaxSteps = 64;

    [ThreadStatic]
    private static StringPool? _current;

    private readonly Lock _writing = new();
    private volatile Entry[] _entries;
    private int _count;

    /// <summary>Creates a pool.</summary>
    /// <param name="expected">About how many texts it will hold.</param>
    public StringPool(int expected = 128) =>
        _entries = new Entry[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Clamp(expected, 128, 1 << 26) / 3 * 4)];

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
        if (Find(_entries, hash, utf8, out _) is { } known)
        {
            return known;
        }

        lock (_writing)
        {
            if (Find(_entries, hash, utf8, out var at) is { } added)
            {
                return added;
            }

            var text = Encoding.UTF8.GetString(utf8);
            if (at < 0)
            {
                return text;
            }

            _entries[at].Hash = hash;
            Volatile.Write(ref _entries[at].Text, text);
            if (++_count > _entries.Length / 4 * 3)
            {
                Grow();
            }

            return text;
        }
    }

    // The text, or where to put it; -1 where it is too far from its place.
    private static string? Find(Entry[] entries, int hash, ReadOnlySpan<byte> utf8, out int at)
    {
        var mask = entries.Length - 1;
        at = hash & mask;
        for (var step = 0; step < MaxSteps; step++, at = (at + 1) & mask)
        {
            // The text is written after its hash, and read before it.
            var text = Volatile.Read(ref entries[at].Text);
            if (text is null || (entries[at].Hash == hash && SameText(text, utf8)))
            {
                return text;
            }
        }

        at = -1;
        return null;
    }

    private static bool SameText(string text, ReadOnlySpan<byte> utf8) =>
        text.Length == utf8.Length ? Ascii.Equals(utf8, text) : text.Length < utf8.Length && Encoding.UTF8.GetString(utf8) == text;

    private void Grow()
    {
        var larger = new Entry[_entries.Length * 2];
        var mask = larger.Length - 1;
        foreach (var entry in _entries)
        {
            if (entry.Text is not null)
            {
                var at = entry.Hash & mask;
                while (larger[at].Text is not null)
                {
                    at = (at + 1) & mask;
                }

                larger[at] = entry;
            }
        }

        _entries = larger;
    }

    private struct Entry
    {
        public string? Text;
        public int Hash;
    }
}
