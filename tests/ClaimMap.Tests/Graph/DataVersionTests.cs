using System.Security.Cryptography;
using System.Text;
using ClaimMap.Tests.Cases;

namespace ClaimMap.Tests.Graph;

public class DataVersionTests
{
    [Fact]
    public void DataVersion_ShippedMap_IsThatOfItsFiles()
    {
        Ceasefire2020.Graph.DataVersion.Should().Be(ClaimGraph.Load(ShippedMapTests.Folder).DataVersion);
        Ceasefire2020.Graph.DataVersion.Sha256.ToString().Should().Be(ListDigest(ShippedMapTests.Folder));
        Ceasefire2020.Graph.DataVersion.Declared.Should().Be("2.0.1");
        Ceasefire2020.Graph.DataVersion.ToString().Should().Be($"2.0.1 (sha256 {ListDigest(ShippedMapTests.Folder)[..12]})");
    }

    [Fact]
    public void DataVersion_MapThatDeclaresNone_IsTheDigestAlone()
    {
        using var bridge = new CaseFolder("ValidBridge");
        File.Delete(bridge.File("article.md"));

        var version = ClaimGraph.Load(bridge.Path).DataVersion;

        version.Declared.Should().BeNull();
        version.Sha256.ToString().Should().Be(ListDigest(bridge.Path));
        version.ToString().Should().Be($"(sha256 {ListDigest(bridge.Path)[..12]})");
    }

    [Fact]
    public void DataVersion_FileNextToTheMap_DoesNotCount()
    {
        using var bridge = new CaseFolder("ValidBridge");
        var before = ClaimGraph.Load(bridge.Path).DataVersion;
        File.WriteAllText(bridge.File("actor.json"), "{}");
        File.WriteAllText(bridge.File("notes.md"), "Notes.");

        ClaimGraph.Load(bridge.Path).DataVersion.Should().Be(before);
    }

    [Fact]
    public void DataVersion_OtherWhiteSpace_DiffersWhereGraphsAreEqual()
    {
        using var bridge = new CaseFolder("ValidBridge");
        var before = ClaimGraph.Load(bridge.Path);
        File.AppendAllText(bridge.File("actors.json"), "\n");
        var after = ClaimGraph.Load(bridge.Path);

        after.Should().Be(before);
        after.GetHashCode().Should().Be(before.GetHashCode());
        after.DataVersion.Should().NotBe(before.DataVersion);
    }

    [Fact]
    public void DataVersion_ByteOrderMark_Counts()
    {
        using var bridge = new CaseFolder("ValidBridge");
        File.Delete(bridge.File("article.md"));
        File.WriteAllBytes(bridge.File("actors.json"), [0xEF, 0xBB, 0xBF, .. File.ReadAllBytes(bridge.File("actors.json"))]);

        ClaimGraph.Load(bridge.Path).DataVersion.Sha256.ToString().Should().Be(ListDigest(bridge.Path));
    }

    [Fact]
    public void DataVersion_NamesOfClaimFiles_ComeInTheOrderOfTheirBytes()
    {
        using var bridge = new CaseFolder("ValidBridge");
        File.Delete(bridge.File("article.md"));
        var before = ClaimGraph.Load(bridge.Path);
        var file = Directory.GetFiles(bridge.File("claims")).Single();
        File.WriteAllText(bridge.File("claims/\uFF21.json"), """{ "$schema": "../claims.schema.json", "claims": [] }""");
        File.Move(file, bridge.File("claims/\U0001F309.json"));
        var after = ClaimGraph.Load(bridge.Path);

        after.Should().Be(before);
        after.DataVersion.Should().NotBe(before.DataVersion);
        after.DataVersion.Sha256.ToString().Should().Be(ListDigest(bridge.Path));
    }

    [Fact]
    public void DataVersion_FileChangedAfterLoading_IsOfWhatWasLoaded()
    {
        using var bridge = new CaseFolder("ValidBridge");
        var graph = ClaimGraph.Load(bridge.Path);
        var expected = ClaimGraph.Load(bridge.Path).DataVersion;
        File.AppendAllText(bridge.File("actors.json"), "\n");

        graph.DataVersion.Should().Be(expected);
    }

    [Theory]
    [InlineData("0.0.0", true)]
    [InlineData("1.20.300", true)]
    [InlineData("1.0.0-alpha", true)]
    [InlineData("1.0.0-0.3.x-y.--", true)]
    [InlineData("1.0.0-0a1", true)]
    [InlineData("1.0.0-99999999999999999999", true)]
    [InlineData("", false)]
    [InlineData("1.0", false)]
    [InlineData("1.0.0.0", false)]
    [InlineData("01.0.0", false)]
    [InlineData("1.0.00", false)]
    [InlineData("v1.0.0", false)]
    [InlineData(" 1.0.0", false)]
    [InlineData("1.0.0\n", false)]
    [InlineData("1.0.-1", false)]
    [InlineData("1.0.0-", false)]
    [InlineData("1.0.0-01", false)]
    [InlineData("1.0.0-a..b", false)]
    [InlineData("1.0.0+build", false)]
    [InlineData("1.0.0-ü", false)]
    [InlineData("1.0.٣", false)]
    public void DataVersion_Declared_HasToBeSemantic(string version, bool isAccepted)
    {
        using var bridge = new CaseFolder("ValidBridge");
        var json = System.Text.Json.JsonSerializer.Serialize(version);
        var text = File.ReadAllText(bridge.File("document.json"));
        File.WriteAllText(bridge.File("document.json"), text.Replace("\"id\": \"bridge\",", $"\"id\": \"bridge\", \"dataVersion\": {json},", StringComparison.Ordinal));

        var result = ClaimGraph.TryLoad(bridge.Path);

        var document = ClaimGraph.Load(Path.Join(CaseFolder.Root, "ValidBridge")).Document;
        Func<Document> create = () => new Document(
            document.Id, document.Title, document.Author, document.Publisher, document.Published, document.Language, document.Rights, document.Text, dataVersion: version);
        if (isAccepted)
        {
            result.Graph!.DataVersion.Declared.Should().Be(version);
            result.Graph.Document.Should().Be(create());
            result.Graph.Document.Should().NotBe(document);
        }
        else
        {
            result.Diagnostics.Should().ContainSingle().Which.Location.JsonPointer.Should().Be("/dataVersion");
            create.Should().Throw<ArgumentException>().WithMessage($"'{version}' is no semantic version such as 1.0.0. (Parameter 'dataVersion')");
        }
    }

    // What the documented command computes: sha256sum over what sha256sum prints of the files.
    private static string ListDigest(string folder)
    {
        var list = new StringBuilder();
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/'))
            .OrderBy(f => Convert.ToHexString(Encoding.UTF8.GetBytes(f)), StringComparer.Ordinal))
        {
            list.Append(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Join(folder, file))))).Append("  ").Append(file).Append('\n');
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(list.ToString())));
    }
}
