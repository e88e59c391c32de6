using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ClaimMap.Tests.Architecture;

/// <summary>The sources of a project, compiled so far that every name has its meaning.</summary>
internal static class SourceCompilation
{
    private const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";

    // Of our own assemblies those are taken that a project builds on: its own names have to come from its sources.
    private static readonly Dictionary<string, string[]> BuildsOn = new(StringComparer.Ordinal)
    {
        ["ClaimMap"] = [],
        ["ClaimMap.Reading"] = ["ClaimMap"],
        ["ClaimMap.Corpus"] = ["ClaimMap", "ClaimMap.Reading"],
        ["ClaimMap.Cli"] = ["ClaimMap", "ClaimMap.Reading", "ClaimMap.Corpus"],
    };

    public static string RootOf(string project) => Path.Join(RepositoryFiles.Root, "src", project);

    public static (IReadOnlyList<SyntaxTree> Trees, CSharpCompilation Compilation) Of(string project)
    {
        var root = RootOf(project);
        var trees = Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Where(f => Path.GetRelativePath(root, f).Split(Path.DirectorySeparatorChar)[0] is not ("obj" or "bin"))
            .Order(StringComparer.Ordinal)
            .Select(f => CSharpSyntaxTree.ParseText(File.ReadAllText(f), path: f))
            .ToList();

        // The library itself depends on the platform alone.
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(f => Path.GetFileNameWithoutExtension(f) is var name && (BuildsOn.ContainsKey(name) ? BuildsOn[project].Contains(name) : project != "ClaimMap" || name.StartsWith("System.", StringComparison.Ordinal)))
            .Select(f => MetadataReference.CreateFromFile(f));
        return (trees, CSharpCompilation.Create(
            project, [.. trees, CSharpSyntaxTree.ParseText(ImplicitUsings)], platform, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true)));
    }
}
