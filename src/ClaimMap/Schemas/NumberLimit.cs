using ClaimMap.Json;

namespace ClaimMap.Schemas;

/// <summary>A number to compare with, exactly.</summary>
internal sealed class NumberLimit
{
    private readonly byte[] _raw;
    private readonly long _value;
    private readonly bool _isShort;

    public NumberLimit(ReadOnlySpan<byte> raw)
    {
        _raw = raw.ToArray();
        _isShort = JsonNumber.TryReadShort(raw, out _value);
    }

    public ReadOnlySpan<byte> Raw => _raw;

    /// <summary>Below zero where the number is less than this one, above where it is more.</summary>
    public int CompareToThis(ReadOnlySpan<byte> number) =>
        _isShort && JsonNumber.TryReadShort(number, out var value)
            ? value.CompareTo(_value)
            : JsonNumber.Compare(new JsonNumber(number), new JsonNumber(_raw));
}
