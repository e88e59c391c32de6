using System.IO.Compression;
using ClaimMap.Tests.Cases;

namespace ClaimMap.Tests.Corpora;

/// <summary>A folder of maps and one for their corpus, for a test to fill and to spoil.</summary>
internal sealed class MapCollection : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("claimmap-corpus-").FullName;

    public string Maps => Path.Combine(_root, "maps");

    public string Corpus => Path.Combine(_root, "corpus");

    public string this[string file] => Path.Combine(_root, file);

    public MapCollection()
    {
        Directory.CreateDirectory(Maps);
    }

    /// <summary>The shipped map and every invented one.</summary>
    public static MapCollection OfAll()
    {
        var all = new MapCollection();
        CopyFolder(Path.Join(RepositoryFiles.Root, "data", "ceasefire-2020"), all["maps/ceasefire-2020"]);
        CopyFolder(Path.Join(RepositoryFiles.Root, "docs", "walkthrough", "map"), all["maps/walkthrough"]);
        foreach (var name in CaseFolder.Names.Where(n => n.StartsWith("Valid", StringComparison.Ordinal)))
        {
            all.AddCase(name, name == "ValidHarbour" ? "harbour-column" : $"case-{name.ToLowerInvariant()}");
        }

        return all;
    }

    /// <summary>Adds the map of a case under an id of its own.</summary>
    public string AddCase(string name, string id, string published = "2021-05-02")
    {
        var folder = this[$"maps/{id}"];
        using (var map = new CaseFolder(name))
        {
            CopyFolder(map.Path, folder);
        }

        Edit($"maps/{id}/document.json", "\"id\": \"bridge\"", $"\"id\": \"{id}\"", isNeeded: false);
        Edit($"maps/{id}/document.json", "\"published\": \"2021-05-02\"", $"\"published\": \"{published}\"", isNeeded: false);
        return folder;
    }

    public void Edit(string file, string old, string replacement, bool isNeeded = true)
    {
        var text = File.ReadAllText(this[file]);
        if (isNeeded)
        {
            text.Should().Contain(old);
        }

        File.WriteAllText(this[file], text.Replace(old, replacement, StringComparison.Ordinal));
    }

    /// <summary>Puts a map into an archive in its place.</summary>
    public void Zip(string map)
    {
        ZipFile.CreateFromDirectory(this[$"maps/{map}"], this[$"maps/{map}.zip"]);
        Directory.Delete(this[$"maps/{map}"], recursive: true);
    }

    public CorpusBuild Build() => ClaimMap.Corpus.Build([Maps], Corpus);

    /// <summary>Every file of the corpus with what it holds.</summary>
    public IReadOnlyDictionary<string, string> Files(string? corpus = null)
    {
        var folder = corpus ?? Corpus;
        return Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(f => Path.GetRelativePath(folder, f).Replace('\\', '/'), f => Digest.Of(File.ReadAllBytes(f)).ToString());
    }

    /// <summary>What the corpus answers, one row a line.</summary>
    public IReadOnlyList<string> Ask(string sql, params object?[] parameters)
    {
        using var corpus = ClaimMap.Corpus.Open(Corpus);
        using var answer = corpus.Query(sql, parameters);
        return [.. answer.Select(r => string.Join(" | ", r.Values.Select(QueryResult.Text)))];
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private static void CopyFolder(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Join(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
