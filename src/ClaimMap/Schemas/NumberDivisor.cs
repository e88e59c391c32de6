using System.Numerics;
using ClaimMap.Json;

namespace ClaimMap.Schemas;

/// <summary>A number that others have to be a multiple of, decided exactly.</summary>
/// <remarks>
/// With the instance as a·10^p and this as b·10^q, neither a nor b ending in zero: below q nothing but zero is a multiple; otherwise b has to divide
/// a·10^(p-q). Only the twos and fives in b can meet the ten's, and b has fewer of them than bits, so a larger power need not be multiplied out.
/// </remarks>
internal sealed class NumberDivisor
{
    private readonly byte[] _raw;
    private readonly long _exponent;
    private readonly ulong _small;
    private readonly BigInteger _large;
    private readonly long _bits;

    /// <param name="raw">A number above zero.</param>
    public NumberDivisor(ReadOnlySpan<byte> raw)
    {
        _raw = raw.ToArray();
        var number = new JsonNumber(raw);
        _exponent = number.Exponent;
        _large = BigInteger.Zero;
        foreach (var digit in number.Digits)
        {
            _large = digit == '.' ? _large : (_large * 10) + (digit - '0');
        }

        // Below 10^18 a remainder times ten, plus a digit, still fits.
        _small = number.DigitCount <= 18 ? (ulong)_large : 0;
        _bits = (long)_large.GetBitLength();
    }

    public ReadOnlySpan<byte> Raw => _raw;

    public bool Divides(ReadOnlySpan<byte> raw)
    {
        var number = new JsonNumber(raw);
        if (number.IsZero)
        {
            return true;
        }

        var power = number.Exponent - _exponent;
        if (power < 0)
        {
            return false;
        }

        power = Math.Min(power, _bits);
        return _small > 0 ? DividesSmall(number.Digits, power) : DividesLarge(number.Digits, power);
    }

    private bool DividesSmall(ReadOnlySpan<byte> digits, long power)
    {
        var rest = 0UL;
        foreach (var digit in digits)
        {
            rest = digit == '.' ? rest : ((rest * 10) + (ulong)(digit - '0')) % _small;
        }

        for (; power > 0 && rest != 0; power--)
        {
            rest = rest * 10 % _small;
        }

        return rest == 0;
    }

    private bool DividesLarge(ReadOnlySpan<byte> digits, long power)
    {
        var rest = BigInteger.Zero;
        foreach (var digit in digits)
        {
            rest = digit == '.' ? rest : ((rest * 10) + (digit - '0')) % _large;
        }

        for (; power > 0 && !rest.IsZero; power--)
        {
            rest = rest * 10 % _large;
        }

        return rest.IsZero;
    }
}
