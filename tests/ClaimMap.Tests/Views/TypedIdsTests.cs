using ClaimMap.Tests.Cases;
using ClaimMap.Views;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

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

    public static TheoryData<string, string> Names => new()
    {
        { "N", "Claims" }, { "N", "Passages" }, { "N.ClaimMap", "ClaimMap" }, { "ClaimId", "ClaimId" }, { "System", "Console" }, { "N", "global" }, { "N", "record" },
        { "class.namespace", "event" }, { "N", "var" }, { "N", "file" }, { "N", "required" }, { "N", "scoped" }, { "N", "dynamic" }, { "N", "__arglist" }, { "N", "notnull" }, { "N", "nint" },
    };

    /// <summary>The source compiles without a warning, and its comments are XML, whatever the map holds and the class is called.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Format_HostileMapUnderAnyName_Compiles(string ns, string name) => Compile(TypedIds.Format(HostileMap.Graph, ns, name, "From a\u2028b <c> \u0007 & d"));

    [Fact]
    public void Format_IdsThatAreWordsOfTheLanguage_Compile()
    {
        using var folder = new CaseFolder("ValidBridge");
        string[] ids = ["equals", "get-type", "to-string", "claims", "actors", "actor-id", "actor", "class", "event", "finalize", "memberwise-clone", "reference-equals", "get-hash-code", "system", "a-1", "a1", "claim-map", "get", "value"];
        var actors = string.Join(",\n", ids.Select(id => $$"""{ "id": "{{id}}", "kind": "other", "name": "*/ </summary> <b> & ]]> {{id}}" }"""));
        File.WriteAllText(folder.File("actors.json"), File.ReadAllText(folder.File("actors.json")).Replace("\"actors\": [", $"\"actors\": [{actors},", StringComparison.Ordinal));

        var source = TypedIds.Format(ClaimGraph.Load(folder.Path), "N", "Actors", "For a test");
        source.Should().Contain("public static class Actors_2").And.Contain(" GetType_2 ").And.Contain(" A1_2 ");
        Compile(source);
    }

    private static void Compile(string source)
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Diagnose);
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(f => Path.GetFileName(f) is "ClaimMap.dll" or "System.Runtime.dll" or "System.Private.CoreLib.dll")
            .Select(f => MetadataReference.CreateFromFile(f));
        var compilation = CSharpCompilation.Create("Ids", [CSharpSyntaxTree.ParseText(source, options)], references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, warningLevel: 9));

        compilation.GetDiagnostics().Where(d => d.Severity != Microsoft.CodeAnalysis.DiagnosticSeverity.Hidden).Select(d => d.ToString()).Should().BeEmpty();
        source.EnumerateRunes().Where(r => r.Value != '\n' && ClaimMap.Text.HiddenCharacter.Is(r.Value)).Should().BeEmpty();
    }
}
