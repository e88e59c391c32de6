namespace ClaimMap.Tests.Time;

public sealed class EdtfQualifierTests
{
    [Theory]
    [InlineData("198X?", "1980-01-01", "1989-12-31", false, true)]
    [InlineData("1921/197X~", "1921-01-01", "1979-12-31", true, false)]
    [InlineData("2001-21~", "2001-03-01", "2001-05-31", true, false)]
    [InlineData("1984-06?", "1984-06-01", "1984-06-30", false, true)]
    [InlineData("19XX%", "1900-01-01", "1999-12-31", true, true)]
    [InlineData("2020-XX?/2021", "2020-01-01", "2021-12-31", false, true)]
    public void Parse_QualifierBehindAnyDate_MarksIt(string text, string earliest, string latest, bool isApproximate, bool isUncertain)
    {
        var date = Edtf.Parse(text);

        (date.Earliest, date.Latest, date.IsApproximate, date.IsUncertain).Should().Be((DateOnly.Parse(earliest), DateOnly.Parse(latest), isApproximate, isUncertain));
    }

    [Theory]
    [InlineData("-0044", "a year before 0001 cannot be held (years are 0001 to 9999) (at character 1)")]
    [InlineData("-1985", "a year before 0001 cannot be held (years are 0001 to 9999) (at character 1)")]
    [InlineData("0000", "year 0000 cannot be held (years are 0001 to 9999) (at character 1)")]
    [InlineData("Y170000002", "a year written with Y has more than four digits and cannot be held (years are 0001 to 9999) (at character 1)")]
    public void TryParse_YearThatCannotBeHeld_IsRefusedByName(string text, string reason)
    {
        var isRead = Edtf.TryParse(text, out var date, out var why);

        (isRead, date, why).Should().Be((false, null, reason));
    }
}
