using ClaimMap.Views;
using ClaimMap.Views.Pictures;

namespace ClaimMap.Tests.Views.Pictures;

public class TextLinesTests
{
    [Fact]
    public void Of_ShortText_IsOneLine() => TextLines.Of("The bridge shut.", 200, 13).Should().Equal("The bridge shut.");

    [Fact]
    public void Of_LongText_BreaksAtWordsAndKeepsThemAll() =>
        TextLines.Of("The bridge shut on the first of May, and the ferry has run ever since then.", 160, 13)
            .Should().Equal("The bridge shut on the", "first of May, and the", "ferry has run ever since", "then.");

    [Fact]
    public void Of_TextThatJustFits_IsOneLine() => TextLines.Of("one two", 160, 13).Should().Equal("one two");

    [Theory]
    [InlineData("WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW")]
    [InlineData("\U0001F409\U0001F409\U0001F409\U0001F409\U0001F409\U0001F409\U0001F409\U0001F409\U0001F409\U0001F409\U0001F409\U0001F409\U0001F409\U0001F409\U0001F409\U0001F409\U0001F409\U0001F409\U0001F409\U0001F409")]
    [InlineData("a\u0000b\u202Ec \t\r\n  d many more words than can stand in so little room as is given here")]
    public void Of_AnyText_KeepsWithinItsRoomAndLosesNothing(string text)
    {
        var lines = TextLines.Of(text, 90, 12);

        lines.Should().HaveCountGreaterThan(2).And.OnlyContain(l => TextWidth.Of(l, 12) <= 90_000 && l.EnumerateRunes().All(r => r.Value != 0xFFFD));
        string.Concat(lines).Replace(" ", "").Should().Be(Printable.Of(text).Replace(" ", ""));
    }
}
