namespace ClaimMap.Json;

/// <summary>The exact value of a JSON number, read off its digits: no rounding, no overflow, and no work beyond the digits themselves.</summary>
/// <remarks>
/// The value is its significant digits (neither the first nor the last of them zero) times ten to <see cref="Exponent"/>.
/// So 1, 1.0 and 10e-1 are one value, and 1e400000000 costs no more than 1. Exponents are exact up to 2^60.
/// </remarks>
internal readonly ref struct JsonNumber
{
    private const long MaxExponent = 1L << 60;

    // From the first to the last significant digit; a decimal point may stand between them.
    private readonly ReadOnlySpan<byte> _digits;
    private readonly int _count;
    private readonly bool _negative;

    /// <summary>Reads a number that the parser has accepted.</summary>
    public JsonNumber(ReadOnlySpan<byte> raw)
    {
        _negative = raw[0] == '-';
        var mantissa = _negative ? raw[1..] : raw;
        var exponent = 0L;
        var e = mantissa.IndexOfAny((byte)'e', (byte)'E');
        if (e >= 0)
        {
            exponent = ReadExponent(mantissa[(e + 1)..]);
            mantissa = mantissa[..e];
        }

        var first = mantissa.IndexOfAnyExcept("0."u8);
        if (first < 0)
        {
            return;
        }

        var last = mantissa.LastIndexOfAnyExcept("0."u8);
        var point = mantissa.IndexOf((byte)'.');
        var whole = point < 0 ? mantissa.Length : point;
        _digits = mantissa[first..(last + 1)];
        _count = _digits.Length - (point > first && point < last ? 1 : 0);
        Exponent = exponent + (last < whole ? whole - 1 - last : whole - last);
    }

    /// <summary>The power of ten of the last significant digit.</summary>
    public long Exponent { get; }

    public bool IsZero => _digits.IsEmpty;

    public bool IsInteger => IsZero || Exponent >= 0;

    /// <summary>The significant digits, possibly with a decimal point among them.</summary>
    public ReadOnlySpan<byte> Digits => _digits;

    /// <summary>How many significant digits there are.</summary>
    public int DigitCount => _count;

    public static int Compare(JsonNumber a, JsonNumber b)
    {
        var sign = a.Sign;
        if (sign != b.Sign)
        {
            return sign.CompareTo(b.Sign);
        }

        return sign == 0 ? 0 : sign * CompareMagnitudes(a, b);
    }

    /// <summary>A hash that equal values share, however they are written.</summary>
    public int Hash()
    {
        var hash = default(HashCode);
        hash.Add(Sign);
        hash.Add(IsZero ? 0 : Exponent);
        foreach (var digit in _digits)
        {
            if (digit != '.')
            {
                hash.Add(digit);
            }
        }

        return hash.ToHashCode();
    }

    /// <summary>Reads an integer of at most 18 digits, which is what nearly every number is.</summary>
    public static bool TryReadShort(ReadOnlySpan<byte> raw, out long value)
    {
        value = 0;
        var negative = raw[0] == '-';
        var digits = negative ? raw[1..] : raw;
        if (digits.Length > 18)
        {
            return false;
        }

        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit((char)digit))
            {
                return false;
            }

            value = (value * 10) + (digit - '0');
        }

        value = negative ? -value : value;
        return true;
    }

    private int Sign => IsZero ? 0 : _negative ? -1 : 1;

    private static int CompareMagnitudes(JsonNumber a, JsonNumber b)
    {
        var order = (a.Exponent + a._count).CompareTo(b.Exponent + b._count);
        if (order != 0)
        {
            return order;
        }

        int i = 0, j = 0;
        while (true)
        {
            i += i < a._digits.Length && a._digits[i] == '.' ? 1 : 0;
            j += j < b._digits.Length && b._digits[j] == '.' ? 1 : 0;
            if (i == a._digits.Length || j == b._digits.Length)
            {
                // Whoever has digits left is the greater, for its last one is not zero.
                return (a._digits.Length - i).CompareTo(b._digits.Length - j);
            }

            if (a._digits[i] != b._digits[j])
            {
                return a._digits[i].CompareTo(b._digits[j]);
            }

            i++;
            j++;
        }
    }

    private static long ReadExponent(ReadOnlySpan<byte> text)
    {
        var negative = text[0] == '-';
        var value = 0L;
        foreach (var digit in text[0] is (byte)'-' or (byte)'+' ? text[1..] : text)
        {
            value = Math.Min((value * 10) + (digit - '0'), MaxExponent);
        }

        return negative ? -value : value;
    }
}
