using System.Globalization;

namespace ClaimMap.Tests;

/// <summary>Cultures that write numbers and dates otherwise than the invariant one.</summary>
/// <remarks>Made by hand, so that they are there where the system's data are not.</remarks>
internal static class OtherCultures
{
    private static readonly CultureInfo[] All =
    [
        Of(",", ".", "-", "dd.MM.yyyy", "%#,#"),
        Of(",", ".", "-", "d.MM.yyyy", "#,# %"),
        Of("\u066B", "\u066C", "\u061C-", "d/M/yyyy", "#,#\u066A"),
    ];

    /// <summary>What a function gives under each of them: those of Turkish, German and Arabic, in this order.</summary>
    public static T[] ForEach<T>(Func<T> function)
    {
        var (culture, uiCulture) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            return Array.ConvertAll(All, other =>
            {
                (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (other, other);
                return function();
            });
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, uiCulture);
        }
    }

    private static CultureInfo Of(string point, string separator, string minus, string date, string percent)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (culture.NumberFormat.NumberDecimalSeparator, culture.NumberFormat.NumberGroupSeparator, culture.NumberFormat.NegativeSign) = (point, separator, minus);
        (culture.NumberFormat.PercentDecimalSeparator, culture.NumberFormat.PercentSymbol) = (point, percent);
        (culture.DateTimeFormat.ShortDatePattern, culture.DateTimeFormat.DateSeparator) = (date, ".");
        return culture;
    }
}
