using ClaimMap.Tests.Cases;

namespace ClaimMap.Tests.Docs;

/// <summary>What the pages take a reader to have: a map of his own and the article that it maps.</summary>
internal sealed class ReaderFolder : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("claimmap-docs-").FullName;

    public ReaderFolder()
    {
        foreach (var map in (string[])["my-map", "old-map", "other-map"])
        {
            CopyMap(Path.Join(_root, map));
        }

        foreach (var article in (string[])["article.txt", "article.md"])
        {
            File.Copy(RepositoryFiles.Harbour, Path.Join(_root, article));
        }
    }

    /// <summary>Where a path leads that a page names: into this folder, or into the repository where it is there.</summary>
    public string Resolve(string path) =>
        Path.Exists(Path.Join(RepositoryFiles.Root, path)) && !Path.Exists(Path.Join(_root, path)) ? Path.Join(RepositoryFiles.Root, path) : Path.Join(_root, path);

    /// <summary>Puts this folder's paths in place of those that a page's code names.</summary>
    public string Localize(string code)
    {
        foreach (var name in (string[])["my-map", "my-corpus", "old-map", "other-map", "gate-map", "article.txt", "article.md"])
        {
            code = code.Replace($"\"{name}", $"\"{_root.Replace('\\', '/')}/{name}", StringComparison.Ordinal);
        }

        return code;
    }

    /// <summary>Does what a block says: runs commands, writes or changes a file of the walkthrough.</summary>
    /// <returns>What the commands printed, as on a terminal; null of other blocks.</returns>
    public string? Follow(CodeBlock block)
    {
        switch (block.Language)
        {
            case "sh":
                return ShellBlocks.Run(block, this);
            case "json" when IsOfWalkthrough(block.FileName):
                File.WriteAllText(Resolve(block.FileName!), block.Text + "\n");
                return null;
            case "diff":
                IsOfWalkthrough(block.FileName).Should().BeTrue($"{block} changes a file");
                Change(Resolve(block.FileName!), block);
                return null;
            default:
                return null;
        }
    }

    /// <summary>A text with this folder's paths, and the repository's, as a page names them.</summary>
    public string Shorten(string text) => text
        .Replace(_root.Replace('\\', '/') + "/", "", StringComparison.Ordinal)
        .Replace(_root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)
        .Replace(RepositoryFiles.Root.Replace('\\', '/') + "/", "", StringComparison.Ordinal)
        .Replace(RepositoryFiles.Root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private static void CopyMap(string target)
    {
        foreach (var file in Directory.EnumerateFiles(ValidHarbourTests.Folder, "*.json", SearchOption.AllDirectories))
        {
            var copy = Path.Join(target, Path.GetRelativePath(ValidHarbourTests.Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private static bool IsOfWalkthrough(string? file) => file is not null && file.StartsWith("ferry-", StringComparison.Ordinal);

    // Each line with a minus stands once, and the one with a plus behind it takes its place.
    private static void Change(string path, CodeBlock block)
    {
        var lines = File.ReadAllLines(path).ToList();
        foreach (var pair in block.Text.Split('\n').Chunk(2))
        {
            pair.Should().HaveCount(2).And.SatisfyRespectively(old => old.Should().StartWith("-"), changed => changed.Should().StartWith("+"));
            lines.Count(l => l == pair[0][1..]).Should().Be(1, $"{block} changes {pair[0]}");
            lines[lines.IndexOf(pair[0][1..])] = pair[1][1..];
        }

        File.WriteAllText(path, string.Concat(lines.Select(l => l + "\n")));
    }
}
