using System.IO.Compression;
using System.Text;
using ClaimMap.Tests.Cases;

namespace ClaimMap.Tests.Loading;

public sealed class SavingTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("claimmap-saving-").FullName;
    private readonly ClaimGraph _harbour = ClaimGraph.Load(ValidHarbourTests.Folder);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Save_NewFolder_HoldsTheSameGraphAndItsSchemas()
    {
        _harbour.Save(In("map"));

        ClaimGraph.Load(In("map")).Should().Be(_harbour);
        FilesIn("map").Keys.Should().Contain("schemas/claims.schema.json");
        File.ReadLines(In($"map/claims/01-{_harbour.Sections[0].Id}.json")).ElementAt(1).Should().Be("  \"$schema\": \"../schemas/claims.schema.json\",");
    }

    [Fact]
    public void Save_ShippedGraph_ChangesNoByteOfTheShippedFiles()
    {
        Directory.CreateDirectory(In("schemas"));
        File.WriteAllText(In("schemas/claims.schema.json"), "{}");
        var shipped = Path.GetDirectoryName(RepositoryFiles.Ceasefire("document.json"))!;

        Ceasefire2020.Graph.Save(In("map"));

        FilesIn("map").Should().Equal(Directory.EnumerateFiles(shipped, "*", SearchOption.AllDirectories)
            .ToDictionary(f => Path.GetRelativePath(shipped, f).Replace('\\', '/'), f => File.ReadAllText(f, Encoding.UTF8)));
    }

    [Fact]
    public void Save_Twice_GivesTheSameBytes()
    {
        _harbour.Save(In("map"));
        var first = FilesIn("map");
        ClaimGraph.Load(In("map")).Save(In("map"));

        FilesIn("map").Should().BeEquivalentTo(first);
    }

    [Fact]
    public void Save_SchemasBesideTheFolder_AreNamedAndNotCopied()
    {
        Directory.CreateDirectory(In("schemas"));
        File.WriteAllText(In("schemas/claims.schema.json"), "{}");

        _harbour.Save(In("map"));

        FilesIn("map").Keys.Should().NotContain(name => name.StartsWith("schemas/"));
        File.ReadLines(In("map/actors.json")).ElementAt(1).Should().Be("  \"$schema\": \"../schemas/actors.schema.json\",");
    }

    [Fact]
    public void Save_OverAnotherMap_LeavesNothingOfIt()
    {
        Ceasefire2020.Graph.Save(In("map"));
        _harbour.Save(In("map"));

        ClaimGraph.Load(In("map")).Should().Be(_harbour);
        Directory.GetFileSystemEntries(_folder).Should().ContainSingle("nothing temporary stays behind");
    }

    [Fact]
    public void Save_FolderThatHoldsSomethingElse_ThrowsAndChangesNothing()
    {
        _harbour.Save(In("map"));
        File.WriteAllText(In("map/notes.txt"), "mine");
        var before = FilesIn("map");

        var save = () => Ceasefire2020.Graph.Save(In("map"));

        save.Should().Throw<IOException>().WithMessage("it holds 'notes.txt', which is no part of a map; save to a folder of its own");
        FilesIn("map").Should().BeEquivalentTo(before);
        Directory.GetFileSystemEntries(_folder).Should().ContainSingle();
    }

    [Fact]
    public void Save_FolderInNone_ThrowsAndWritesNothing()
    {
        var save = () => _harbour.Save(In("none/map"));

        save.Should().Throw<IOException>();
        Directory.GetFileSystemEntries(_folder).Should().BeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("my-map/")]
    public void Load_ZipArchive_GivesTheGraph(string root)
    {
        Zip("map.zip", FilesOf(_harbour).ToDictionary(f => root + f.Key, f => f.Value));

        ClaimGraph.Load(In("map.zip")).Should().Be(_harbour);
    }

    [Fact]
    public void Load_ZipArchiveOfABrokenMap_NamesTheFileInside()
    {
        var files = FilesOf(_harbour);
        files["relations.json"] = "{}"u8.ToArray();
        Zip("map.zip", files);

        var result = ClaimGraph.TryLoad(In("map.zip"));

        result.Diagnostics.Select(d => d.ToString().Replace(_folder, "")).Should().StartWith("/map.zip/relations.json(1,1): error CM1013: \"$schema\" is missing.");
    }

    [Fact]
    public void Load_FileThatIsNoArchive_SaysSo()
    {
        File.WriteAllText(In("map.zip"), "no archive");

        ClaimGraph.TryLoad(In("map.zip")).Diagnostics.Select(d => d.Message).Should().Equal("The file cannot be read: it is no zip archive, or a damaged one.");
    }

    [Fact]
    public void Load_FilesInMemory_GivesTheGraph() => ClaimGraph.Load(InMemory(FilesOf(_harbour))).Should().Be(_harbour);

    [Fact]
    public void Load_FilesInMemoryThatAreTooFew_ThrowsWithEveryDiagnostic()
    {
        var files = FilesOf(_harbour);
        files.Remove("actors.json");
        files.Add("actor.json", "{}"u8.ToArray());

        ClaimGraph.TryLoad(InMemory(files)).Diagnostics.Select(d => $"{d.Location.File} {d.Code}").Should().Contain(["actors.json CM1002", "actor.json CM4001"]);
    }

    [Fact]
    public void Create_ContentOfAGraph_IsTheGraphWithTheDigestOfItsSavedFiles()
    {
        Directory.CreateDirectory(In("schemas"));
        File.WriteAllText(In("schemas/claims.schema.json"), "{}");
        _harbour.Save(In("map"));

        var created = ClaimGraph.Create(_harbour.Content);

        created.Should().Be(_harbour);
        created.DataVersion.Should().Be(ClaimGraph.Load(In("map")).DataVersion);
    }

    [Fact]
    public void Create_ClaimReplacedAndActorAdded_HasBothInTheirPositions()
    {
        var fact = _harbour.Facts[0] with { Certainty = Certainty.Probable };
        var pilot = new Actor(new ActorId("pilot"), ActorKind.Person, "The pilot");

        var changed = ClaimGraph.Create(_harbour.Content.With(fact, pilot));

        changed.Claims.Should().Equal(_harbour.Claims.Select(c => c.Id == fact.Id ? fact : c));
        changed.Actors.Should().Equal(_harbour.Actors.Append(pilot));
    }

    [Fact]
    public void TryCreate_RelationToNothing_SaysWhereItWouldStand()
    {
        var result = ClaimGraph.TryCreate(_harbour.Content with { Relations = [_harbour.Relations[0] with { To = new ClaimId("nowhere") }] });

        result.Graph.Should().BeNull();
        result.Diagnostics.Select(d => d.ToString()).Should().Contain("relations.json(8,13): error CM2007: Claim 'nowhere' is not declared in a file of the folder claims.");
    }

    [Fact]
    public void Without_Ids_LeavesTheirRecordsOut()
    {
        var content = _harbour.Content.Without(_harbour.Claims[0].Id, _harbour.Actors[0].Id, new NodeId(NodeKind.Claim, "nowhere"));

        content.Should().Be(_harbour.Content with { Claims = [.. _harbour.Claims.Skip(1)], Actors = [.. _harbour.Actors.Skip(1)] });
    }

    [Fact]
    public void With_Term_Throws()
    {
        var put = () => _harbour.Content.With(_harbour.Terms[0]);

        put.Should().Throw<ArgumentException>().WithMessage("*a term goes with its accord*");
    }

    private static Dictionary<string, byte[]> FilesOf(ClaimGraph graph)
    {
        var folder = Directory.CreateTempSubdirectory("claimmap-files-").FullName;
        graph.Save(folder);
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(f => Path.GetRelativePath(folder, f).Replace('\\', '/'), File.ReadAllBytes);
        Directory.Delete(folder, recursive: true);
        return files;
    }

    private static Dictionary<string, ReadOnlyMemory<byte>> InMemory(Dictionary<string, byte[]> files) => files.ToDictionary(f => f.Key, f => (ReadOnlyMemory<byte>)f.Value);

    private string In(string name) => Path.Join(_folder, name);

    private Dictionary<string, string> FilesIn(string folder) =>
        Directory.EnumerateFiles(In(folder), "*", SearchOption.AllDirectories)
            .ToDictionary(f => Path.GetRelativePath(In(folder), f).Replace('\\', '/'), f => File.ReadAllText(f, Encoding.UTF8));

    private void Zip(string name, Dictionary<string, byte[]> files)
    {
        using var archive = ZipFile.Open(In(name), ZipArchiveMode.Create);
        foreach (var (path, bytes) in files)
        {
            using var stream = archive.CreateEntry(path).Open();
            stream.Write(bytes);
        }
    }
}
