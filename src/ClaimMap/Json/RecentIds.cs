namespace ClaimMap.Json;

/// <summary>A <see cref="StringPool"/> as one reader of a file uses it: what it got last it need not look up again to know the number.</summary>
/// <remarks>For one thread.</remarks>
internal sealed class RecentIds
{
    // The ids of one record, but for records that name very many.
    private const int Size = 16;

    private readonly StringPool _pool;
    private readonly (string Text, int Number)[] _last = new (string, int)[Size];
    private int _next;

    public RecentIds(StringPool pool) => _pool = pool;

    /// <summary>The text of an id.</summary>
    public string Get(ReadOnlySpan<byte> utf8)
    {
        var text = _pool.Get(utf8, out var number);
        _last[_next] = (text, number);
        _next = (_next + 1) % Size;
        return text;
    }

    /// <summary>The number of an id.</summary>
    public int NumberOf(string text)
    {
        foreach (ref readonly var recent in _last.AsSpan())
        {
            if (ReferenceEquals(recent.Text, text))
            {
                return recent.Number;
            }
        }

        return _pool.NumberOf(text);
    }
}
