using System.Runtime.CompilerServices;

namespace ClaimMap;

/// <summary>A stretch of text: half-open, counted in Unicode code points from zero.</summary>
/// <remarks>Equal when start and length are. <c>default(TextSpan)</c> is the empty stretch at the start.</remarks>
public readonly partial record struct TextSpan
{
    /// <summary>Creates a span.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or the end passes <see cref="int.MaxValue"/>.</exception>
    public TextSpan(int start, int length)
    {
        Start = start;
        Length = length;
    }

    /// <summary>Gets the first code point's offset.</summary>
    public int Start { get; init => field = Fitting(value, Length, value); }

    /// <summary>Gets the number of code points.</summary>
    public int Length { get; init => field = Fitting(Start, value, value); }

    /// <summary>Gets the offset behind the last code point.</summary>
    public int End => Start + Length;

    private static int Fitting(int start, int length, int value, [CallerMemberName] string member = "") =>
        start >= 0 && length >= 0 && length <= int.MaxValue - start
            ? value
            : throw new ArgumentOutOfRangeException(member.ToLowerInvariant(), value, "A span begins at or behind 0 and ends at or before 2,147,483,647.");

    /// <summary>Returns the span as <c>[start,end)</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"[{Start},{End})");
}
