namespace ClaimMap.Tests.Text;

public class PlainTextTests
{
    [Theory]
    [InlineData("It leaks\nbadly.\n\nIt is shut.", "Paragraph: It leaks badly.", "Paragraph: It is shut.")]
    [InlineData("Gate\n====\n\nIt leaks.", "Heading: Gate", "Paragraph: It leaks.")]
    [InlineData("It leaks.\n\n* * *\n\nIt is shut.", "Paragraph: It leaks.", "Paragraph: It is shut.")]
    [InlineData("It has:\n- a hinge\n- a latch\n  of iron", "Paragraph: It has:", "ListItem: a hinge", "ListItem: a latch of iron")]
    [InlineData("1. a hinge\n2) a latch", "ListItem: a hinge", "ListItem: a latch")]
    [InlineData("It opened on 3\n12. Then it shut.", "Paragraph: It opened on 3 12. Then it shut.")]
    [InlineData("1. Introduction\n\nIt leaks.", "Paragraph: 1. Introduction", "Paragraph: It leaks.")]
    [InlineData("> It is\n> shut.", "Quotation: It is shut.")]
    [InlineData("A well-\nknown gate.", "Paragraph: A well-known gate.")]
    [InlineData("The har-\nbour is shut. A harbour!", "Paragraph: The harbour is shut. A harbour!")]
    [InlineData("\u6A4B\u304C\n\u843D\u3061\u305F\u3002", "Paragraph: \u6A4B\u304C\u843D\u3061\u305F\u3002")]
    [InlineData("It leaks at\n\n7\n\nThe Courier\n\nthe hinge.", "Paragraph: It leaks at", "Furniture: 7", "Furniture: The Courier", "Paragraph: the hinge.")]
    [InlineData("It leaks.\n\n- 7 -\n\nIt is shut.\n\n- 8 -\n\nEnd.", "Paragraph: It leaks.", "Furniture: 7 -", "Paragraph: It is shut.", "Furniture: 8 -", "Paragraph: End.")]
    [InlineData("It leaks.\n\n1984\n\nIt is shut.", "Paragraph: It leaks.", "Paragraph: 1984", "Paragraph: It is shut.")]
    [InlineData("The Courier 1\nIt leaks\f\nThe Courier 2\nat the hinge.", "Paragraph: It leaks", "Paragraph: at the hinge.")]
    public void Read_Layout_IsCut(string text, params string[] expected) =>
        PlainText.Read(text).Select(b => $"{b.Kind}: {b.Text}").Should().Equal(expected);

    [Fact]
    public void Read_LinesAsLongAsParagraphs_AreParagraphs()
    {
        var line = string.Join(' ', Enumerable.Repeat("The gate is shut and nobody pays.", 10));

        PlainText.Read($"The gate\n{line}\n{line}").Select(b => b.Text).Should().Equal("The gate", line, line);
    }

    [Fact]
    public void Read_Blocks_SayWhereTheyStood() =>
        PlainText.Read("One.\n\nTwo\nlines.\n\nThree.").Select(b => b.Position).Should().Equal("line 1", "line 3", "line 6");
}
