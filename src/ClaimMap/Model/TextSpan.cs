namespace ClaimMap;

/// <summary>A stretch of text: half-open, counted in Unicode code points from zero.</summary>
/// <remarks>Equal when start and length are. <c>default(TextSpan)</c> is the empty stretch at the start.</remarks>
public readonly record struct TextSpan
{
    /// <summary>Creates a span.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or the end passes <see cref="int.MaxValue"/>.</exception>
    public TextSpan(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, int.MaxValue - start);
        Start = start;
        Length = length;
    }

    /// <summary>Gets the first code point's offset.</summary>
    public int Start { get; }

    /// <summary>Gets the number of code points.</summary>
    public int Length { get; }

    /// <summary>Gets the offset behind the last code point.</summary>
    public int End => Start + Length;

    /// <summary>Returns the span as <c>[start,end)</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"[{Start},{End})");
}
