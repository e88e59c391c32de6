using System.Runtime.CompilerServices;
using ClaimMap.Loading;
using ClaimMap.Loading.Files;

namespace ClaimMap.Tests.Graph;

public class ShippedMapTests
{
    public static string Folder { get; } = FindFolder();

    [Fact]
    public void Graph_UsedByManyThreadsAtOnce_IsTheSameObject()
    {
        var graphs = new ClaimGraph[16];

        Parallel.For(0, graphs.Length, i => graphs[i] = Ceasefire2020.Graph);

        graphs.Should().OnlyContain(g => ReferenceEquals(g, Ceasefire2020.Graph));
    }

    /// <summary>The proof on which the first use of the shipped graph goes without the stages that validate.</summary>
    [Fact]
    public void Load_EmbeddedBytesThroughEveryStage_FindsNothingAndGivesTheSameGraph()
    {
        var result = MapLoader.Load(new Unproven());

        result.Diagnostics.Select(d => d.ToString()).Should().BeEmpty();
        result.Graph.Should().Be(Ceasefire2020.Graph);
        result.Graph!.DataVersion.Should().Be(Ceasefire2020.Graph.DataVersion);
    }

    [Fact]
    public void TryLoad_ShippedFolder_HasNoDiagnosticAtAll()
    {
        ClaimGraph.TryLoad(Folder).Diagnostics.Select(d => d.ToString()).Should().BeEmpty();
    }

    [Fact]
    public void Load_ShippedFolder_EqualsTheEmbeddedGraph()
    {
        var first = ClaimGraph.Load(Folder);
        var second = ClaimGraph.Load(Folder);

        second.Should().Be(first);
        second.GetHashCode().Should().Be(first.GetHashCode());
        first.Should().Be(Ceasefire2020.Graph);
        first.Claims.Should().Equal(Ceasefire2020.Graph.Claims);
        first.Claims.Select(c => c.GetHashCode()).Should().Equal(Ceasefire2020.Graph.Claims.Select(c => c.GetHashCode()));
    }

    [Fact]
    public void Passages_Shipped_AreAllAccountedFor()
    {
        var graph = Ceasefire2020.Graph;

        graph.Passages.Should().HaveCount(87);
        graph.Passages.Where(p => p.Disposition is null && graph.Claims.In(p.Id).Count == 0).Should().BeEmpty();
    }

    [Fact]
    public void Allegations_ByAzerbaijan_AreTheAccusationOverGanja()
    {
        Ceasefire2020.Graph.Allegations.By(Ceasefire2020.Actors.Azerbaijan)
            .Select(a => (a.Statement, a.Attribution.Cue, a.Attribution.Addressee))
            .Should().Equal(("Armenia shelled Ganja about twelve hours after the truce was due to start.", AttributionCue.Accuses, Ceasefire2020.Actors.Armenia));
    }

    [Fact]
    public void Claims_About884_AreWhatTheArticleSaysOfTheFourResolutions()
    {
        Ceasefire2020.Graph.Claims.About(Ceasefire2020.Resolutions.S884).Select(c => c.Id.Value).Should().Equal(
            "resolutions-demand-withdrawal",
            "four-resolutions-concern-matter",
            "pashinyan-understands-risk",
            "compliance-would-endanger-pashinyan",
            "ceasefire-may-be-shredded",
            "rival-solutions-may-prevail",
            "pashinyan-has-not-complied",
            "non-compliance-is-defiance",
            "platform-goal-withdrawal-timetable");
    }

    private static string FindFolder([CallerFilePath] string source = "") =>
        Path.GetFullPath(Path.Join(Path.GetDirectoryName(source), "../../../data/ceasefire-2020"));

    /// <summary>The embedded files as those of a folder that nothing is known of.</summary>
    private sealed class Unproven : IMapFolder
    {
        private readonly EmbeddedMapFolder _embedded = new("ceasefire-2020");

        public bool IsProven => false;

        public IReadOnlyList<MapFile> ReadAll() => _embedded.ReadAll();
    }
}
