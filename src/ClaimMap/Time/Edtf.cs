using System.Diagnostics.CodeAnalysis;
using ClaimMap.Time;

namespace ClaimMap;

/// <summary>A date, a time, an interval or a set of dates, in the Extended Date/Time Format (ISO 8601-2).</summary>
/// <remarks>
/// <para>
/// Read are level 0 (<c>2020</c>, <c>2020-10</c>, <c>2020-10-12</c>, <c>2020-10-10T12:00:00+04:00</c>,
/// <c>2020-10-09/2020-10-10</c>) and level 1 (qualifiers <c>~ ? %</c> behind a date or season, unspecified digits <c>199X</c>,
/// <c>19XX</c>, <c>2020-XX</c>, <c>2020-10-XX</c>, <c>2020-XX-XX</c>, open <c>..</c> and unknown interval ends, seasons 21 to 24),
/// and of level 2 the sets <c>[one of]</c> and <c>{all of}</c> with ranges and the seasons 25 to 32. A season stands alone;
/// an interval or a set holds dates without a time of day; a set holds no qualifiers. Years are 0001 to 9999.
/// </para>
/// <para>
/// Seasons are whole months. 21 to 24 (no hemisphere named) and 25 to 28 (northern) are read alike: spring March to May, summer June to August,
/// autumn September to November, winter December to the end of February of the year after. 29 to 32 (southern): spring
/// September to November, summer December to the end of February of the year after, autumn March to May, winter June to August.
/// The year written is the one the season begins in.
/// </para>
/// <para>
/// Values are ordered by the first day that can be meant, an open start first, then by the last, an open end last, then by the point in time
/// and by the literal.
/// </para>
/// <para>
/// Two values are equal when their literals are, ordinally: <c>2020-24</c> and <c>2020-28</c> mean the same days and differ.
/// </para>
/// </remarks>
public sealed partial record Edtf : IComparable<Edtf>
{
    /// <summary>The longest literal that is read, in UTF-16 units.</summary>
    internal const int MaxLength = 200;

    /// <summary>A regular expression for a JSON Schema (ECMA flavour) that every literal matches which can be read.</summary>
    /// <remarks>It knows no calendar: it also matches 30 February and a reversed interval. <see cref="MaxLength"/> goes beside it.</remarks>
    internal const string SchemaPattern = EdtfPattern.Expression;

    private Edtf(string text, in EdtfExtent extent)
    {
        Text = text;
        Earliest = extent.Earliest;
        Latest = extent.Latest;
        Instant = extent.Instant;
        IsApproximate = extent.IsApproximate;
        IsUncertain = extent.IsUncertain;
    }

    /// <summary>Gets the literal as it was written.</summary>
    public string Text { get; }

    /// <summary>Gets the first calendar day that can be meant; null where the start is open or unknown.</summary>
    /// <remarks>As written: no shift to another time zone, and a qualifier widens nothing.</remarks>
    public DateOnly? Earliest { get; }

    /// <summary>Gets the last calendar day that can be meant, itself included; null where the end is open or unknown.</summary>
    /// <remarks>As written: no shift to another time zone, and a qualifier widens nothing.</remarks>
    public DateOnly? Latest { get; }

    /// <summary>Gets the point in time, where the literal is a date and a time with an offset from UTC; otherwise null.</summary>
    public DateTimeOffset? Instant { get; }

    /// <summary>Gets whether a date in it is marked as approximate (<c>~</c> or <c>%</c>).</summary>
    public bool IsApproximate { get; }

    /// <summary>Gets whether a date in it is marked as uncertain (<c>?</c> or <c>%</c>).</summary>
    public bool IsUncertain { get; }

    /// <summary>Returns whether one value comes before another.</summary>
    public static bool operator <(Edtf? left, Edtf? right) => Comparer<Edtf>.Default.Compare(left, right) < 0;

    /// <summary>Returns whether one value comes behind another.</summary>
    public static bool operator >(Edtf? left, Edtf? right) => Comparer<Edtf>.Default.Compare(left, right) > 0;

    /// <summary>Returns whether one value comes before another or equals it.</summary>
    public static bool operator <=(Edtf? left, Edtf? right) => Comparer<Edtf>.Default.Compare(left, right) <= 0;

    /// <summary>Returns whether one value comes behind another or equals it.</summary>
    public static bool operator >=(Edtf? left, Edtf? right) => Comparer<Edtf>.Default.Compare(left, right) >= 0;

    /// <summary>Compares by the first day, the last day, the point in time and the literal.</summary>
    public int CompareTo(Edtf? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = Nullable.Compare(Earliest, other.Earliest);
        order = order != 0 ? order : (Latest ?? DateOnly.MaxValue).CompareTo(other.Latest ?? DateOnly.MaxValue);
        order = order != 0 ? order : (Latest is null).CompareTo(other.Latest is null);
        order = order != 0 ? order : Nullable.Compare(Instant, other.Instant);
        return order != 0 ? order : string.CompareOrdinal(Text, other.Text);
    }

    /// <summary>Reads a literal.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">It cannot be read; the message says what is wrong, and at which character (from one).</exception>
    public static Edtf Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var value, out var reason)
            ? value
            : throw new FormatException($"Not an EDTF date: {reason}.");
    }

    /// <summary>Reads a literal, or answers false.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Edtf? value) =>
        TryParse(text, out value, out _);

    /// <summary>Reads a literal, or says why it cannot be read.</summary>
    /// <param name="text">The literal.</param>
    /// <param name="value">What it means, or null.</param>
    /// <param name="reason">What is wrong and at which character (counted from one), without a full stop; null on success.</param>
    public static bool TryParse(
        [NotNullWhen(true)] string? text,
        [NotNullWhen(true)] out Edtf? value,
        [NotNullWhen(false)] out string? reason)
    {
        value = null;
        if (string.IsNullOrEmpty(text))
        {
            reason = "the text is empty";
            return false;
        }

        if (text.Length > MaxLength)
        {
            reason = $"the text is longer than {MaxLength} characters";
            return false;
        }

        var scanner = new EdtfScanner(text);
        if (!EdtfGrammar.TryExpression(ref scanner, out var extent))
        {
            reason = scanner.Reason!; // Every refusal goes through Fail, which sets it.
            return false;
        }

        value = new Edtf(text, extent);
        reason = null;
        return true;
    }

    /// <summary>Whether the other value has the same literal.</summary>
    public bool Equals(Edtf? other) => other is not null && Text == other.Text;

    /// <summary>A hash of the literal.</summary>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <summary>The literal as it was written.</summary>
    public override string ToString() => Text;
}
