namespace ClaimMap.Tests.Time;

public sealed class TimeReferenceTests
{
    [Fact]
    public void Constructor_OutsideWithoutSource_Throws()
    {
        var act = () => new TimeReference(Edtf.Parse("2020"), TimeBasis.Outside);

        act.Should().Throw<ArgumentException>().WithMessage("A date from outside the document names its source. (Parameter 'source')");
    }

    [Theory]
    [InlineData(" ", null, "expression")]
    [InlineData(null, "", "note")]
    public void Constructor_BlankText_Throws(string? expression, string? note, string parameter)
    {
        var act = () => new TimeReference(Edtf.Parse("2020"), TimeBasis.Document, expression, null, note);

        act.Should().Throw<ArgumentException>().WithParameterName(parameter);
    }

    [Fact]
    public void Constructor_Null_Throws()
    {
        var act = () => new TimeReference(null!, TimeBasis.Document);

        act.Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Equals_SameParts_IsTrue()
    {
        static TimeReference Create(string date) =>
            new(Edtf.Parse(date), TimeBasis.Outside, "that winter", new SourceId("almanac"), "northern");

        Create("2020-24").Should().Be(Create("2020-24"));
        Create("2020-24").Should().NotBe(Create("2020-28"));
    }
}
