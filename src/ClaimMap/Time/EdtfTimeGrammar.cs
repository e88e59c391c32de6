namespace ClaimMap.Time;

/// <summary>Reads the time of day behind a date: <c>Thh:mm:ss</c>, then <c>Z</c>, an offset (<c>+04:00</c>, <c>+04</c>) or nothing.</summary>
internal static class EdtfTimeGrammar
{
    private const int MaxOffsetMinutes = 14 * 60; // What DateTimeOffset holds; no time zone lies further off.

    /// <summary>Reads it at the <c>T</c>; without an offset there is no instant.</summary>
    public static bool TryTime(ref EdtfScanner scanner, DateOnly day, out DateTimeOffset? instant)
    {
        instant = null;
        if (!scanner.Take('T'))
        {
            return scanner.FailExpecting("T");
        }

        if (!TryField(ref scanner, 23, "hour", out var hour)
            || !TryColon(ref scanner)
            || !TryField(ref scanner, 59, "minute", out var minute)
            || !TryColon(ref scanner)
            || !TryField(ref scanner, 59, "second", out var second))
        {
            return false;
        }

        var at = scanner.At;
        if (scanner.Take('Z'))
        {
            instant = new DateTimeOffset(day, new TimeOnly(hour, minute, second), TimeSpan.Zero);
            return true;
        }

        if (scanner.Next is not ('+' or '-'))
        {
            return true;
        }

        if (!TryOffset(ref scanner, out var offset))
        {
            return false;
        }

        var local = day.ToDateTime(new TimeOnly(hour, minute, second));
        var utcTicks = local.Ticks - offset.Ticks;
        if (utcTicks < DateTime.MinValue.Ticks || utcTicks > DateTime.MaxValue.Ticks)
        {
            return scanner.Fail("the time in UTC lies outside the years 0001 to 9999", at);
        }

        instant = new DateTimeOffset(local, offset);
        return true;
    }

    private static bool TryOffset(ref EdtfScanner scanner, out TimeSpan offset)
    {
        var at = scanner.At;
        var isNegative = scanner.Next == '-';
        scanner.At++;
        offset = default;
        var minutes = 0;
        if (!TryField(ref scanner, 14, "offset hour", out var hours)
            || (scanner.Take(':') && !TryField(ref scanner, 59, "offset minute", out minutes)))
        {
            return false;
        }

        minutes += hours * 60;
        if (minutes > MaxOffsetMinutes)
        {
            return scanner.Fail("an offset is at most 14:00", at);
        }

        if (isNegative && minutes == 0)
        {
            return scanner.Fail("an offset of zero is written Z or +00:00", at);
        }

        offset = TimeSpan.FromMinutes(isNegative ? -minutes : minutes);
        return true;
    }

    private static bool TryField(ref EdtfScanner scanner, int max, string name, out int value)
    {
        var at = scanner.At;
        if (!scanner.TakeTwoDigits(out value))
        {
            return scanner.FailExpecting($"two digits of the {name}");
        }

        return value <= max || scanner.Fail($"{name} {scanner.Slice(at, 2)} does not exist", at);
    }

    private static bool TryColon(ref EdtfScanner scanner) => scanner.Take(':') || scanner.FailExpecting("':'");
}
