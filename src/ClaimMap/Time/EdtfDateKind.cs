namespace ClaimMap;

/// <summary>What a date in an expression is made of.</summary>
internal enum EdtfDateKind
{
    Year,
    Month,
    Day,
    Season,
    Unspecified,
}
