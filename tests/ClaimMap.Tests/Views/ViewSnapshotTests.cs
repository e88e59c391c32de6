using ClaimMap.Tests.Cases;

namespace ClaimMap.Tests.Views;

/// <summary>Locks each format on the small map of the bridge.</summary>
public sealed class ViewSnapshotTests : IDisposable
{
    private readonly CaseFolder _folder = new("ValidBridge");
    private readonly ClaimGraph _bridge;

    public ViewSnapshotTests() => _bridge = ClaimGraph.Load(_folder.Path);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public Task Mermaid_Arguments_AreDrawn() => Verifier.Verify(Mermaid.Format(_bridge));

    [Fact]
    public Task Mermaid_Actors_AreDrawn() => Verifier.Verify(Mermaid.Format(_bridge, GraphView.Actors));

    [Fact]
    public Task Dot_Arguments_AreDrawn() => Verifier.Verify(Dot.Format(_bridge));

    [Fact]
    public Task Dot_Actors_AreDrawn() => Verifier.Verify(Dot.Format(_bridge, GraphView.Actors));

    [Fact]
    public Task GraphMl_Arguments_AreWritten() => Verifier.Verify(GraphMl.Format(_bridge));

    [Fact]
    public Task GraphMl_Actors_AreWritten() => Verifier.Verify(GraphMl.Format(_bridge, GraphView.Actors));

    [Fact]
    public Task Markdown_Report_Reads() => Verifier.Verify(Markdown.Format(_bridge));

    [Fact]
    public Task Csv_AllTables_AreWritten() => Verifier.Verify(string.Join('\n', Csv.Tables.Select(t => $"{t}.csv\n{Csv.Format(_bridge, t)}")));

    [Fact]
    public Task Ndjson_Claims_AreWritten() => Verifier.Verify(Ndjson.Format(_bridge));

    [Fact]
    public void Csv_UnknownTable_NamesThem()
    {
        var format = () => Csv.Format(_bridge, "claim");

        format.Should().Throw<ArgumentException>().WithMessage("There is no table 'claim'. There are: documents, sections, passages, claims, anchors, *");
    }
}
