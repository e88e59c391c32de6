using System.Runtime.CompilerServices;

namespace ClaimMap.Tests.OldData;

/// <summary>The data of each released package, kept as it was released: what once was valid stays so.</summary>
public class OldDataTests
{
    // A folder here is never changed; a release adds one, and a line.
    private static readonly (string Package, string Data, string Sha256, int Claims, int Relations, int Passages, int Mentions, int Actors)[] Releases =
    [
        ("0.1.0", "1.0.0", "2f28e8fc7f1df548ad1b3f656fde34841f627b4fe10176ebc7f5f2b98e919136", 196, 242, 89, 211, 38),
    ];

    [Fact]
    public void Releases_AreThoseKept() =>
        Directory.GetDirectories(Root()).Select(Path.GetFileName).Order(StringComparer.Ordinal).Should().Equal(Releases.Select(r => r.Package));

    [Fact]
    public void TryLoad_DataOfEachRelease_StillLoads()
    {
        Releases.Should().NotBeEmpty();
        foreach (var release in Releases)
        {
            var result = ClaimGraph.TryLoad(Path.Join(Root(), release.Package, "ceasefire-2020"));

            result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString()).Should().BeEmpty();
            var graph = result.Graph!;
            (release.Package, graph.DataVersion.Declared!, graph.DataVersion.Sha256.ToString(), graph.Claims.Count, graph.Relations.Count, graph.Passages.Count, graph.Mentions.Count, graph.Actors.Count)
                .Should().Be(release);
        }
    }

    private static string Root([CallerFilePath] string source = "") => Path.GetDirectoryName(source)!;
}
