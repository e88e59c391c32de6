namespace ClaimMap.Tests.Cases;

/// <summary>A case made whole in a folder of its own: the valid map of the bridge with the case's files laid over it.</summary>
/// <remarks>In a case's folder <c>x.json.absent</c> stands for a file that is not there.</remarks>
internal sealed class CaseFolder : IDisposable
{
    private const string Base = "ValidBridge";
    private const string Absent = ".absent";

    public CaseFolder(string name)
    {
        Path = System.IO.Path.Join(System.IO.Path.GetTempPath(), "claimmap-" + Guid.NewGuid().ToString("N"), "map");
        Directory.CreateDirectory(Path);
        Lay(Base);
        if (name != Base)
        {
            Lay(name);
        }
    }

    /// <summary>Where the cases stand in the sources.</summary>
    public static string Root { get; } = FindRoot();

    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.EnumerateDirectories(Root).Select(d => System.IO.Path.GetFileName(d)!).Order(StringComparer.Ordinal)];

    public string Path { get; }

    public string File(string name) => System.IO.Path.Join(Path, name);

    /// <summary>The diagnostics as text, one a line, with the folder's own path written as <c>map</c>.</summary>
    public string Show(IEnumerable<Diagnostic> diagnostics) =>
        string.Join('\n', diagnostics.Select(d => d.ToString())).Replace(Path, "map", StringComparison.Ordinal);

    public void Dispose() => Directory.Delete(System.IO.Path.GetDirectoryName(Path)!, recursive: true);

    private void Lay(string name)
    {
        var source = System.IO.Path.Join(Root, name);
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var target = System.IO.Path.Join(Path, System.IO.Path.GetRelativePath(source, file));
            if (file.EndsWith(Absent, StringComparison.Ordinal))
            {
                System.IO.File.Delete(target[..^Absent.Length]);
            }
            else if (!file.Contains(".verified.", StringComparison.Ordinal) && !file.Contains(".received.", StringComparison.Ordinal))
            {
                Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
                System.IO.File.Copy(file, target, overwrite: true);
            }
        }
    }

    private static string FindRoot([System.Runtime.CompilerServices.CallerFilePath] string source = "") => System.IO.Path.GetDirectoryName(source)!;
}
