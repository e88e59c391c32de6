namespace ClaimMap.Tests.Text;

public sealed class SourceTextTests
{
    [Fact]
    public void Slice_AstralCharacters_CountsCodePoints()
    {
        var text = SourceText.FromText("a\U0001F600b\u00E9c");

        text.Length.Should().Be(5);
        text.Slice(new TextSpan(1, 2)).Should().Be("\U0001F600b");
        text.Slice(new TextSpan(3, 2)).Should().Be("\u00E9c");
        text.Slice(new TextSpan(5, 0)).Should().Be("");
    }

    [Fact]
    public void Slice_BeyondTheEnd_Throws() =>
        FluentActions.Invoking(() => SourceText.FromText("gate").Slice(new TextSpan(3, 2)))
            .Should().Throw<ArgumentOutOfRangeException>().WithParameterName("span");

    [Fact]
    public void Sha256_Text_IsOfItsUtf8Bytes() =>
        SourceText.FromText(" \u00E9 ").Sha256.Should().Be(Digest.Of("\u00E9"u8));

    [Fact]
    public void FromBlocks_CodeFurnitureAndOrnaments_AreNoPartOfTheText()
    {
        var text = SourceText.FromBlocks(
        [
            new TextBlock(TextBlockKind.Heading, " The\tgate ", 1),
            new TextBlock(TextBlockKind.Code, "gate.shut()"),
            new TextBlock(TextBlockKind.Furniture, "12"),
            new TextBlock(TextBlockKind.Paragraph, "* * *"),
            new TextBlock(TextBlockKind.Paragraph, "\u201CShut.\u201D"),
        ]);

        text.Slice(new TextSpan(0, text.Length)).Should().Be("The gate \"Shut.\"");
        text.Blocks.Select(b => (b.Kind, b.Level, b.Span)).Should().Equal(
            (TextBlockKind.Heading, 1, new TextSpan(0, 8)), (TextBlockKind.Paragraph, 0, new TextSpan(9, 7)));
    }

    [Fact]
    public void FromBlocks_Links_StandWhereTheirLabelsDo()
    {
        const string Words = "The  caf\u00E9 and\nthe \uD83C\uDF89 gate.";
        var block = new TextBlock(
            TextBlockKind.Paragraph, Words, 0,
            [new TextLink(Words.IndexOf("caf", StringComparison.Ordinal), 4, "https://a.example/"), new TextLink(Words.IndexOf("gate", StringComparison.Ordinal), 4, "https://b.example/")]);

        var text = SourceText.FromBlocks([new TextBlock(TextBlockKind.Heading, "Gate", 1), block]);

        text.Blocks[1].Links.Should().Equal(new SourceLink(9, "caf\u00E9", "https://a.example/"), new SourceLink(24, "gate", "https://b.example/"));
        text.Slice(new TextSpan(24, 4)).Should().Be("gate");
    }

    [Fact]
    public void FromText_Empty_HasLengthZero() => SourceText.FromText(" \n").Length.Should().Be(0);
}
