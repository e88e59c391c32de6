namespace ClaimMap.Tests;

/// <summary>Holds files of the repository to what they are made from, or writes them where <c>CLAIMMAP_REFRESH</c> asks for it.</summary>
internal static class GeneratedFile
{
    private const string Variable = "CLAIMMAP_REFRESH";

    public static bool IsRefreshed => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 };

    /// <param name="file">The path from the repository's root.</param>
    /// <param name="content">What it has to hold.</param>
    public static void Check(string file, string content)
    {
        var path = Path.Join(RepositoryFiles.Root, file);
        if (IsRefreshed)
        {
            File.WriteAllText(path, content);
        }

        File.ReadAllText(path).ReplaceLineEndings("\n").Should().Be(content, "{0} is generated, and scripts/refresh writes it anew", file);
    }
}
