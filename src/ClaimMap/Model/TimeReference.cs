using System.Text.Json.Serialization;
using ClaimMap.Model;

namespace ClaimMap;

/// <summary>When something is, what that rests on, and the document's own words for it.</summary>
/// <remarks>
/// Equal when every property is; dates are compared by their literal. That <see cref="Source"/> is declared is checked when
/// the map is built, not here.
/// </remarks>
public sealed partial record TimeReference : IComparable<TimeReference>
{
    /// <summary>Creates a reference to a time.</summary>
    /// <param name="date">The time.</param>
    /// <param name="basis">What it rests on.</param>
    /// <param name="expression">The document's own short words for it, where it has any.</param>
    /// <param name="source">Where the date comes from; needed when it comes from outside the document.</param>
    /// <param name="note">How the date was arrived at, in our words.</param>
    /// <exception cref="ArgumentNullException"><paramref name="date"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="basis"/> is <see cref="TimeBasis.Outside"/> and <paramref name="source"/> is null, or a text is blank.
    /// </exception>
    public TimeReference(Edtf date, TimeBasis basis, string? expression = null, SourceId? source = null, string? note = null)
    {
        // The source first: the basis is checked against it.
        Date = date;
        Source = source;
        Basis = basis;
        Expression = expression;
        Note = note;
    }

    /// <summary>Gets the time.</summary>
    public Edtf Date { get; init => field = Checked.NotNull(value); }

    /// <summary>Gets what the date rests on.</summary>
    /// <remarks>In a <c>with</c>, the source goes before an outside basis and behind any other.</remarks>
    public TimeBasis Basis { get; init => field = IsSourced(value, Source) ? value : throw Unsourced(); }

    /// <summary>Gets the document's own short words for it; null where it has none.</summary>
    public string? Expression { get; init => field = Checked.OptionalText(value); }

    /// <summary>Gets where the date comes from; never null when it comes from outside the document.</summary>
    public SourceId? Source { get; init => field = IsSourced(Basis, value) ? value : throw Unsourced(); }

    /// <summary>Gets how the date was arrived at, in our words.</summary>
    public string? Note { get; init => field = Checked.OptionalText(value); }

    /// <summary>Returns whether one time comes before another.</summary>
    public static bool operator <(TimeReference? left, TimeReference? right) => Comparer<TimeReference>.Default.Compare(left, right) < 0;

    /// <summary>Returns whether one time comes behind another.</summary>
    public static bool operator >(TimeReference? left, TimeReference? right) => Comparer<TimeReference>.Default.Compare(left, right) > 0;

    /// <summary>Returns whether one time comes before another or is ordered like it.</summary>
    public static bool operator <=(TimeReference? left, TimeReference? right) => Comparer<TimeReference>.Default.Compare(left, right) <= 0;

    /// <summary>Returns whether one time comes behind another or is ordered like it.</summary>
    public static bool operator >=(TimeReference? left, TimeReference? right) => Comparer<TimeReference>.Default.Compare(left, right) >= 0;

    /// <summary>Compares the dates; what they rest on does not count.</summary>
    public int CompareTo(TimeReference? other) => other is null ? 1 : Date.CompareTo(other.Date);

    private static bool IsSourced(TimeBasis basis, SourceId? source) => basis != TimeBasis.Outside || source is not null;

    private static ArgumentException Unsourced() => new("A date from outside the document names its source.", "source");

    /// <summary>Returns date and basis.</summary>
    public override string ToString() => $"{Date.Text} ({Kebab.Of(Basis)})";
}

/// <summary>What a date rests on.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<TimeBasis>))]
public enum TimeBasis
{
    /// <summary>The document states it.</summary>
    Document,

    /// <summary>It is reckoned from what the document states, such as its day of publication.</summary>
    Computed,

    /// <summary>It comes from another source, which is named.</summary>
    Outside,
}
