using ClaimMap.Reading;
namespace ClaimMap.Tests.Cases;

public sealed class ValidHarbourTests
{
    /// <summary>The map of the article Authoring/Harbour.md.</summary>
    public static readonly string Folder = Path.Combine(CaseFolder.Root, "ValidHarbour");

    [Fact]
    public void Harbour_WhereItStands_LoadsWithoutDiagnostics() => ClaimGraph.TryLoad(Folder).Diagnostics.Should().BeEmpty();

    [Fact]
    public void Harbour_Article_HoldsEverything()
    {
        var report = ArticleReader.Read(RepositoryFiles.Harbour).ToSourceText().Verify(ClaimGraph.Load(Folder));

        report.IsTextIdentical.Should().BeTrue();
        report.Findings.Should().HaveCountGreaterThan(60).And.OnlyContain(f => f.Outcome == VerificationOutcome.Exact);
    }

    [Fact]
    public void Harbour_Records_ShowEveryKind()
    {
        var graph = ClaimGraph.Load(Folder);

        graph.Events.Select(e => e.Reality).Distinct().Should().BeEquivalentTo(Enum.GetValues<Reality>());
        graph.Relations.Select(r => r.Kind).Distinct().Should().BeEquivalentTo(Enum.GetValues<RelationKind>());
        graph.Claims.Select(c => c.Tag).Distinct().Should().BeEquivalentTo(Enum.GetValues<ClaimTag>());
        graph.Claims.SelectMany(c => c.About).Select(a => a.Role).Distinct().Should().BeEquivalentTo(Enum.GetValues<AboutRole>());
        graph.Allegations.Select(a => a.Attribution.Stance).Distinct().Should().BeEquivalentTo(Enum.GetValues<Stance>());
        graph.Allegations.SelectMany(a => a.Attribution.Sources).Select(s => s.Match(_ => "actor", _ => "group", () => "unspecified")).Distinct().Should().HaveCount(3);
        graph.Allegations.Should().Contain(a => a.Attribution.ReportedBy.Count > 0);
        graph.Claims.Should().Contain(c => c.Presupposed).And.Contain(c => c.Condition != null).And.Contain(c => c.Anchors.Count > 1);
        (graph.Terms.Count, graph.Resolutions.Count, graph.Instruments.Count, graph.References.Count, graph.Sources.Count).Should().Be((3, 1, 2, 4, 2));
        graph.Mentions.Select(m => m.Target.Kind).Distinct().Should().HaveCount(5);
    }
}
