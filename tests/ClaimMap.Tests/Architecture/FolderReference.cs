using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ClaimMap.Tests.Architecture;

/// <summary>What code of one folder of a project names that stands in another.</summary>
/// <param name="From">The folder of the code, with <c>/</c> between its parts; empty for the root.</param>
/// <param name="To">The folder of what it names.</param>
/// <param name="Position">The file and line.</param>
/// <param name="Name">What is named.</param>
internal sealed record FolderReference(string From, string To, string Position, string Name)
{
    public override string ToString() => $"{Position}: {Name} stands in {To}";

    /// <summary>Compiles a project's sources, for namespaces do not tell: what users meet is in one, whatever its folder.</summary>
    /// <param name="project">The project.</param>
    /// <param name="rankOf">The place of a folder among those that build on each other.</param>
    public static IReadOnlyList<FolderReference> Find(string project, Func<string, int> rankOf)
    {
        var root = SourceCompilation.RootOf(project);
        var (trees, compilation) = SourceCompilation.Of(project);
        return [.. trees.SelectMany(tree => Find(tree, compilation.GetSemanticModel(tree), root, rankOf))];
    }

    private static IEnumerable<FolderReference> Find(SyntaxTree tree, SemanticModel model, string root, Func<string, int> rankOf)
    {
        var from = FolderOf(tree.FilePath, root);
        foreach (var name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
        {
            var symbol = model.GetSymbolInfo(name).Symbol?.OriginalDefinition;
            if (symbol is null or INamespaceSymbol or ILocalSymbol or IParameterSymbol or ITypeParameterSymbol or IRangeVariableSymbol)
            {
                continue;
            }

            // A type in parts is at home in the first of its folders: what a later one adds to it is not what it is.
            var homes = symbol.DeclaringSyntaxReferences.Select(r => FolderOf(r.SyntaxTree.FilePath, root)).ToList();
            if (homes.Count > 0 && !homes.Contains(from))
            {
                var line = tree.GetLineSpan(name.Span).StartLinePosition.Line + 1;
                yield return new FolderReference(from, homes.MinBy(rankOf)!, $"{Path.GetRelativePath(root, tree.FilePath)}({line})", symbol.ToDisplayString());
            }
        }
    }

    private static string FolderOf(string file, string root) => Path.GetDirectoryName(Path.GetRelativePath(root, file))!.Replace('\\', '/');
}
