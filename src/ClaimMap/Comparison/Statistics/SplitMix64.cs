namespace ClaimMap.Comparison.Statistics;

/// <summary>The generator SplitMix64 (Steele, Lea and Flood 2014): the same numbers from the same seed on every host and in every version.</summary>
internal struct SplitMix64(ulong seed)
{
    private ulong _state = seed;

    /// <summary>Returns the next 64 bits.</summary>
    public ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var bits = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
        return bits ^ (bits >> 31);
    }

    /// <summary>Returns a number from 0 to below <paramref name="limit"/>, each as likely as any other.</summary>
    /// <remarks>The upper half of the product with 64 random bits; the few products that would favour some numbers are drawn again.</remarks>
    public int Below(int limit)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(limit);
        var range = (ulong)limit;
        var surplus = (0 - range) % range;
        ulong high, low;
        do
        {
            high = Math.BigMul(Next(), range, out low);
        }
        while (low < surplus);

        return (int)high;
    }
}
