namespace ClaimMap.Tests.Graph;

/// <summary>Locks the shipped map, one file for each kind of record.</summary>
public class ShippedMapSnapshotTests
{
    private static readonly ClaimGraph Graph = Ceasefire2020.Graph;

    [Fact]
    public Task Document_Snapshot_IsUnchanged() => Verifier.Verify(GraphText.Of([Graph.Document]));

    [Fact]
    public Task Sections_Snapshot_AreUnchanged() => Verifier.Verify(GraphText.Of(Graph.Sections));

    [Fact]
    public Task Passages_Snapshot_AreUnchanged() => Verifier.Verify(GraphText.Of(Graph.Passages));

    [Fact]
    public Task Facts_Snapshot_AreUnchanged() => Verifier.Verify(GraphText.Of(Graph.Facts));

    [Fact]
    public Task Allegations_Snapshot_AreUnchanged() => Verifier.Verify(GraphText.Of(Graph.Allegations));

    [Fact]
    public Task Opinions_Snapshot_AreUnchanged() => Verifier.Verify(GraphText.Of(Graph.Opinions));

    [Fact]
    public Task ClaimsInReadingOrder_Snapshot_AreUnchanged() =>
        Verifier.Verify(string.Join('\n', Graph.Claims.Select(c => $"{c.Anchors.Select(a => a.Passage.Value).Min(StringComparer.Ordinal)} {c.Tag} {c.Id}: {c.Statement}")));

    [Fact]
    public Task Relations_Snapshot_AreUnchanged() => Verifier.Verify(GraphText.Of(Graph.Relations));

    [Fact]
    public Task Mentions_Snapshot_AreUnchanged() => Verifier.Verify(GraphText.Of(Graph.Mentions));

    [Fact]
    public Task Actors_Snapshot_AreUnchanged() => Verifier.Verify(GraphText.Of(Graph.Actors));

    [Fact]
    public Task Places_Snapshot_AreUnchanged() => Verifier.Verify(GraphText.Of(Graph.Places));

    [Fact]
    public Task Events_Snapshot_AreUnchanged() => Verifier.Verify(GraphText.Of(Graph.Events));

    [Fact]
    public Task Accords_Snapshot_AreUnchanged() => Verifier.Verify(GraphText.Of(Graph.Accords));

    [Fact]
    public Task Resolutions_Snapshot_AreUnchanged() => Verifier.Verify(GraphText.Of(Graph.Resolutions));

    [Fact]
    public Task Instruments_Snapshot_AreUnchanged() => Verifier.Verify(GraphText.Of(Graph.Instruments));

    [Fact]
    public void Topics_Shipped_AreNone() => Graph.Topics.Should().BeEmpty();

    [Fact]
    public Task References_Snapshot_AreUnchanged() => Verifier.Verify(GraphText.Of(Graph.References));

    [Fact]
    public Task Sources_Snapshot_AreUnchanged() => Verifier.Verify(GraphText.Of(Graph.Sources));
}
