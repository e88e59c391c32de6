using System.Text.Json;
using System.Xml.Linq;

namespace ClaimMap.Tests.Docs;

public sealed class CodeBlockTests
{
    private static readonly string[] Languages = ["csharp", "sh", "json", "xml", "diff", "text", "mermaid", "sql"];

    public static TheoryData<string> Pages => PagesWith(_ => true);

    public static TheoryData<string> PagesWithCSharp => PagesWith(b => b.Language == "csharp");

    public static TheoryData<string> PagesWithCommands => PagesWith(b => b.Language == "sh");

    public static TheoryData<string> PagesWithData => PagesWith(b => b.Language is "json" or "xml");

    [Theory]
    [MemberData(nameof(Pages))]
    public void CodeBlock_OfEachPage_NamesItsLanguage(string page) =>
        CodeBlock.In(page).Select(b => b.Language).Should().BeSubsetOf(Languages);

    [Theory]
    [MemberData(nameof(PagesWithCSharp))]
    public async Task CSharp_OfEachPage_CompilesAndRuns(string page)
    {
        using var folder = new ReaderFolder();

        await CSharpBlocks.RunAsync([.. CodeBlock.In(page).Where(b => b.Language == "csharp")], folder);
    }

    [Fact]
    public async Task CSharp_ThatDoesNotCompile_IsFound()
    {
        using var folder = new ReaderFolder();

        var act = () => CSharpBlocks.RunAsync([new CodeBlock("page.md", 3, "csharp", "ClaimMap.ClaimGraph graph = 1;")], folder);

        await act.Should().ThrowAsync<InvalidOperationException>().WithMessage("page.md(3): *CS0029*");
    }

    [Theory]
    [MemberData(nameof(PagesWithCommands))]
    public void CommandLine_OfEachPage_Runs(string page)
    {
        using var folder = new ReaderFolder();
        foreach (var block in CodeBlock.In(page))
        {
            folder.Follow(block);
        }
    }

    [Theory]
    [MemberData(nameof(PagesWithData))]
    public void Data_OfEachPage_Parses(string page)
    {
        foreach (var block in CodeBlock.In(page))
        {
            var act = () =>
            {
                switch (block.Language)
                {
                    case "json":
                        JsonDocument.Parse(block.Text).Dispose();
                        break;
                    case "xml":
                        XElement.Parse($"<block>{block.Text}</block>");
                        break;
                }
            };

            act.Should().NotThrow($"{block} is well-formed");
        }
    }

    // A theory without data fails, and one over pages that have no such block would assert nothing.
    private static TheoryData<string> PagesWith(Func<CodeBlock, bool> isSought) => new(CodeBlock.Pages.Where(p => CodeBlock.In(p).Any(isSought)));
}
