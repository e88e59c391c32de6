namespace ClaimMap.Loading.Schema;

/// <summary>The exact value of a JSON number: no rounding, no overflow.</summary>
/// <param name="Sign">-1, 0 or 1.</param>
/// <param name="Digits">The significant digits, neither the first nor the last of them zero.</param>
/// <param name="Exponent">The value is 0.<paramref name="Digits"/> times ten to this. So 1, 1.0 and 10e-1 are one value.</param>
internal readonly record struct JsonNumber(int Sign, string Digits, long Exponent) : IComparable<JsonNumber>
{
    // Far above any number of digits, and far below where adding to it would overflow.
    private const long MaxExponent = 1L << 60;

    public bool IsInteger => Digits.Length <= Exponent || Sign == 0;

    /// <summary>Reads a number that the parser has accepted.</summary>
    public static JsonNumber Parse(ReadOnlySpan<byte> raw)
    {
        var text = System.Text.Encoding.ASCII.GetString(raw).ToLowerInvariant();
        var mark = text.IndexOf('e', StringComparison.Ordinal);
        var mantissa = (mark < 0 ? text : text[..mark]).TrimStart('-');
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        var digits = mantissa.Replace(".", "", StringComparison.Ordinal);
        var significant = digits.TrimStart('0');
        var exponent = (point < 0 ? digits.Length : point) - (digits.Length - significant.Length) + (mark < 0 ? 0 : ExponentOf(text[(mark + 1)..]));
        significant = significant.TrimEnd('0');
        return significant.Length == 0 ? new JsonNumber(0, "", 0) : new JsonNumber(text[0] == '-' ? -1 : 1, significant, exponent);
    }

    public int CompareTo(JsonNumber other)
    {
        if (Sign != other.Sign)
        {
            return Sign.CompareTo(other.Sign);
        }

        var order = Exponent != other.Exponent ? Exponent.CompareTo(other.Exponent) : string.CompareOrdinal(Digits, other.Digits);
        return Sign * order;
    }

    private static long ExponentOf(string text)
    {
        var value = 0L;
        foreach (var digit in text.TrimStart('+', '-'))
        {
            value = Math.Min((value * 10) + (digit - '0'), MaxExponent);
        }

        return text[0] == '-' ? -value : value;
    }
}
