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
        foreach (var name in (string[])["my-map", "old-map", "other-map", "article.txt", "article.md"])
        {
            code = code.Replace($"\"{name}", $"\"{_root.Replace('\\', '/')}/{name}", StringComparison.Ordinal);
        }

        return code;
    }

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
}
