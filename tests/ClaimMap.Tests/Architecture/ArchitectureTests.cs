namespace ClaimMap.Tests.Architecture;

/// <summary>Holds the arrows of docs/architecture.md: each room of the house uses those before it and none behind.</summary>
public class ArchitectureTests
{
    // In the order in which the rooms build on each other.
    private static readonly string[] Rooms =
    [
        "Time", "Model", "Graph", "Text", "Loading/Diagnostics", "Loading/Files", "Loading/Schema", "Loading/Records", "Loading/Rules", "Loading",
        "Comparison/Statistics", "Comparison", "Authoring", "Interchange", "Views",
    ];

    private static readonly string[] RoomsOfCorpus = ["Tables", "Building", "Querying", "Questions", "Postgres"];

    private static readonly Lazy<IReadOnlyList<FolderReference>> References = new(() => FolderReference.Find("ClaimMap", f => RankOf(f, Rooms)));

    [Fact]
    public void Folders_OfTheLibrary_EachHaveARoom()
    {
        var root = Path.Join(RepositoryFiles.Root, "src", "ClaimMap");

        Directory.EnumerateDirectories(root).Select(d => Path.GetFileName(d)).Where(d => d is not ("obj" or "bin" or "build"))
            .Order(StringComparer.Ordinal).Should().Equal(Rooms.Select(r => r.Split('/')[0]).Distinct().Order(StringComparer.Ordinal));
        Directory.EnumerateFiles(root, "*.cs").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)
            .Should().Equal("Ceasefire2020.Ids.g.cs", "Ceasefire2020.cs");
    }

    [Fact]
    public void References_BetweenRooms_PointBackwardsOnly()
    {
        References.Value.Should().HaveCountGreaterThan(3000, "the sources are really compiled");

        References.Value.Where(r => RankOf(r.To, Rooms) > RankOf(r.From, Rooms)).Select(r => r.ToString()).Distinct().Should().BeEmpty();
    }

    [Fact]
    public void References_BetweenRoomsOfTheCorpus_PointBackwardsOnly()
    {
        var root = SourceCompilation.RootOf("ClaimMap.Corpus");
        var references = FolderReference.Find("ClaimMap.Corpus", f => RankOf(f, RoomsOfCorpus));

        Directory.EnumerateDirectories(root).Select(d => Path.GetFileName(d)).Where(d => d is not ("obj" or "bin")).Should().BeEquivalentTo(RoomsOfCorpus);
        references.Should().HaveCountGreaterThan(100, "the sources are really compiled");
        references.Where(r => RankOf(r.To, RoomsOfCorpus) > RankOf(r.From, RoomsOfCorpus)).Select(r => r.ToString()).Distinct().Should().BeEmpty();
    }

    [Theory]
    [InlineData(typeof(ClaimGraph))]
    [InlineData(typeof(ClaimMap.Reading.ArticleReader), "ClaimMap")]
    [InlineData(typeof(Corpus), "ClaimMap", "ClaimMap.Reading")]
    [InlineData(typeof(ClaimMap.Cli.App), "ClaimMap", "ClaimMap.Corpus", "ClaimMap.Reading")]
    public void Assembly_OfOurs_UsesThoseNamedAlone(Type type, params string[] used) =>
        type.Assembly.GetReferencedAssemblies().Select(a => a.Name!).Where(n => n.StartsWith("ClaimMap", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Should().Equal(used);

    [Theory]
    [InlineData("Model", "Time")]
    [InlineData("Graph", "Model")]
    [InlineData("Text", "Graph", "Model")]
    public void Room_NearTheGround_UsesThoseNamedAlone(string room, params string[] used) =>
        References.Value.Where(r => r.From == room).Select(r => r.To).Distinct().Order(StringComparer.Ordinal).Should().Equal(used);

    // The place of a folder's room in the order; the root comes last.
    private static int RankOf(string folder, string[] rooms)
    {
        for (var at = folder; at.Length > 0; at = at.LastIndexOf('/') is >= 0 and var end ? at[..end] : "")
        {
            if (Array.IndexOf(rooms, at) is >= 0 and var rank)
            {
                return rank;
            }
        }

        return rooms.Length;
    }
}
