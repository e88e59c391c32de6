namespace ClaimMap.Time;

/// <summary>Reads a whole expression: a date, a date and time, an interval or a set.</summary>
internal static class EdtfGrammar
{
    public static bool TryExpression(ref EdtfScanner scanner, out EdtfExtent extent)
    {
        var isRead = scanner.Next is '[' or '{'
            ? EdtfSetGrammar.TrySet(ref scanner, out extent)
            : TryDateOrInterval(ref scanner, out extent);
        return isRead && (scanner.IsAtEnd || scanner.FailExpecting("the end of the text"));
    }

    private static bool TryDateOrInterval(ref EdtfScanner scanner, out EdtfExtent extent)
    {
        if (scanner.Next == '/')
        {
            return TryRestOfInterval(ref scanner, default, out extent);
        }

        if (scanner.Take('.', '.'))
        {
            extent = default;
            return scanner.Next == '/'
                ? TryRestOfInterval(ref scanner, default, out extent)
                : scanner.FailExpecting("'/' behind an open start");
        }

        if (!TryQualifiedDate(ref scanner, out var kind, out extent))
        {
            return false;
        }

        if (scanner.Next == 'T' && kind == EdtfDateKind.Day)
        {
            return TryDateAndTime(ref scanner, ref extent);
        }

        if (scanner.Next != '/')
        {
            return true;
        }

        return kind == EdtfDateKind.Season
            ? scanner.Fail("a season cannot bound an interval", 0)
            : TryRestOfInterval(ref scanner, extent, out extent);
    }

    private static bool TryDateAndTime(ref EdtfScanner scanner, ref EdtfExtent extent)
    {
        var at = scanner.At;
        if (extent.IsApproximate || extent.IsUncertain)
        {
            return scanner.Fail("a date and time takes no qualifier", at - 1);
        }

        if (!EdtfTimeGrammar.TryTime(ref scanner, extent.Earliest!.Value, out var instant))
        {
            return false;
        }

        extent = extent with { Instant = instant };
        return scanner.Next switch
        {
            '/' => scanner.Fail("an interval holds dates without a time of day", at),
            '~' or '?' or '%' => scanner.Fail("a date and time takes no qualifier", scanner.At),
            _ => true,
        };
    }

    /// <summary>Reads from the slash on; a start that is open or unknown has no earliest day.</summary>
    private static bool TryRestOfInterval(ref EdtfScanner scanner, EdtfExtent start, out EdtfExtent extent)
    {
        var slash = scanner.At++;
        extent = start with { Latest = null };
        if (scanner.IsAtEnd || scanner.Take('.', '.'))
        {
            return start.Earliest is not null
                || scanner.Fail("an interval names at least one of its ends", slash);
        }

        var at = scanner.At;
        if (!TryQualifiedDate(ref scanner, out var kind, out var end))
        {
            return false;
        }

        if (kind == EdtfDateKind.Season)
        {
            return scanner.Fail("a season cannot bound an interval", at);
        }

        if (scanner.Next == 'T')
        {
            return scanner.Fail("an interval holds dates without a time of day", scanner.At);
        }

        if (start.Earliest > end.Latest)
        {
            return scanner.Fail("the interval ends before it starts", at);
        }

        extent = new EdtfExtent(
            start.Earliest, end.Latest, start.IsApproximate || end.IsApproximate, start.IsUncertain || end.IsUncertain);
        return true;
    }

    private static bool TryQualifiedDate(ref EdtfScanner scanner, out EdtfDateKind kind, out EdtfExtent extent)
    {
        extent = default;
        kind = default;
        if (!EdtfDateGrammar.TryDate(ref scanner, out var date))
        {
            return false;
        }

        kind = date.Kind;
        var mark = scanner.Next;
        if (mark is not ('~' or '?' or '%'))
        {
            extent = new EdtfExtent(date.First, date.Last);
            return true;
        }

        scanner.At++;
        if (scanner.Next is '~' or '?' or '%' or '-')
        {
            return scanner.Fail("one qualifier stands behind the whole date ('%' says both)", scanner.At);
        }

        extent = new EdtfExtent(date.First, date.Last, mark is '~' or '%', mark is '?' or '%');
        return true;
    }
}

/// <summary>What an expression can mean: the days it reaches over, both included, and its marks.</summary>
internal readonly record struct EdtfExtent(
    DateOnly? Earliest,
    DateOnly? Latest,
    bool IsApproximate = false,
    bool IsUncertain = false,
    DateTimeOffset? Instant = null);
