using System.Text;

namespace ClaimMap.Json;

/// <summary>Gives the same string for the same bytes, so that an id repeated a hundred thousand times is one object.</summary>
/// <remarks>Open addressing over a power of two; not thread-safe, one per file that is read.</remarks>
internal sealed class StringPool
{
    private Entry[] _entries = new Entry[256];
    private int _count;

    public string Get(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IsEmpty)
        {
            return "";
        }

        var hash = JsonTape.HashName(utf8) | 1;
        var mask = _entries.Length - 1;
        for (var at = hash & mask; ; at = (at + 1) & mask)
        {
            ref var entry = ref _entries[at];
            if (entry.Text is null)
            {
                var text = Encoding.UTF8.GetString(utf8);
                entry = new Entry(hash, text);
                if (++_count * 2 > _entries.Length)
                {
                    Grow();
                }

                return text;
            }

            if (entry.Hash == hash && SameText(entry.Text, utf8))
            {
                return entry.Text;
            }
        }
    }

    private static bool SameText(string text, ReadOnlySpan<byte> utf8) =>
        text.Length == utf8.Length ? Ascii.Equals(utf8, text) : text.Length < utf8.Length && Encoding.UTF8.GetString(utf8) == text;

    private void Grow()
    {
        var old = _entries;
        _entries = new Entry[old.Length * 2];
        var mask = _entries.Length - 1;
        foreach (var entry in old)
        {
            if (entry.Text is not null)
            {
                var at = entry.Hash & mask;
                while (_entries[at].Text is not null)
                {
                    at = (at + 1) & mask;
                }

                _entries[at] = entry;
            }
        }
    }

    private readonly record struct Entry(int Hash, string? Text);
}
