using ClaimMap.Reading;
namespace ClaimMap.Tests.Docs;

public sealed class WalkthroughTests
{
    private const string Page = "docs/walkthrough.md";

    private static string Folder => Path.Join(RepositoryFiles.Root, "docs/walkthrough");

    [Fact]
    public void Walkthrough_EachCommand_PrintsWhatThePageShows()
    {
        using var folder = new ReaderFolder();
        var lines = File.ReadAllText(Path.Join(RepositoryFiles.Root, Page)).ReplaceLineEndings("\n").Split('\n').ToList();
        var outputs = new Stack<(CodeBlock Block, string Output)>();
        string? printed = null;
        foreach (var block in CodeBlock.In(Page))
        {
            if (block.Language == "text")
            {
                printed.Should().NotBeNull($"{block} follows the commands that print it");
                outputs.Push((block, printed!));
            }

            printed = folder.Follow(block);
        }

        outputs.Should().HaveCount(3);
        foreach (var (block, output) in outputs)
        {
            lines.RemoveRange(block.Line, block.Text.Split('\n').Length);
            lines.InsertRange(block.Line, output.TrimEnd('\n').Split('\n'));
        }

        GeneratedFile.Check(Page, string.Join('\n', lines));
    }

    [Fact]
    public void Walkthrough_Followed_LeadsToTheMapUnderDocs()
    {
        using var folder = new ReaderFolder();
        foreach (var block in CodeBlock.In(Page))
        {
            folder.Follow(block);
        }

        var made = Files(folder.Resolve("ferry-map"));

        made.Should().ContainKey("document.json").And.ContainKey("schemas/quotes.schema.json");
        if (GeneratedFile.IsRefreshed)
        {
            Directory.Delete(Path.Join(Folder, "map"), recursive: true);
            foreach (var (file, text) in made)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Join(Folder, "map", file))!);
                File.WriteAllText(Path.Join(Folder, "map", file), text);
            }
        }

        Files(Path.Join(Folder, "map")).Should().Equal(made, $"docs/walkthrough/map is what {Page} leads to; scripts/refresh writes it anew");
    }

    [Fact]
    public void Walkthrough_Map_ValidatesAndVerifies()
    {
        var result = ClaimGraph.TryLoad(Path.Join(Folder, "map"));

        result.Diagnostics.Should().BeEmpty();
        var graph = result.Graph!;
        ArticleReader.Read(Path.Join(Folder, "article.md")).ToSourceText().Verify(graph).Succeeded.Should().BeTrue();
        graph.Facts.Should().NotBeEmpty();
        graph.Allegations.Should().Contain(a => a.Attribution.Cue == AttributionCue.Denies);
        graph.Opinions.Select(o => o.Mode).Distinct().Should().HaveCountGreaterThan(1);
        graph.Claims.Should().Contain(c => c.Condition != null);
    }

    [Theory]
    [InlineData("article.md")]
    [InlineData("article.html")]
    [InlineData("article.docx")]
    [InlineData("article.pdf")]
    [InlineData("article.txt")]
    public void Walkthrough_Map_VerifiesAgainstItsArticleInEveryFormat(string name)
    {
        var blocks = ArticleReader.Read(Path.Join(Folder, "article.md")).Blocks;

        var copy = ArticleReader.Read(name, ClaimMap.Fuzzing.Corpus.ArticleSamples.Written(blocks, name)).ToSourceText();

        var report = copy.Verify(ClaimGraph.Load(Path.Join(Folder, "map")));
        report.IsTextIdentical.Should().BeTrue();
        report.Findings.Should().NotBeEmpty().And.OnlyContain(f => f.Outcome == VerificationOutcome.Exact);
    }

    private static SortedDictionary<string, string> Files(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(
            f => Path.GetRelativePath(folder, f).Replace('\\', '/'),
            f => File.ReadAllText(f).ReplaceLineEndings("\n")),
        StringComparer.Ordinal);
}
