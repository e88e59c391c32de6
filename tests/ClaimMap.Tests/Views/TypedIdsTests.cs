using ClaimMap.Tests.Cases;
using ClaimMap.Views;

namespace ClaimMap.Tests.Views;

public class TypedIdsTests
{
    private const string Provenance = "From data/ceasefire-2020 by: claimmap ids data/ceasefire-2020 --namespace ClaimMap --class Ceasefire2020";

    [Fact]
    public void Format_ShippedMap_IsTheShippedFile() =>
        GeneratedFile.Check("src/ClaimMap/Ceasefire2020.Ids.g.cs", TypedIds.Format(Ceasefire2020.Graph, "ClaimMap", "Ceasefire2020", Provenance));

    [Fact]
    public Task Format_BridgeMap_NamesEveryId()
    {
        using var folder = new CaseFolder("ValidBridge");
        return Verifier.Verify(TypedIds.Format(ClaimGraph.Load(folder.Path), "My.Maps", "Bridge", "For a test"));
    }

    [Theory]
    [InlineData("1a", "B", "\"1a\" is no C# name: it has letters, digits and underscores, no digit first, and dots between its parts.*")]
    [InlineData("A..B", "B", "\"A..B\" is no C# name*")]
    [InlineData("A", "B-C", "\"B-C\" is no C# name: it has letters, digits and underscores, no digit first.*")]
    public void Format_NameThatIsNone_Throws(string ns, string name, string message)
    {
        var format = () => TypedIds.Format(Ceasefire2020.Graph, ns, name, "For a test");

        format.Should().Throw<ArgumentException>().WithMessage(message);
    }

    private static readonly string[] Clashing = ["a-1", "a1", "claims", "equals", "get-type"];

    [Fact]
    public void Of_IdsThatMakeOneName_AreTold()
    {
        var taken = CSharpName.Reserved("Claims");

        Clashing.Select(id => CSharpName.Of(id, taken)).Should().Equal("A1", "A1_2", "Claims_2", "Equals_2", "GetType_2");
    }
}
