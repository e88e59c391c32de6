namespace ClaimMap.Fuzzing.Corpus;

/// <summary>The maps that inputs are made of: the folders of the test cases, the walkthrough's and the shipped one.</summary>
internal static class Maps
{
    private const string Absent = ".absent";
    private const string Base = "ValidBridge";

    /// <summary>Each as its data files by their paths inside the map; those that load come first.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, byte[]>> All { get; } = Load();

    /// <summary>How many of them load as they are.</summary>
    public static int Valid { get; } = All.TakeWhile(map => ClaimGraph.TryLoad(map.ToDictionary(f => f.Key, f => (ReadOnlyMemory<byte>)f.Value)).Succeeded).Count();

    /// <summary>The largest of them, which is drawn less often.</summary>
    public static IReadOnlyDictionary<string, byte[]> Shipped { get; } = DataFiles(Repository.PathOf("data/ceasefire-2020"));

    private static List<IReadOnlyDictionary<string, byte[]>> Load()
    {
        var cases = Repository.PathOf("tests/ClaimMap.Tests/Cases");
        var bridge = DataFiles(Path.Join(cases, Base));
        var maps = new List<IReadOnlyDictionary<string, byte[]>> { DataFiles(Repository.PathOf("docs/walkthrough/map")) };
        foreach (var folder in Directory.EnumerateDirectories(cases).OrderBy(f => Path.GetFileName(f).StartsWith("Invalid", StringComparison.Ordinal)).ThenBy(f => f, StringComparer.Ordinal))
        {
            var map = new SortedDictionary<string, byte[]>(bridge.ToDictionary(f => f.Key, f => f.Value), StringComparer.Ordinal);
            foreach (var (path, bytes) in DataFiles(folder))
            {
                if (path.EndsWith(Absent, StringComparison.Ordinal))
                {
                    map.Remove(path[..^Absent.Length]);
                }
                else
                {
                    map[path] = bytes;
                }
            }

            maps.Add(map);
        }

        return maps;
    }

    private static SortedDictionary<string, byte[]> DataFiles(string folder)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(folder, file).Replace('\\', '/');
            if ((path.EndsWith(".json", StringComparison.Ordinal) || path.EndsWith(Absent, StringComparison.Ordinal)) && !path.StartsWith("schemas/", StringComparison.Ordinal))
            {
                files.Add(path, File.ReadAllBytes(file));
            }
        }

        return files;
    }
}
