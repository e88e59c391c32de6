namespace ClaimMap.Time;

/// <summary>The grammar as a regular expression: classes, groups, alternation and counts only, so that any ECMA engine runs it.</summary>
internal static class EdtfPattern
{
    public const string Expression =
        "^(" + Season + "|" + Day + Time
        + "|" + QualifiedDate + "(/(" + QualifiedDate + @"|\.\.)?)?"
        + @"|(\.\.)?/" + QualifiedDate
        + @"|\[" + Members + @"\]|\{" + Members + @"\})$";

    private const string Year = "[0-9]{4}";
    private const string Month = "(0[1-9]|1[0-2])";
    private const string DayOfMonth = "(0[1-9]|[12][0-9]|3[01])";
    private const string Day = Year + "-" + Month + "-" + DayOfMonth;
    private const string Season = Year + "-(2[1-9]|3[0-2])[~?%]?";
    private const string Time = "T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](Z|[+-](0[0-9]|1[0-4])(:[0-5][0-9])?)?";
    private const string Plain = Year + "(-" + Month + "(-" + DayOfMonth + ")?)?";
    private const string Unspecified = "([0-9]{3}X|[0-9]{2}XX|" + Year + "-(XX(-XX)?|" + Month + "-XX))";
    private const string QualifiedDate = "(" + Unspecified + "|" + Plain + ")[~?%]?";
    private const string Date = "(" + Unspecified + "|" + Plain + ")";
    private const string Member = "(" + Unspecified + "|" + Plain + @"(\.\." + Plain + ")?)";
    private const string Members =
        "(" + Date + @"\.\.|(\.\." + Date + "|" + Member + ")(," + Member + ")*(," + Date + @"\.\.)?)";
}
