using ClaimMap;

public class GraphTests
{
    private static readonly ClaimGraph Graph = Ceasefire2020.Graph;

    [Fact]
    public void Allegations_ByAzerbaijan_AreAddressedToArmenia()
    {
        var allegation = Assert.Single(Graph.Allegations.By(Ceasefire2020.Actors.Azerbaijan));

        Assert.Equal(Ceasefire2020.Claims.ArmeniaShelledGanja, allegation.Id);
        Assert.Equal(Ceasefire2020.Actors.Armenia, allegation.Attribution.Addressee);
    }

    [Fact]
    public void Tags_OfAllClaims_AddUp() =>
        Assert.Equal(Graph.Claims.Count, Graph.Facts.Count + Graph.Allegations.Count + Graph.Opinions.Count);

    [Fact]
    public void DataVersion_ShippedMap_IsDeclared() => Assert.Equal("2.0.1", Graph.DataVersion.Declared);

    [Fact]
    public void TryLoad_FolderThatIsNotThere_SaysSo() =>
        Assert.Contains(ClaimGraph.TryLoad("no-such-map").Diagnostics, d => d.Severity == DiagnosticSeverity.Error);
}
