using System.Text.Json;

namespace ClaimMap.Tests;

/// <summary>Runs Python, where there is one, as another implementation to compare with.</summary>
internal static class Python
{
    public const string Variable = "CLAIMMAP_PYTHON";

    private static readonly string[] Modules = ["json", "nltk", "scipy", "sklearn", "networkx", "dask", "pandas", "pyarrow", "rdflib", "xaif"];

    // Attributes ask at every discovery; a process answers once.
    private static readonly Lazy<HashSet<string>> Found = new(Probe);

    public static string Interpreter => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } path ? path : "python3";

    public static bool Has(string module) =>
        Array.IndexOf(Modules, module) >= 0 ? Found.Value.Contains(module) : throw new ArgumentException($"Add {module} to the modules that are looked for.", nameof(module));

    public static double?[] Figures(string name, IEnumerable<int?[][]> cases) => Ask<double?[]>("Comparison/Statistics/reference_agreement.py", name, cases);

    /// <summary>Hands cases to a script of this project, as JSON, and returns its answer.</summary>
    public static T Ask<T>(string script, string name, object cases)
    {
        var (exitCode, output, error) = Run([Path.Combine(RepositoryFiles.Root, "tests", "ClaimMap.Tests", script), name], JsonSerializer.Serialize(cases));
        exitCode.Should().Be(0, error);
        return JsonSerializer.Deserialize<T>(output)!;
    }

    private static HashSet<string> Probe()
    {
        try
        {
            var script = $"import importlib.util as u; print(*[m for m in {JsonSerializer.Serialize(Modules)} if u.find_spec(m)])";
            return [.. Run(["-c", script], "").Output.Split((char[])[' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries)];
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return [];
        }
    }

    private static (int ExitCode, string Output, string Error) Run(string[] args, string input) => ExternalProgram.Run(Interpreter, args, input);
}
