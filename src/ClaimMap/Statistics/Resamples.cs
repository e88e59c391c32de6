namespace ClaimMap.Statistics;

/// <summary>Units drawn anew with replacement, kept as how often each was drawn, so that every figure rests on the same draws.</summary>
/// <remarks>Draws as <see cref="Bootstrap"/> does: one number below the number of units for each unit, resample after resample. Two bytes for each unit and resample.</remarks>
internal sealed class Resamples
{
    private readonly ushort[][] _drawn;

    public Resamples(int units, int count, ulong seed)
    {
        var random = new SplitMix64(seed);
        _drawn = new ushort[units == 0 ? 0 : count][];
        for (var i = 0; i < _drawn.Length; i++)
        {
            var drawn = new ushort[units];
            for (var unit = 0; unit < units; unit++)
            {
                ref var times = ref drawn[random.Below(units)];
                times = checked((ushort)(times + 1));
            }

            _drawn[i] = drawn;
        }
    }

    /// <summary>Gets the number of resamples; 0 where there are no units.</summary>
    public int Count => _drawn.Length;

    /// <summary>Gets how often a resample holds each unit.</summary>
    public ReadOnlySpan<ushort> this[int resample] => _drawn[resample];
}
