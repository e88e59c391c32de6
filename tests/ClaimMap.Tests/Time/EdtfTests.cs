using System.Globalization;

namespace ClaimMap.Tests.Time;

public sealed class EdtfTests
{
    /// <summary>Literal, first and last day ("-" where open or unknown), marks (a approximate, u uncertain).</summary>
    public static readonly TheoryData<string, string, string, string> Readable = new()
    {
        { "2020-10-12", "2020-10-12", "2020-10-12", "" },
        { "2020", "2020-01-01", "2020-12-31", "" },
        { "0001", "0001-01-01", "0001-12-31", "" },
        { "9999-12-31", "9999-12-31", "9999-12-31", "" },
        { "2020-10", "2020-10-01", "2020-10-31", "" },
        { "2020-02", "2020-02-01", "2020-02-29", "" },
        { "1900-02", "1900-02-01", "1900-02-28", "" },
        { "2020-02-29", "2020-02-29", "2020-02-29", "" },
        { "2020-10-10T12:00:00", "2020-10-10", "2020-10-10", "" },
        { "2020-10-10T12:00:00+04:00", "2020-10-10", "2020-10-10", "" },
        { "2020-10-11T00:00:00+04:00", "2020-10-11", "2020-10-11", "" },
        { "2020-10-10T08:00:00Z", "2020-10-10", "2020-10-10", "" },
        { "2020-10-09/2020-10-10", "2020-10-09", "2020-10-10", "" },
        { "2020/2020-10", "2020-01-01", "2020-10-31", "" },
        { "2020-10-12/2020-10-12", "2020-10-12", "2020-10-12", "" },
        { "2020-10-12/..", "2020-10-12", "-", "" },
        { "2020-10-12/", "2020-10-12", "-", "" },
        { "1991/..", "1991-01-01", "-", "" },
        { "../2020", "-", "2020-12-31", "" },
        { "/2020-10-12", "-", "2020-10-12", "" },
        { "199X/2001", "1990-01-01", "2001-12-31", "" },
        { "1992~/2020-10", "1992-01-01", "2020-10-31", "a" },
        { "1992/2020-10?", "1992-01-01", "2020-10-31", "u" },
        { "1992~/2020-10?", "1992-01-01", "2020-10-31", "au" },
        { "1992%/..", "1992-01-01", "-", "au" },
        { "../2020~", "-", "2020-12-31", "a" },
        { "2020-10-11~", "2020-10-11", "2020-10-11", "a" },
        { "2020-10?", "2020-10-01", "2020-10-31", "u" },
        { "2020%", "2020-01-01", "2020-12-31", "au" },
        { "[..2020-10-12]", "-", "2020-10-12", "" },
        { "[2020-10-12..]", "2020-10-12", "-", "" },
        { "[..1991]", "-", "1991-12-31", "" },
        { "[..2020-10-10]", "-", "2020-10-10", "" },
        { "[..1990,1995]", "-", "1995-12-31", "" },
        { "[2020-09-21..2020-09-30]", "2020-09-21", "2020-09-30", "" },
        { "{1993-04-30,1993-07-29,1993-10-14,1993-11-12}", "1993-04-30", "1993-11-12", "" },
        { "{1993-11-12,1993-04-30}", "1993-04-30", "1993-11-12", "" },
        { "[1991,1992]", "1991-01-01", "1992-12-31", "" },
        { "[1991]", "1991-01-01", "1991-12-31", "" },
        { "[199X,2020-10]", "1990-01-01", "2020-10-31", "" },
        { "{1960,1970..1972,1980..}", "1960-01-01", "-", "" },
        { "199X", "1990-01-01", "1999-12-31", "" },
        { "19XX", "1900-01-01", "1999-12-31", "" },
        { "2020-XX", "2020-01-01", "2020-12-31", "" },
        { "2020-XX-XX", "2020-01-01", "2020-12-31", "" },
        { "2020-10-XX", "2020-10-01", "2020-10-31", "" },
        { "2020-21", "2020-03-01", "2020-05-31", "" },
        { "2020-22", "2020-06-01", "2020-08-31", "" },
        { "2020-23", "2020-09-01", "2020-11-30", "" },
        { "2020-24", "2020-12-01", "2021-02-28", "" },
        { "2019-24", "2019-12-01", "2020-02-29", "" },
        { "2020-25", "2020-03-01", "2020-05-31", "" },
        { "2020-26", "2020-06-01", "2020-08-31", "" },
        { "2020-27", "2020-09-01", "2020-11-30", "" },
        { "2020-28", "2020-12-01", "2021-02-28", "" },
        { "2020-29", "2020-09-01", "2020-11-30", "" },
        { "2020-30", "2020-12-01", "2021-02-28", "" },
        { "2020-31", "2020-03-01", "2020-05-31", "" },
        { "2020-32", "2020-06-01", "2020-08-31", "" },
    };

    [Theory]
    [MemberData(nameof(Readable))]
    public void Parse_Literal_GivesDaysAndMarks(string text, string earliest, string latest, string marks)
    {
        var value = Edtf.Parse(text);

        (value.Text, Day(value.Earliest), Day(value.Latest), Marks(value)).Should().Be((text, earliest, latest, marks));
        value.ToString().Should().Be(text);
    }

    [Theory]
    [InlineData("2020-10-10T12:00:00+04:00", "2020-10-10T12:00:00+04:00")]
    [InlineData("2020-10-10T12:00:00+04", "2020-10-10T12:00:00+04:00")]
    [InlineData("2020-10-10T08:00:00Z", "2020-10-10T08:00:00+00:00")]
    [InlineData("2020-10-10T23:59:59-03:30", "2020-10-10T23:59:59-03:30")]
    [InlineData("2020-10-10T00:00:00+14:00", "2020-10-10T00:00:00+14:00")]
    [InlineData("2020-10-10T12:00:00", null)]
    [InlineData("2020-10-10", null)]
    [InlineData("2020-10-10/..", null)]
    public void Parse_TimeOfDay_GivesInstantOnlyWithOffset(string text, string? instant)
    {
        var expected = instant is null ? (DateTimeOffset?)null : DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture);

        var actual = Edtf.Parse(text).Instant;

        actual.Should().Be(expected);
        actual?.Offset.Should().Be(expected!.Value.Offset);
    }

    [Fact]
    public void Equals_SameDaysOtherLiteral_IsFalse()
    {
        Edtf.Parse("2020-24").Should().NotBe(Edtf.Parse("2020-28"));
        Edtf.Parse("2020-24").Should().Be(Edtf.Parse("2020-24"));
        Edtf.Parse("2020-24").GetHashCode().Should().Be(Edtf.Parse("2020-24").GetHashCode());
    }

    [Fact]
    public void Parse_Unreadable_ThrowsWithReason()
    {
        var act = () => Edtf.Parse("2020-13");

        act.Should().Throw<FormatException>().WithMessage("Not an EDTF date: month 13 does not exist (at character 6).");
    }

    [Fact]
    public void Parse_Null_ThrowsArgumentNull()
    {
        var act = () => Edtf.Parse(null!);

        act.Should().Throw<ArgumentNullException>();
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-";

    private static string Marks(Edtf value) => (value.IsApproximate ? "a" : "") + (value.IsUncertain ? "u" : "");
}
