using System.Text;
using ClaimMap.Loading;
using ClaimMap.Loading.Files;

namespace ClaimMap.Tests.Cases;

/// <summary>What no folder of files can show: missing folders, folders in the place of files, locked and oversized files.</summary>
public class FileSystemCaseTests
{
    [Fact]
    public void TryLoad_MissingFolder_ReportsCM1001()
    {
        Show(ClaimGraph.TryLoad("no-such-map/").Diagnostics).Should().Equal(
            "no-such-map/: error CM1001: There is no such folder. A map is a folder that holds document.json.");
    }

    [Fact]
    public void TryLoad_FileInsteadOfMapFolder_ReportsCM1001()
    {
        using var folder = new CaseFolder("ValidBridge");

        folder.Show(ClaimGraph.TryLoad(folder.File("actors.json")).Diagnostics).Should().Be(
            "map/actors.json: error CM1001: This is no folder. A map is a folder that holds document.json, or a zip archive of one.");
    }

    [Fact]
    public void TryLoad_FolderInsteadOfFile_ReportsCM1003()
    {
        using var folder = new CaseFolder("ValidBridge");
        File.Delete(folder.File("sources.json"));
        Directory.CreateDirectory(folder.File("sources.json"));
        Directory.CreateDirectory(folder.File("claims/02-folder.json"));

        folder.Show(ClaimGraph.TryLoad(folder.Path).Diagnostics).Should().Be(
            "map/claims/02-folder.json: error CM1003: A folder stands here where a file should be. Rename or remove it.\n"
            + "map/sources.json: error CM1003: A folder stands here where a file should be. Rename or remove it.");
    }

    [Fact]
    public void TryLoad_FileInsteadOfClaimsFolder_ReportsCM1003()
    {
        using var folder = new CaseFolder("ValidBridge");
        Directory.Delete(folder.File("claims"), recursive: true);
        File.WriteAllText(folder.File("claims"), "");

        folder.Show(ClaimGraph.TryLoad(folder.Path).Diagnostics).Should().Be(
            "map/claims: error CM1003: A file stands here where the folder with the claim files should be. Rename or remove it.");
    }

    [Fact]
    public void TryLoad_LockedFile_ReportsCM1004()
    {
        using var folder = new CaseFolder("ValidBridge");
        using var locked = new FileStream(folder.File("sources.json"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        ClaimGraph.TryLoad(folder.Path).Diagnostics.Select(d => (d.Code, Path.GetFileName(d.Location.File)))
            .Should().Equal(("CM1004", "sources.json"));
    }

    [Theory]
    [InlineData("sources.json", "A map has one file of this kind: make several maps, each of a part of the document.")]
    [InlineData("claims/01-news.json", "Divide its claims among more files beside it.")]
    public void TryLoad_FileAboveTheLimit_ReportsCM1005(string file, string cure)
    {
        using var folder = new CaseFolder("ValidBridge");
        using (var large = new FileStream(folder.File(file), FileMode.Open))
        {
            // Sparse: it takes no room on the disk, and must be refused before it is read.
            large.SetLength(MapLayout.FileLimit + 1);
        }

        folder.Show(ClaimGraph.TryLoad(folder.Path).Diagnostics).Should().Be(
            $"map/{file}: error CM1005: The file has 268,435,457 bytes; at most 268,435,456 are read. {cure}");
    }

    [Fact]
    public void Load_FileAtTheLimit_IsRead()
    {
        using var folder = new CaseFolder("ValidBridge");
        var largest = Directory.EnumerateFiles(folder.Path, "*.json", SearchOption.AllDirectories).Max(f => new FileInfo(f).Length);

        var result = MapLoader.Load(new DirectoryMapFolder(folder.Path, largest));

        folder.Show(result.Diagnostics).Should().BeEmpty();
    }

    [Fact]
    public void TryLoad_MoreThanAThousandProblems_ListsAThousandAndCountsTheRest()
    {
        using var folder = new CaseFolder("ValidBridge");
        WriteRelations(folder, 1300);

        var diagnostics = ClaimGraph.TryLoad(folder.Path).Diagnostics;

        diagnostics.Should().HaveCount(1001);
        diagnostics.Take(1000).Should().OnlyContain(d => d.Code == "CM2007");
        folder.Show([diagnostics[1000]]).Should().Be(
            "map/relations.json: warning CM1020: 300 more problems were found; the first 1,000 are listed. Mend those and validate again.");
    }

    [Fact]
    public void TryLoad_ExactlyAThousandProblems_ListsThemAll()
    {
        using var folder = new CaseFolder("ValidBridge");
        WriteRelations(folder, 1000);

        ClaimGraph.TryLoad(folder.Path).Diagnostics.Select(d => d.Code).Should().Equal(Enumerable.Repeat("CM2007", 1000));
    }

    [Fact]
    public void TryLoad_MoreThanAThousandSchemaProblems_CountsTheRest()
    {
        using var folder = new CaseFolder("ValidBridge");
        File.WriteAllText(
            folder.File("places.json"),
            "{ \"$schema\": \"places.schema.json\", \"places\": [" + string.Join(",", Enumerable.Repeat("0", 5000)) + "] }");

        var diagnostics = ClaimGraph.TryLoad(folder.Path).Diagnostics;

        diagnostics.Should().HaveCount(1001);
        diagnostics.Take(1000).Should().OnlyContain(d => d.Code == "CM1012");
        diagnostics[1000].Message.Should().Be("4,000 more problems were found; the first 1,000 are listed. Mend those and validate again.");
    }

    [Fact]
    public void TryLoad_MoreThanAThousandWarnings_GivesTheGraph()
    {
        using var folder = new CaseFolder("ValidBridge");
        WriteUnusedPlaces(folder, 1300);

        var result = ClaimGraph.TryLoad(folder.Path);

        result.Graph.Should().NotBeNull("a limit is no error");
        result.Diagnostics.Select(d => d.Code).Should().Equal(Enumerable.Repeat("CM4004", 1000).Append("CM1020"));
    }

    [Fact]
    public void TryLoad_AThousandWarningsBeforeAnError_ListsTheError()
    {
        using var folder = new CaseFolder("ValidBridge");
        WriteUnusedPlaces(folder, 1300);
        File.WriteAllText(folder.File("places.json"), File.ReadAllText(folder.File("places.json")).Replace("\"id\": \"spot-1200\"", "\"id\": \"spot-7\""));

        var result = ClaimGraph.TryLoad(folder.Path);

        result.Graph.Should().BeNull();
        result.Diagnostics.Should().ContainSingle(d => d.Severity == DiagnosticSeverity.Error).Which.Code.Should().Be("CM2011");
        result.Diagnostics[^1].Code.Should().Be("CM1020");
    }

    [Fact]
    public void TryLoad_FileBehindALink_IsMeasuredAndReadThere()
    {
        using var folder = new CaseFolder("ValidBridge");
        File.Move(folder.File("sources.json"), folder.File("elsewhere.txt"));
        File.CreateSymbolicLink(folder.File("sources.json"), "elsewhere.txt");
        folder.Show(ClaimGraph.TryLoad(folder.Path).Diagnostics).Should().BeEmpty();

        using (var large = new FileStream(folder.File("elsewhere.txt"), FileMode.Open))
        {
            large.SetLength(MapLayout.FileLimit + 1);
        }

        folder.Show(ClaimGraph.TryLoad(folder.Path).Diagnostics).Should().StartWith("map/sources.json: error CM1005: The file has 268,435,457 bytes; ");
    }

    [PosixTheory]
    [InlineData("pipe", "it is a pipe, not a file")]
    [InlineData("device", "it is a device, not a file")]
    [InlineData("nowhere", "it is a link that leads nowhere")]
    [InlineData("circle", "its links lead round in a circle")]
    [InlineData("socket", "it is a socket, or a device that is not there")]
    public void TryLoad_NoFileWhereOneShouldBe_SaysWhatItIs(string what, string words)
    {
        using var folder = new CaseFolder("ValidBridge");
        using var made = SpecialFile.Make(what, folder.File("claims/02-more.json"));

        folder.Show(ClaimGraph.TryLoad(folder.Path).Diagnostics).Should().Be($"map/claims/02-more.json: error CM1004: The file cannot be read: {words}.");
    }

    [PosixTheory]
    [InlineData("pipe", "error CM1001: This is no folder. A map is a folder that holds document.json, or a zip archive of one.")]
    [InlineData("circle", "error CM1004: The folder cannot be read: its links lead round in a circle.")]
    [InlineData("nowhere", "error CM1001: There is no such folder. A map is a folder that holds document.json.")]
    public void TryLoad_NoFolderWhereTheMapShouldBe_SaysWhatItIs(string what, string words)
    {
        using var folder = new CaseFolder("ValidBridge");
        using var made = SpecialFile.Make(what, folder.File("other"));

        folder.Show(ClaimGraph.TryLoad(folder.File("other")).Diagnostics).Should().Be($"map/other: {words}");
    }

    [PosixFact]
    public void TryLoad_NameThatIsNotUtf8_ReportsCM1021()
    {
        using var folder = new CaseFolder("ValidBridge");
        ExternalProgram.Run("sh", ["-c", "printf x > \"$(printf 'claims/02-\\377.json')\""], "", folder.Path).ExitCode.Should().Be(0);

        folder.Show(ClaimGraph.TryLoad(folder.Path).Diagnostics).Should().Be(
            "map/claims/02-\uFFFD.json: error CM1021: The name of this file is not UTF-8, so it cannot be opened. Rename it.");

        // Nor can it be removed by the framework.
        ExternalProgram.Run("rm", ["-r", folder.File("claims")], "").ExitCode.Should().Be(0);
    }

    [PosixFact]
    public void TryLoad_BackslashInAName_IsAPartOfTheName()
    {
        using var folder = new CaseFolder("ValidBridge");
        var plain = ClaimGraph.Load(folder.Path).DataVersion;
        File.Move(folder.File("claims/01-news.json"), folder.File("claims/more\\01-news.json"));

        var graph = ClaimGraph.Load(folder.Path);

        graph.DataVersion.Should().NotBe(plain, "its name is another one");
        File.AppendAllText(folder.File("claims/more\\01-news.json"), "x");
        folder.Show(ClaimGraph.TryLoad(folder.Path).Diagnostics).Should().StartWith("map/claims/more\\01-news.json(");
    }

    [Fact]
    public void TryLoad_ArchiveWithBackslashes_ReportsCM1021()
    {
        using var folder = new CaseFolder("ValidBridge");
        var archive = folder.File("bridge.zip");
        using (var zip = System.IO.Compression.ZipFile.Open(archive, System.IO.Compression.ZipArchiveMode.Create))
        {
            foreach (var file in Directory.EnumerateFiles(folder.Path, "*.json", SearchOption.AllDirectories))
            {
                System.IO.Compression.ZipFileExtensions.CreateEntryFromFile(zip, file, Path.GetRelativePath(folder.Path, file).Replace('/', '\\'));
            }
        }

        folder.Show(ClaimGraph.TryLoad(archive).Diagnostics).Should().Contain(
            "map/bridge.zip/claims\\01-news.json: error CM1021: A backslash stands in this name where a slash belongs. Pack the archive anew, with / between the parts of a path.");
    }

    [Fact]
    public void TryLoad_ArchiveThatUnpacksToMoreThanTheLimit_ReportsCM1005()
    {
        using var folder = new CaseFolder("ValidBridge");
        var archive = folder.File("bridge.zip");
        using (var zip = System.IO.Compression.ZipFile.Open(archive, System.IO.Compression.ZipArchiveMode.Create))
        {
            System.IO.Compression.ZipFileExtensions.CreateEntryFromFile(zip, folder.File("document.json"), "document.json");
            var block = new byte[1 << 20];
            foreach (var name in (string[])["claims/a.json", "claims/b.json"])
            {
                using var entry = zip.CreateEntry(name, System.IO.Compression.CompressionLevel.Fastest).Open();
                for (var i = 0; i < 130; i++)
                {
                    entry.Write(block);
                }
            }
        }

        folder.Show(ClaimGraph.TryLoad(archive).Diagnostics).Should().Be(
            "map/bridge.zip: error CM1005: The archive unpacked has more than the 268,435,456 bytes that are read. Unpack it, and name the folder.");
    }

    [UnprivilegedFact]
    public void TryLoad_FolderThatMayNotBeSearched_SaysSo()
    {
        using var folder = new CaseFolder("ValidBridge");
        ExternalProgram.Run("chmod", ["600", folder.Path], "").ExitCode.Should().Be(0);
        try
        {
            ClaimGraph.TryLoad(folder.Path).Diagnostics.Select(d => d.Code).Distinct().Should().Equal("CM1004");
            ExternalProgram.Run("chmod", ["700", folder.Path], "").ExitCode.Should().Be(0);
            ExternalProgram.Run("chmod", ["000", folder.File("claims")], "").ExitCode.Should().Be(0);
            folder.Show(ClaimGraph.TryLoad(folder.Path).Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)).Should().Be(
                "map/claims: error CM1004: The folder cannot be read: permission is denied; check its permissions and those of its folder.");
        }
        finally
        {
            ExternalProgram.Run("chmod", ["-R", "u+rwX", folder.Path], "").ExitCode.Should().Be(0);
        }
    }

    [Theory]
    [InlineData("822.0")]
    [InlineData("8.22e2")]
    public void TryLoad_WholeNumberWrittenOtherwise_IsTheNumber(string number)
    {
        var json = System.Text.Json.JsonSerializer.Serialize(Ceasefire2020.Graph.Resolutions[0]).Replace("\"number\":822", $"\"number\":{number}");

        System.Text.Json.JsonSerializer.Deserialize<Resolution>(json).Should().Be(Ceasefire2020.Graph.Resolutions[0]);
    }

    private static void WriteUnusedPlaces(CaseFolder folder, int count)
    {
        var places = Enumerable.Range(0, count).Select(i => $"{{ \"id\": \"spot-{i}\", \"kind\": \"area\", \"name\": \"Spot {i}\" }}");
        var old = File.ReadAllText(folder.File("places.json"));
        var list = old.IndexOf('[') + 1;
        var separator = old[list..].TrimStart().StartsWith(']') ? "" : ",";
        File.WriteAllText(folder.File("places.json"), old[..list] + string.Join(",\n", places) + separator + old[list..]);
    }

    private static void WriteRelations(CaseFolder folder, int count)
    {
        var text = new StringBuilder("{ \"$schema\": \"relations.schema.json\", \"relations\": [\n");
        for (var i = 0; i < count; i++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{{ \"id\": \"r-{i}\", \"kind\": \"supports\", \"from\": \"nobody\", \"to\": \"bridge-closed\", \"rationale\": \"x\" }}");
            text.Append(i + 1 < count ? ",\n" : "\n");
        }

        File.WriteAllText(folder.File("relations.json"), text.Append("] }\n").ToString());
    }

    private static IEnumerable<string> Show(IEnumerable<Diagnostic> diagnostics) => diagnostics.Select(d => d.ToString());
}
