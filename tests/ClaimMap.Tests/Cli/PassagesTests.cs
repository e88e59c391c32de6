using ClaimMap.Cli;

namespace ClaimMap.Tests.Cli;

public sealed class PassagesTests : IDisposable
{
    private readonly HarbourCopy _map = new();

    public void Dispose() => _map.Dispose();

    [Fact]
    public Task Passages_Article_ProposesADocument() => Verifier.Verify(_map.Run("passages", _map["article.md"]).ToString());

    [Fact]
    public void Passages_Placeholders_PassTheSchemaAndTheRules()
    {
        Directory.CreateDirectory(_map["new"]);
        _map.Run("passages", _map["article.md"], "--out", _map["new/document.json"]).ExitCode.Should().Be(0);

        var diagnostics = ClaimGraph.TryLoad(_map["new"]).Diagnostics;

        diagnostics.Where(d => d.Location.File.EndsWith("document.json")).Should().NotBeEmpty().And.OnlyContain(d => d.Severity == DiagnosticSeverity.OpenWork);
    }

    [Fact]
    public void Passages_SameArticle_ChangesNothing()
    {
        var before = File.ReadAllText(_map["document.json"]);

        var result = _map.Run("passages", _map["article.md"], "--out", _map["document.json"]);

        result.Should().Be(new CliResult(0, "", "harbour/document.json: 3 sections, 23 passages (23 as they were).\n"));
        File.ReadAllText(_map["document.json"]).Should().Be(before);
    }

    [Fact]
    public void Passages_ChangedArticle_KeepsWhatAPersonDecided()
    {
        _map.Edit("article.md", "A gate that is shut feeds no one.", "A gate that is shut feeds no one, not even gulls.");

        var result = _map.Run("passages", _map["article.md"], "--out", _map["document.json"], "--author", "  I. Valdobar ", "--published", "2021-05-08");

        result.Error.Should().Be("harbour/document.json: 3 sections, 23 passages (19 as they were).\n");
        var file = DocumentFile.Load(_map["document.json"]);
        file.Document.Author.Should().Be("I. Valdobar");
        file.Document.Published.Text.Should().Be("2021-05-08");
        file.Document.Publisher.Should().Be("Strait Review");
        file.Sections[1].Label.Should().Be("The quarrel over the gate");
        file.Passages[19].Id.Value.Should().Be("p026");
        file.Passages[21].Disposition.Should().Be(Disposition.Boilerplate);
        File.ReadAllText(_map["document.json"]).Should().Contain("\"$schema\": \"../../../../data/schemas/document.schema.json\"");
    }

    [Theory]
    [InlineData("claims", "claimmap passages: --out: 'harbour/claims' cannot be written: it is a folder.\n")]
    [InlineData("absent/document.json", "claimmap passages: --out: 'harbour/absent/document.json' cannot be written: there is no such folder.\n")]
    public void Passages_ImpossibleTarget_SaysWhyAndLeavesItAlone(string target, string expected)
    {
        var before = File.ReadAllText(_map["article.md"]);

        var result = _map.Run("passages", _map["article.md"], "--out", _map[target]);

        result.ExitCode.Should().Be(ExitCode.CannotRead);
        result.Error.Should().StartWith(expected);
        File.ReadAllText(_map["article.md"]).Should().Be(before);
    }

    [Fact]
    public void Passages_BlankArticle_SaysSo()
    {
        File.WriteAllText(_map["blank.md"], " \n\n ");

        _map.Run("passages", _map["blank.md"]).Should().Be(new CliResult(
            3, "", "claimmap passages: ARTICLE: harbour/blank.md holds no text.\n"));
    }

    [Theory]
    [InlineData("# 7 Days [in] March\n\nIt rained.", "7-days", "document")]
    [InlineData("# The Gate's Hinge: A (Short) Story\n\nIt rained.", "The Gate's Hinge: A (Short) Story", "the-gates-hinge-a-short-story")]
    [InlineData("It rained all week, and nobody minded.", "unknown", "unknown")]
    public void Passages_Title_BecomesAnId(string article, string title, string id)
    {
        File.WriteAllText(_map["other.md"], article);

        _map.Run("passages", _map["other.md"], "--out", _map["other.json"], "--title", title);

        DocumentFile.Load(_map["other.json"]).Document.Id.Should().Be(id);
    }
}
