namespace ClaimMap.Time;

/// <summary>Reads one date without qualifier and without time of day.</summary>
internal static class EdtfDateGrammar
{
    private const string Range = "years are 0001 to 9999";

    public static bool TryDate(ref EdtfScanner scanner, out EdtfDate date)
    {
        var start = scanner.At;
        if (!TryYear(ref scanner, out date))
        {
            return false;
        }

        if (date.Kind == EdtfDateKind.Unspecified)
        {
            return scanner.Next != '-' || scanner.Fail("a year with unspecified digits takes no month", scanner.At);
        }

        if (!scanner.Take('-'))
        {
            return true;
        }

        var year = date.First.Year;
        if (scanner.Take('X', 'X'))
        {
            date = date with { Kind = EdtfDateKind.Unspecified };
            return !scanner.Take('-') || scanner.Take('X', 'X')
                || scanner.Fail("behind an unspecified month only the day XX can stand", scanner.At);
        }

        var at = scanner.At;
        if (!scanner.TakeTwoDigits(out var month))
        {
            return scanner.FailExpecting("a month or season of two digits, or XX,");
        }

        if (month is >= EdtfSeason.FirstCode and <= EdtfSeason.LastYearPartCode)
        {
            return TrySeason(ref scanner, year, month, at, out date);
        }

        if (month is < 1 or > 12)
        {
            return scanner.Fail($"month {scanner.Slice(at, 2)} does not exist", at);
        }

        var first = new DateOnly(year, month, 1);
        date = new EdtfDate(first, new DateOnly(year, month, DateTime.DaysInMonth(year, month)), EdtfDateKind.Month);
        return !scanner.Take('-') || TryDay(ref scanner, start, ref date);
    }

    private static bool TryYear(ref EdtfScanner scanner, out EdtfDate date)
    {
        var start = scanner.At;
        date = default;
        switch (scanner.Next)
        {
            case '-':
                return scanner.Fail($"a year before 0001 cannot be held ({Range})", start);
            case 'Y':
                return scanner.Fail($"a year written with Y has more than four digits and cannot be held ({Range})", start);
            case '~' or '?' or '%':
                return scanner.Fail("a qualifier stands behind the whole date", start);
        }

        int digits = 0, year = 0;
        while (digits < 4 && char.IsAsciiDigit(scanner.Next))
        {
            year = (year * 10) + (scanner.Next - '0');
            digits++;
            scanner.At++;
        }

        var kind = EdtfDateKind.Year;
        var width = 1;
        for (; digits < 4 && scanner.Take('X'); digits++)
        {
            year *= 10;
            width *= 10;
            kind = EdtfDateKind.Unspecified;
        }

        if (digits < 4)
        {
            return scanner.FailExpecting("a year of four digits");
        }

        if (width > 100)
        {
            return scanner.Fail("only the last one or two digits of a year can be unspecified", start);
        }

        if (char.IsAsciiDigit(scanner.Next) || scanner.Next == 'X')
        {
            return scanner.Fail("a year has four digits, and a month stands behind a hyphen", scanner.At);
        }

        if (year < 1)
        {
            return scanner.Fail($"year 0000 cannot be held ({Range})", start);
        }

        date = new EdtfDate(new DateOnly(year, 1, 1), new DateOnly(year + width - 1, 12, 31), kind);
        return true;
    }

    private static bool TrySeason(ref EdtfScanner scanner, int year, int code, int at, out EdtfDate date)
    {
        date = default;
        if (code > EdtfSeason.LastCode)
        {
            return scanner.Fail("quarters, quadrimesters and semesters (33 to 41) are not read, only seasons (21 to 32)", at);
        }

        if (!EdtfSeason.TryGetDays(year, code, out var first, out var last))
        {
            return scanner.Fail($"the season ends in year 10000, which cannot be held ({Range})", at);
        }

        date = new EdtfDate(first, last, EdtfDateKind.Season);
        return scanner.Next != '-' || scanner.Fail("a season takes no day", scanner.At);
    }

    private static bool TryDay(ref EdtfScanner scanner, int start, ref EdtfDate date)
    {
        if (scanner.Take('X', 'X'))
        {
            date = date with { Kind = EdtfDateKind.Unspecified };
            return true;
        }

        var at = scanner.At;
        if (!scanner.TakeTwoDigits(out var day))
        {
            return scanner.FailExpecting("a day of two digits or XX");
        }

        if (day < 1 || day > date.Last.Day)
        {
            return scanner.Fail($"day {scanner.Slice(at, 2)} does not exist in {scanner.Slice(start, 7)}", at);
        }

        var only = new DateOnly(date.First.Year, date.First.Month, day);
        date = new EdtfDate(only, only, EdtfDateKind.Day);
        return true;
    }
}

/// <summary>One date in an expression, before its qualifier: its first and last day, and what it is made of.</summary>
internal readonly record struct EdtfDate(DateOnly First, DateOnly Last, EdtfDateKind Kind)
{
    /// <summary>A whole year, month or day: only these bound a range.</summary>
    public bool IsPlain => Kind is EdtfDateKind.Year or EdtfDateKind.Month or EdtfDateKind.Day;
}

/// <summary>What a date in an expression is made of.</summary>
internal enum EdtfDateKind
{
    Year,
    Month,
    Day,
    Season,
    Unspecified,
}
