using System.Runtime.CompilerServices;

namespace ClaimMap.Tests;

/// <summary>Paths of files of the repository, found from where this file stands.</summary>
internal static class RepositoryFiles
{
    public static string Root => System.IO.Path.GetFullPath(System.IO.Path.Combine(Here(), "..", ".."));

    public static string Harbour => System.IO.Path.Combine(Here(), "Authoring", "Harbour.md");

    public static string Test(string folder, string file) => System.IO.Path.Combine(Here(), folder, file);

    public static string Ceasefire(string file) => System.IO.Path.Combine(Here(), "..", "..", "data", "ceasefire-2020", file);

    private static string Here([CallerFilePath] string path = "") => System.IO.Path.GetDirectoryName(path)!;
}
