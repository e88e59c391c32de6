using System.Text.RegularExpressions;

namespace ClaimMap.NotebookHost;

/// <summary>Turns the directive that takes ClaimMap from a package feed into a reference to the build beside this host.</summary>
internal static partial class PackageDirectives
{
    private const string Known = "ClaimMap";

    /// <summary>Returns a cell without such directives, its lines where they were, and the files they stand for.</summary>
    /// <exception cref="NotSupportedException">The cell asks for another package.</exception>
    public static (string Code, IReadOnlyList<string> References) Resolve(string code)
    {
        var references = new List<string>();
        var rest = Directive().Replace(code, match =>
        {
            var package = match.Groups["id"].Value;
            if (package != Known)
            {
                throw new NotSupportedException($"This test host has the package {Known} alone, not {package}.");
            }

            references.Add(Path.Join(AppContext.BaseDirectory, $"{Known}.dll"));
            return "";
        });
        return (rest, references);
    }

    [GeneratedRegex("""^[ \t]*#r[ \t]+"nuget:[ \t]*(?<id>[\w.]+)[ \t]*(,[^"\n]*)?"[ \t]*$""", RegexOptions.Multiline)]
    private static partial Regex Directive();
}
