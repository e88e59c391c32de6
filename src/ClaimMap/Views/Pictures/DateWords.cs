using System.Globalization;

namespace ClaimMap.Views.Pictures;

/// <summary>Says a time in words, with all that makes it less than certain.</summary>
internal static class DateWords
{
    public static string Of(Edtf date)
    {
        string?[] parts =
        [
            RangeOf(date),
            IsOneOf(date) ? "one of these days" : date.Text[0] == '{' ? "all of these" : null,
            date.Earliest is null ? (IsOpenStart(date) ? "start open" : "start unknown") : null,
            date.Latest is null ? (IsOpenEnd(date) ? "end open" : "end unknown") : null,
            date.IsApproximate ? "approximate" : null,
            date.IsUncertain ? "uncertain" : null,
            IsUnspecified(date) ? "not given more exactly" : null,
        ];
        return string.Join(", ", parts.OfType<string>());
    }

    /// <summary>Whether the start is open, and not merely unknown.</summary>
    public static bool IsOpenStart(Edtf date) => date.Earliest is null && date.Text.TrimStart('[', '{').StartsWith("..", StringComparison.Ordinal);

    /// <summary>Whether the end is open, and not merely unknown.</summary>
    public static bool IsOpenEnd(Edtf date) => date.Latest is null && date.Text.TrimEnd(']', '}').EndsWith("..", StringComparison.Ordinal);

    /// <summary>Whether digits are left open.</summary>
    public static bool IsUnspecified(Edtf date) => date.Text.Contains('X', StringComparison.Ordinal);

    /// <summary>Whether one date out of several is meant.</summary>
    public static bool IsOneOf(Edtf date) => date.Text[0] == '[';

    /// <summary>A day as it is written in EDTF.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy'-'MM'-'dd", CultureInfo.InvariantCulture);

    private static string RangeOf(Edtf date)
    {
        if (date.Text.Contains('T', StringComparison.Ordinal))
        {
            return date.Text.Replace('T', ' ');
        }

        return (date.Earliest, date.Latest) switch
        {
            ({ } first, { } last) when first == last => Day(first),
            ({ } first, { } last) when first is { Month: 1, Day: 1 } && last is { Month: 12, Day: 31 } && first.Year == last.Year => Day(first)[..4],
            ({ } first, { } last) => $"{Day(first)} to {Day(last)}",
            ({ } first, null) => $"from {Day(first)}",
            (null, { } last) => $"until {Day(last)}",
            _ => "at an unknown time",
        };
    }
}
