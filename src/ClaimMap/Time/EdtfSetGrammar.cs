namespace ClaimMap.Time;

/// <summary>Reads a set: <c>[one of these]</c> or <c>{all of these}</c>; members are dates and ranges.</summary>
/// <remarks>Only the first member can be open at its start (<c>..1991</c>), only the last at its end (<c>1991..</c>).</remarks>
internal static class EdtfSetGrammar
{
    public static bool TrySet(ref EdtfScanner scanner, out EdtfExtent extent)
    {
        extent = default;
        var close = scanner.Next == '[' ? ']' : '}';
        scanner.At++;
        var isOpenAtStart = scanner.Take('.', '.');
        var isOpenAtEnd = false;
        DateOnly? first = null, last = null;
        for (var canBeRange = !isOpenAtStart; ; canBeRange = true)
        {
            var at = scanner.At;
            if (!TryMember(ref scanner, out var date))
            {
                return false;
            }

            first = first < date.First ? first : date.First;
            last = last > date.Last ? last : date.Last;
            if (scanner.Take('.', '.'))
            {
                if (!canBeRange)
                {
                    return scanner.Fail("a range has one start and one end", at);
                }

                isOpenAtEnd = scanner.Next == close;
                if (!isOpenAtEnd)
                {
                    if (!TryEndOfRange(ref scanner, date, at, out var end))
                    {
                        return false;
                    }

                    last = last > end.Last ? last : end.Last;
                }
            }

            if (scanner.Take(close))
            {
                extent = new EdtfExtent(isOpenAtStart ? null : first, isOpenAtEnd ? null : last);
                return true;
            }

            if (!scanner.Take(','))
            {
                return scanner.FailExpecting($"',' or '{close}'");
            }

            if (scanner.Next == '.')
            {
                return scanner.Fail("only the first member of a set can be open at its start", scanner.At);
            }
        }
    }

    private static bool TryEndOfRange(ref EdtfScanner scanner, in EdtfDate start, int startAt, out EdtfDate end)
    {
        end = default;
        if (scanner.Next == ',')
        {
            return scanner.Fail("only the last member of a set can be open at its end", scanner.At);
        }

        var at = scanner.At;
        if (!TryMember(ref scanner, out end))
        {
            return false;
        }

        if (!start.IsPlain || start.Kind != end.Kind)
        {
            return scanner.Fail("a range goes from year to year, month to month or day to day", startAt);
        }

        if (scanner.Next == '.')
        {
            return scanner.Fail("a range has one start and one end", scanner.At);
        }

        return start.First <= end.Last || scanner.Fail("the range ends before it starts", at);
    }

    private static bool TryMember(ref EdtfScanner scanner, out EdtfDate date)
    {
        var at = scanner.At;
        if (scanner.Next == ' ')
        {
            date = default;
            return scanner.Fail("no space stands in a set, not behind a comma either", at);
        }

        if (!EdtfDateGrammar.TryDate(ref scanner, out date))
        {
            return false;
        }

        if (date.Kind == EdtfDateKind.Season)
        {
            return scanner.Fail("a set holds no seasons", at);
        }

        return scanner.Next switch
        {
            'T' => scanner.Fail("a set holds dates without a time of day", scanner.At),
            '~' or '?' or '%' => scanner.Fail("a set holds dates without qualifiers", scanner.At),
            ' ' => scanner.Fail("a set is written without spaces", scanner.At),
            _ => true,
        };
    }
}
