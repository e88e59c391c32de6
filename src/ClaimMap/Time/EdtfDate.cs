namespace ClaimMap;

/// <summary>One date in an expression, before its qualifier: its first and last day, and what it is made of.</summary>
internal readonly record struct EdtfDate(DateOnly First, DateOnly Last, EdtfDateKind Kind)
{
    /// <summary>A whole year, month or day: only these take a qualifier or bound a range.</summary>
    public bool IsPlain => Kind is EdtfDateKind.Year or EdtfDateKind.Month or EdtfDateKind.Day;
}
