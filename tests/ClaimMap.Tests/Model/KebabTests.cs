using System.Globalization;
using ClaimMap.Model;

namespace ClaimMap.Tests.Model;

public sealed class KebabTests
{
    [Fact]
    public void Enums_OfLibraryAndTool_CountFromZeroWithoutAGap()
    {
        // Flags are combined and have no names of their own.
        Type[] enums = [.. typeof(ClaimGraph).Assembly.GetTypes().Concat(typeof(ClaimMap.Cli.App).Assembly.GetTypes())
            .Where(t => t.IsEnum && !t.IsDefined(typeof(FlagsAttribute), inherit: false))];

        enums.Should().HaveCountGreaterThan(30).And.AllSatisfy(type =>
        {
            Enum.GetUnderlyingType(type).Should().Be<int>();
            Enum.GetValuesAsUnderlyingType(type).Cast<object>().Select(v => Convert.ToInt32(v, CultureInfo.InvariantCulture))
                .Should().Equal(Enumerable.Range(0, Enum.GetNames(type).Length), "the number of a {0} is its place", type);
        });
    }

    [Theory]
    [InlineData(ClaimTag.AssertedFact, "asserted-fact")]
    [InlineData(ClaimTag.AttributedAllegation, "attributed-allegation")]
    [InlineData(ClaimTag.AuthorOpinion, "author-opinion")]
    public void Of_Value_IsTheNameThatTryParseFinds(ClaimTag tag, string name)
    {
        Kebab.Of(tag).Should().Be(name);
        Kebab.TryParse<ClaimTag>(name, out var found).Should().BeTrue();
        found.Should().Be(tag);
    }

    [Fact]
    public void Of_NoValueOfItsEnum_IsTheNumber() => Kebab.Of((ClaimTag)7).Should().Be("7");

    [Theory]
    [InlineData("")]
    [InlineData("AssertedFact")]
    [InlineData("asserted-facts")]
    public void TryParse_NoName_FindsNothing(string name) =>
        Kebab.TryParse<ClaimTag>(name, out _).Should().BeFalse();
}
