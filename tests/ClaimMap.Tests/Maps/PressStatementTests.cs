using ClaimMap.Reading;
using ClaimMap.Tests.Cases;
using ClaimMap.Tests.Cli;

namespace ClaimMap.Tests.Maps;

/// <summary>A map of something quite unlike the shipped article: an invented press statement with a table and quotations.</summary>
public sealed class PressStatementTests
{
    private static readonly string Folder = RepositoryFiles.Test("Maps", "PressStatement");
    private static readonly ClaimGraph Graph = ClaimGraph.Load(Path.Join(Folder, "map"));

    [Fact]
    public void Load_PressStatement_FindsNothingAndIsFinished()
    {
        var result = ClaimGraph.TryLoad(Path.Join(Folder, "map"));

        result.Diagnostics.Should().BeEmpty();
        result.Graph!.Progress.ToString().Should().Be("17 of 17 passages accounted for, 16 of 16 claims anchored");
    }

    [Fact]
    public void Verify_AgainstTheStatement_FindsEverythingExact()
    {
        var text = ArticleReader.Read(Path.Join(Folder, "article.md")).ToSourceText();

        text.Verify(Graph).Findings.Should().NotBeEmpty().And.OnlyContain(f => f.Outcome == VerificationOutcome.Exact);
    }

    [Fact]
    public void Import_ItsListOfClaims_PlacesEveryClaimWhereTheMapHasIt()
    {
        using var folder = new CaseFolder("ValidBridge");
        var target = Path.Join(folder.Path, "imported");

        Tool.Run("import", Path.Join(Folder, "claims.json"), "--text", Path.Join(Folder, "article.md"), "--out", target).ExitCode.Should().Be(0);

        var imported = ClaimGraph.Load(target);
        imported.Actors.Select(a => (a.Id.Value, a.Name)).Should().Equal(Graph.Actors.Select(a => (a.Id.Value, a.Name)));
        imported.Claims.Select(c => (c.Id, c.Statement, c.Tag, c.Anchors)).Should()
            .Equal(Graph.Claims.Select(c => (c.Id, c.Statement, c.Tag, c.Anchors)));
    }

    [Fact]
    public void Accords_OfTheStatement_AreOneContractWithItsTerms()
    {
        var accord = Graph.Accords.Should().ContainSingle().Subject;

        accord.Kind.Should().Be(AccordKind.Contract);
        accord.Terms.Select(t => (t.Kind, t.DocumentSays)).Should().Equal(
            (TermKind.Deadline, "The first two trains come by March 2027."),
            (TermKind.Payment, "Each month of delay costs a penalty."));
        Graph.Facts.About(accord.Terms[1].Id).Select(c => c.Id.Value).Should().Equal("penalty-for-delay");
    }

    [Fact]
    public void Resolutions_OfTheStatement_HaveANumberAndABodyOnly()
    {
        var resolution = Graph.Resolutions.Should().ContainSingle().Subject;

        (resolution.Number, resolution.Body.Value, resolution.Symbol, resolution.Meeting, resolution.Vote, resolution.Source).Should()
            .Be((17, "county-council-hadley", null, null, null, null));
        Graph.Claims.About(resolution.Id).Select(c => c.Id.Value).Should().Equal("council-backed-order");
    }

    [Theory]
    [InlineData("battery-trains", "trains-ordered diesels-gone-by-2027 quietest-train batteries-a-detour noise-halved")]
    [InlineData("passengers", "passengers-2023 passengers-2024")]
    [InlineData("punctuality", "on-time-2023 on-time-2024")]
    [InlineData("noise", "quietest-train noise-halved")]
    [InlineData("battery-life", "battery-life-unknown")]
    public void About_Topic_FindsTheClaimsOfProductsFiguresAndThemes(string topic, string claims) =>
        Graph.Claims.About(new TopicId(topic)).Select(c => c.Id.Value).Should().Equal(claims.Split(' '));

    [Fact]
    public void By_TheAuthor_IsEverythingInItsOwnVoice() =>
        Graph.Claims.By(Graph.Document.AuthorActor!.Value).Select(c => c.Tag).Distinct().Should().Equal(ClaimTag.AssertedFact, ClaimTag.AuthorOpinion);
}
