using System.Globalization;
using System.Text.Json.Serialization;

namespace ClaimMap;

/// <summary>A figure with its intervals, or an undefined one: 0/0 is no number.</summary>
/// <remarks>
/// Compares with numbers, so that assertion libraries take it: <c>report.Claims.F1.Should().BeGreaterThan(0.8)</c>. An undefined figure
/// lies below every number, as NaN does. Equal when value and intervals are.
/// </remarks>
public sealed class Figure : IComparable<double>, IEquatable<Figure>
{
    [JsonConstructor]
    internal Figure(double? value, ConfidenceInterval? bootstrap, ConfidenceInterval? wilson)
    {
        Value = value;
        Bootstrap = bootstrap;
        Wilson = wilson;
    }

    /// <summary>Gets the undefined figure.</summary>
    internal static Figure Undefined { get; } = new(null, null, null);

    /// <summary>Gets the value; null where it is undefined.</summary>
    [JsonPropertyName("value")]
    public double? Value { get; }

    /// <summary>Gets the percentile interval over resamples of passages or, of many documents, of documents; null without resamples and where there are fewer than two of them.</summary>
    [JsonPropertyName("bootstrap")]
    public ConfidenceInterval? Bootstrap { get; }

    /// <summary>Gets the score interval of Wilson; null where the figure is no proportion of whole items.</summary>
    [JsonPropertyName("wilson")]
    public ConfidenceInterval? Wilson { get; }

    /// <summary>Gets what weighs on the figure the most, in words: at most five claims. Not compared, and not written as JSON.</summary>
    [JsonIgnore]
    public ValueList<string> Worst { get; private init; }

    /// <summary>Gets whether there is a value.</summary>
    [JsonIgnore]
    public bool IsDefined => Value is not null;

    /// <summary>The same figure with what weighs on it.</summary>
    internal Figure With(ValueList<string> worst) => new(Value, Bootstrap, Wilson) { Worst = worst };

    /// <summary>Value and intervals without what weighs on it.</summary>
    internal string Short => Value is { } value
        ? string.Create(CultureInfo.InvariantCulture, $"{value:0.000}{((Wilson ?? Bootstrap) is { } interval ? $" {interval}" : "")}")
        : "undefined";

    /// <summary>Returns whether value and intervals are equal.</summary>
    public static bool operator ==(Figure? left, Figure? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Returns whether value or an interval differs.</summary>
    public static bool operator !=(Figure? left, Figure? right) => !(left == right);

    /// <summary>Returns whether a figure lies below a number; an undefined one does.</summary>
    public static bool operator <(Figure left, double right) => Compare(left, right) < 0;

    /// <summary>Returns whether a figure lies at a number or below it; an undefined one does.</summary>
    public static bool operator <=(Figure left, double right) => Compare(left, right) <= 0;

    /// <summary>Returns whether a figure lies above a number; an undefined one does not.</summary>
    public static bool operator >(Figure left, double right) => Compare(left, right) > 0;

    /// <summary>Returns whether a figure lies at a number or above it; an undefined one does not.</summary>
    public static bool operator >=(Figure left, double right) => Compare(left, right) >= 0;

    /// <inheritdoc />
    public int CompareTo(double other) => Value is { } value ? value.CompareTo(other) : -1;

    private static int Compare(Figure figure, double number)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return figure.CompareTo(number);
    }

    /// <inheritdoc />
    public bool Equals(Figure? other) => other is not null && Value.Equals(other.Value) && Bootstrap == other.Bootstrap && Wilson == other.Wilson;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Figure);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Value, Bootstrap, Wilson);

    /// <summary>Returns the value, its interval, and what weighs on it the most.</summary>
    public override string ToString() => Worst.Count == 0 ? Short : $"{Short}; worst: {string.Join("; ", Worst.AsSpan().ToArray())}";
}
