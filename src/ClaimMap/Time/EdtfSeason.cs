namespace ClaimMap.Time;

/// <summary>The months of a season; the conventions are stated at <see cref="Edtf"/>.</summary>
internal static class EdtfSeason
{
    public const int FirstCode = 21;
    public const int LastCode = 32;

    /// <summary>The last code ISO 8601-2 gives to a part of a year: quarters, quadrimesters and semesters follow the seasons.</summary>
    public const int LastYearPartCode = 41;

    /// <summary>The first and last day of a season; false where it ends behind year 9999.</summary>
    public static bool TryGetDays(int year, int code, out DateOnly first, out DateOnly last)
    {
        // Each run of four codes is spring, summer, autumn, winter; the southern run (29 to 32) lies half a year apart.
        var quarter = (code - FirstCode) % 4;
        var isSouthern = code >= 29;
        var month = 3 + (3 * (isSouthern ? (quarter + 2) % 4 : quarter));
        first = new DateOnly(year, month, 1);
        if (month == 12 && year == DateOnly.MaxValue.Year)
        {
            last = default;
            return false;
        }

        last = first.AddMonths(3).AddDays(-1);
        return true;
    }
}
