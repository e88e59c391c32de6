using ClaimMap.Cli;
using ClaimMap.Tests.Cases;

namespace ClaimMap.Tests.Cli;

/// <summary>A copy of the map ValidHarbour and its article that a test may spoil; what the tool prints of its place reads <c>harbour</c>.</summary>
internal sealed class HarbourCopy : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("claimmap-cli-").FullName;

    public HarbourCopy()
    {
        var original = ValidHarbourTests.Folder;
        foreach (var file in Directory.EnumerateFiles(original, "*.json", SearchOption.AllDirectories))
        {
            var copy = this[Path.GetRelativePath(original, file)];
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        File.Copy(RepositoryFiles.Harbour, this["article.md"]);
    }

    public string Folder => Path.Combine(_root, "harbour");

    public string this[string file] => Path.Combine(Folder, file);

    /// <summary>Replaces text that must be there.</summary>
    public void Edit(string file, string old, string replacement)
    {
        var text = File.ReadAllText(this[file]);
        text.Should().Contain(old);
        File.WriteAllText(this[file], text.Replace(old, replacement, StringComparison.Ordinal));
    }

    public CliResult Run(params string[] args) => Run(Terminal.None, args);

    public CliResult Run(Terminal terminal, params string[] args)
    {
        var result = Tool.Run(terminal, args);
        return result with { Output = Shorten(result.Output), Error = Shorten(result.Error) };
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private string Shorten(string text) => text
        .Replace(new Uri(_root).AbsoluteUri + "/", "", StringComparison.Ordinal)
        .Replace(_root.Replace('\\', '/') + "/", "", StringComparison.Ordinal)
        .Replace(_root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
}
