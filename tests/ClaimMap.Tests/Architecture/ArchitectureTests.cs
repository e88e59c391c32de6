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

    private static readonly Lazy<IReadOnlyList<FolderReference>> References = new(FolderReference.Find);

    /// <summary>The place of a folder's room in the order; the root comes last.</summary>
    internal static int RankOf(string folder)
    {
        for (var at = folder; at.Length > 0; at = at.LastIndexOf('/') is >= 0 and var end ? at[..end] : "")
        {
            if (Array.IndexOf(Rooms, at) is >= 0 and var rank)
            {
                return rank;
            }
        }

        return Rooms.Length;
    }

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

        References.Value.Where(r => RankOf(r.To) > RankOf(r.From)).Select(r => r.ToString()).Distinct().Should().BeEmpty();
    }

    [Theory]
    [InlineData("Model", "Time")]
    [InlineData("Graph", "Model")]
    [InlineData("Text", "Graph", "Model")]
    public void Room_NearTheGround_UsesThoseNamedAlone(string room, params string[] used) =>
        References.Value.Where(r => r.From == room).Select(r => r.To).Distinct().Order(StringComparer.Ordinal).Should().Equal(used);
}
