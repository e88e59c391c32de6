namespace ClaimMap.Fuzzing.Corpus;

/// <summary>The repository that this program was built in.</summary>
internal static class Repository
{
    private static readonly string Root = Find();

    public static string PathOf(string name) => Path.Join(Root, name);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Join(folder.FullName, "ClaimMap.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The program does not lie in the repository.");
    }
}
