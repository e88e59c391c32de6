using ClaimMap.Views.Pictures;

namespace ClaimMap.Tests.Views.Pictures;

public class TextLinesTests
{
    [Fact]
    public void Of_ShortText_IsOneLine() => TextLines.Of("The bridge shut.", 200, 13, 2).Should().Equal("The bridge shut.");

    [Fact]
    public void Of_LongText_BreaksAtWordsAndEndsWithAnEllipsis() =>
        TextLines.Of("The bridge shut on the first of May, and the ferry has run ever since then.", 160, 13, 2).Should().Equal("The bridge shut on the", "first of May, and the\u2026");

    [Fact]
    public void Of_TextThatJustFits_IsNotCut() => TextLines.Of("one two", 160, 13, 1).Should().Equal("one two");

    [Theory]
    [InlineData("WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW")]
    [InlineData("\U0001F409\U0001F409\U0001F409\U0001F409\U0001F409\U0001F409\U0001F409\U0001F409\U0001F409\U0001F409\U0001F409\U0001F409\U0001F409\U0001F409\U0001F409\U0001F409\U0001F409\U0001F409\U0001F409\U0001F409")]
    [InlineData("a\u0000b\u202Ec \t\r\n  d many more words than can stand in so little room as is given here")]
    public void Of_AnyText_KeepsWithinItsRoom(string text)
    {
        var lines = TextLines.Of(text, 90, 12, 3);

        lines.Should().HaveCount(3).And.OnlyContain(l => TextWidth.Of(l, 12) <= 90_000 && l.EnumerateRunes().All(r => r.Value != 0xFFFD));
        lines[^1].Should().EndWith("\u2026");
    }
}
