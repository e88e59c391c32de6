using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ClaimMap.Tests.Docs;

/// <summary>That each promise of docs/security.md is held by tests that exist.</summary>
public sealed partial class SecurityDocTests
{
    private static readonly string[] Lines = File.ReadAllLines(Path.Join(RepositoryFiles.Root, "docs", "security.md"));

    [Fact]
    public void SecurityPage_EachPromise_NamesTestsThatExist()
    {
        var tests = Tests();
        var promises = Lines.Where(l => l.StartsWith("| ", StringComparison.Ordinal) && !l.StartsWith("| promise |", StringComparison.Ordinal)).ToList();

        promises.Should().HaveCountGreaterThan(15);
        foreach (var promise in promises)
        {
            var named = TestName().Matches(promise).Select(m => m.Groups[1].Value).ToList();
            named.Should().NotBeEmpty("something holds this: {0}", promise);
            named.Should().BeSubsetOf(tests);
        }
    }

    // Every method that is run as a test, whichever project it stands in.
    private static HashSet<string> Tests() =>
    [
        .. Directory.EnumerateFiles(Path.Join(RepositoryFiles.Root, "tests"), "*Tests.cs", SearchOption.AllDirectories)
            .SelectMany(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>())
            .Where(m => m.AttributeLists.SelectMany(l => l.Attributes).Any(a => a.Name.ToString() is var name && (name.EndsWith("Fact", StringComparison.Ordinal) || name.EndsWith("Theory", StringComparison.Ordinal))))
            .Select(m => $"{((ClassDeclarationSyntax)m.Parent!).Identifier}.{m.Identifier}"),
    ];

    [GeneratedRegex(@"`(\w+Tests\.\w+)`")]
    private static partial Regex TestName();
}
