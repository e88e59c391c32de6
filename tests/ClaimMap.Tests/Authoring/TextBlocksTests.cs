using ClaimMap.Authoring;
using ClaimMap.Authoring.Languages;
using FsCheck.Fluent;

namespace ClaimMap.Tests.Authoring;

public class TextBlocksTests
{
    [Theory]
    [InlineData("# Gate\nIt leaks.", "Heading: # Gate", "Paragraph: It leaks.")]
    [InlineData("Gate\n====\nIt leaks.", "Heading: Gate ====", "Paragraph: It leaks.")]
    [InlineData("It leaks.\n\nGate\n----\n\nShut.", "Paragraph: It leaks.", "Heading: Gate ----", "Paragraph: Shut.")]
    [InlineData("#gate leaks.", "Paragraph: #gate leaks.")]
    [InlineData("It leaks.\n\n---\n\nShut.\n***\nOpen.", "Paragraph: It leaks.", "Decoration: ---", "Paragraph: Shut.", "Decoration: ***", "Paragraph: Open.")]
    [InlineData("It leaks.\n\nWho Pays\n\nNobody.", "Paragraph: It leaks.", "Heading: Who Pays", "Paragraph: Nobody.")]
    [InlineData("It leaks.\n\nTheme: Gates\n\nNobody.", "Paragraph: It leaks.", "Paragraph: Theme: Gates", "Paragraph: Nobody.")]
    [InlineData("It leaks.\n\nPhotograph of a gate", "Paragraph: It leaks.", "Paragraph: Photograph of a gate")]
    [InlineData("It leaks near\n\nthe hinge.\n\nwww.x.example has more", "Paragraph: It leaks near the hinge.", "Paragraph: www.x.example has more")]
    [InlineData("It leaks at\n\n[the](#) hinge\n\nof iron.", "Paragraph: It leaks at the hinge of iron.")]
    [InlineData("A [long\n\nlabel](#) here.", "Paragraph: A long label here.")]
    [InlineData("It leaks.\n\nand more.", "Paragraph: It leaks.", "Paragraph: and more.")]
    public void Of_Layout_IsCut(string article, params string[] expected) =>
        TextBlocks.Of(article, English.Rules).Select(b => $"{b.Kind}: {b.Text}").Should().Equal(expected);

    [Fact]
    public void Of_AnyText_JoinsToTheNormalisedText() =>
        Prop.ForAll(
            Gen.Elements("Gate", "shut", ".", " ", "\n", "\n\n", "\r\n", "\f", "\u2028", "#", "# ", "==", "--", "***", "\u0301", "e", "\uFEFF", "\uD800", "[a](b)", "[", "](", "\u00A0")
                .ListOf().Select(string.Concat).ToArbitrary(),
            text => string.Join(' ', TextBlocks.Of(text, English.Rules).Select(b => b.Text)) == TextNormalization.Normalize(text)).CheckBySeed();
}
