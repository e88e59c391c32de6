using ClaimMap.Reading;
using ClaimMap.Tests.Cases;

namespace ClaimMap.Tests.Text;

public class VerifyGraphTests
{
    [Fact]
    public void Verify_BridgeMapAndItsArticle_FindsEveryAnchorInPlace()
    {
        using var folder = new CaseFolder("ValidBridge");
        var graph = ClaimGraph.Load(folder.Path);

        var report = ArticleReader.Read(folder.File("article.md")).ToSourceText().Verify(graph);

        report.IsTextIdentical.Should().BeTrue();
        report.Findings.Should().OnlyContain(f => f.Outcome == VerificationOutcome.Exact);
        report.Count(VerificationKind.Passage, VerificationOutcome.Exact).Should().Be(graph.Passages.Count).And.BePositive();
        report.Count(VerificationKind.Anchor, VerificationOutcome.Exact).Should().Be(graph.Claims.Sum(c => c.Anchors.Count)).And.BePositive();
        report.Count(VerificationKind.Mention, VerificationOutcome.Exact).Should().Be(graph.Mentions.Count).And.BePositive();
    }

    [Fact]
    public void Verify_BridgeMapAndAnotherText_Fails()
    {
        using var folder = new CaseFolder("ValidBridge");

        var report = SourceText.FromText("The gate is shut.").Verify(ClaimGraph.Load(folder.Path));

        report.Succeeded.Should().BeFalse();
        report.IsTextIdentical.Should().BeFalse();
    }

    [SourceTextFact]
    public void Verify_ShippedMapAndItsArticle_FindsEverythingInPlace()
    {
        var graph = ClaimGraph.Load(RepositoryFiles.Ceasefire(""));

        var report = ArticleReader.Read(SourceTextFactAttribute.Path!).ToSourceText().Verify(graph);

        report.IsTextIdentical.Should().BeTrue();
        report.Findings.Should().OnlyContain(f => f.Outcome == VerificationOutcome.Exact);
        report.Findings.Count.Should().Be(87 + graph.Claims.Sum(c => c.Anchors.Count) + graph.Mentions.Count);
    }

    [SourceTextFact]
    public void Verify_ShippedMapAndItsArticleWithFurniture_FindsEverythingMoved()
    {
        var graph = ClaimGraph.Load(RepositoryFiles.Ceasefire(""));
        var blocks = ArticleReader.Read(SourceTextFactAttribute.Path!).Blocks;

        var report = SourceText.FromBlocks([new TextBlock(TextBlockKind.Paragraph, "Print"), .. blocks, new TextBlock(TextBlockKind.Paragraph, "Top")]).Verify(graph);

        report.IsTextIdentical.Should().BeFalse();
        report.Findings.Should().OnlyContain(f => f.Outcome == VerificationOutcome.Moved && f.Found[0].Start == f.Declared.Start + 6);
    }
}
